import { expect } from '@esm-bundle/chai';
import { MobilityQuizCompleteEvent } from '../../../src/widgets/language-quiz/quiz-complete-event.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { bank, grammar, multiple } from './bank.js';
import { QuizPage, serveFeed } from './quiz-page.js';
import { countRequests, newAddress, serve, serveJson } from '../../support/serve.js';

/** A page on which the Spanish test is open at its first question. */
async function openTest(attributes: { lang?: string; theme?: string } = {}): Promise<QuizPage> {
  const page = await QuizPage.open({ feed: serveFeed().feed, quiz: 'test-es', ...attributes });
  const start = page.all('[part=start]')[0];
  start?.focus();
  start?.click();
  await page.settled();
  return page;
}

/** The same at its result, with so many right answers. */
async function openResult(right: number): Promise<QuizPage> {
  const page = await openTest();
  await page.choose(right > 0 ? 'A las siete.' : 'A las seis.');
  await page.press('Next');
  if (right > 1) await page.choose('Pan.');
  await page.press('Next');
  await page.type(0, right > 2 ? 'Soy.' : 'estoy');
  if (right > 2) await page.type(1, 'me encuentro');
  await page.press('See the result');
  return page;
}

describe('<mobility-language-quiz> at its start', () => {
  it('lets visitors choose among the languages of the feed', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed });
    expect(page.headings).to.deep.equal(['Language test']);
    expect(page.text).to.contain('A practice test, offered in 2 languages.').and.contain('Just practise.');
    expect(page.radios).to.deep.equal(['Spanish', 'Latvian']);
    expect(page.checked).to.deep.equal(['Spanish']);
    expect(page.buttons).to.deep.equal(['Start']);
  });

  it('begins with a language that the visitor does not read in', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed, lang: 'es' });
    expect(page.all<HTMLInputElement>('input:checked')[0]?.value).to.equal('test-lv');
  });

  it('says what the questions are worth as soon as they are there', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed });
    expect(page.text).to.contain('A sample of three questions.');
  });

  it('shows the one test that the author names, without a choice', async () => {
    const { feed, es } = serveFeed();
    const page = await QuizPage.open({ feed, quiz: 'test-lv' });
    expect(page.text).to.contain('lv at work');
    expect(page.radios).to.deep.equal([]);
    expect(countRequests(es)).to.equal(0);
  });

  it('tells tests of one language apart by their names', async () => {
    const url = serveJson(newAddress('es'), bank);
    const quizzes = ['A', 'B'].map((id) => ({ id, name: `Test ${id}`, language: 'es', url, modes: ['test'] }));
    const page = await QuizPage.open({ ...serveFeed({ quizzes }) });
    expect(page.radios).to.deep.equal(['Test A', 'Test B']);
    expect(page.text).to.contain('Practice tests in 1 language.');
  });

  it('opens the language that was chosen', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed });
    await page.choose('Latvian');
    await page.press('Start');
    expect(page.headings).to.deep.equal(['lv at work', 'Question 1 of 1']);
  });

  it('says so when the feed has no test', async () => {
    const page = await QuizPage.open({ ...serveFeed({ quizzes: [] }) });
    expect(page.text).to.contain('No language test has been published yet.');
    expect(page.buttons).to.deep.equal([]);
    await expectNoAxeViolations(page.element);
  });

  it('keeps its fallback when the feed cannot be loaded', async () => {
    const page = await QuizPage.open({ feed: serve(newAddress('network'), () => new Response('', { status: 404 })) });
    expect(page.all<HTMLSlotElement>('slot')[0]?.hidden).to.equal(false);
    expect(page.buttons).to.deep.equal(['Try again']);
    await expectNoAxeViolations(page.element);
  });

  for (const [lang, name, description, first] of [
    ['fr', 'es au travail', 'Trois questions d’exemple.', 'Espagnol'],
    ['lv', 'es darbā', 'Trīs jautājumu paraugs.', 'Spāņu'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const page = await QuizPage.open({ feed: serveFeed().feed, lang });
      expect(page.all('.root')[0]?.lang).to.equal(lang);
      expect(page.radios[0]).to.equal(first);
      expect(page.text).to.contain(description);
      page.all('[part=start]')[0]?.click();
      await page.settled();
      expect(page.headings[0]).to.equal(name);
      expect(page.all('[part=item]')[0]?.lang).to.equal('es');
    });
  }
});

describe('<mobility-language-quiz> while it waits for the questions', () => {
  it('says that they are loading, then shows them', async () => {
    const { feed, es } = serveFeed();
    let deliver: (response: Response) => void = () => undefined;
    serve(es, () => new Promise((resolve) => (deliver = resolve)));
    const page = await QuizPage.open({ feed });
    expect(page.status).to.equal('');
    await page.press('Start');
    expect(page.status).to.equal('The questions are loading.');
    deliver(Response.json(bank));
    await page.settled();
    expect(page.focused).to.equal('Question 1 of 3');
  });

  it('says that they could not be loaded, and tries again', async () => {
    const { feed, es } = serveFeed();
    serve(es, () => new Response('', { status: 500 }));
    const page = await QuizPage.open({ feed });
    expect(page.status).to.equal('');
    await page.press('Start');
    expect(page.status).to.equal('The questions could not be loaded.');
    expect(page.buttons).to.deep.equal(['Try again']);
    await expectNoAxeViolations(page.element);
    serveJson(es, bank);
    await page.press('Try again');
    expect(page.focused).to.equal('Question 1 of 3');
    expect(countRequests(es)).to.equal(2);
  });

  it('drops questions that arrive after another language was chosen', async () => {
    const { feed, es } = serveFeed();
    let deliver: (response: Response) => void = () => undefined;
    serve(es, () => new Promise((resolve) => (deliver = resolve)));
    const page = await QuizPage.open({ feed });
    await page.press('Start');
    await page.choose('Latvian');
    deliver(Response.json(bank));
    await page.settled();
    expect(page.headings).to.deep.equal(['Language test']);
    await page.press('Start');
    expect(page.headings[1]).to.equal('Question 1 of 1');
  });

  it('says so when there is no question that it can ask', async () => {
    const { feed, es } = serveFeed();
    serveJson(es, { ...bank, items: [multiple] });
    const page = await QuizPage.open({ feed });
    await page.press('Start');
    expect(page.status).to.equal('This test has no questions yet.');
  });

  it('leaves out questions of which it could ask a part only', async () => {
    const { feed, es } = serveFeed();
    serveJson(es, { ...bank, items: [multiple, grammar] });
    const page = await QuizPage.open({ feed });
    await page.press('Start');
    expect(page.headings[1]).to.equal('Question 1 of 1');
  });
});

describe('<mobility-language-quiz> at a question', () => {
  it('puts the focus on the heading that says where we are', async () => {
    const page = await openTest();
    expect(page.headings).to.deep.equal(['es at work', 'Question 1 of 3']);
    expect(page.focused).to.equal('Question 1 of 3');
    await page.press('Next');
    expect(page.focused).to.equal('Question 2 of 3');
    await page.press('Back');
    expect(page.focused).to.equal('Question 1 of 3');
  });

  it('shows the progress in a native element', async () => {
    const page = await openTest();
    await page.press('Next');
    const [progress] = page.all<HTMLProgressElement>('progress');
    expect(progress).to.include({ value: 2, max: 3 });
    expect(progress?.textContent).to.equal('Question 2 of 3');
  });

  it('asks a choice in a group of radios that the question names, with its text before it', async () => {
    const page = await openTest();
    const [group] = page.all('fieldset');
    expect(group?.querySelector('legend')?.textContent.trim()).to.equal('¿Cuándo sale?');
    expect(group?.previousElementSibling?.textContent.trim()).to.equal('El autobús sale a las siete.');
    expect(page.radios).to.deep.equal(['A las seis.', 'A las siete.']);
    expect(page.checked).to.deep.equal([]);
  });

  it('waits for the visitor to go on after a choice', async () => {
    const page = await openTest();
    await page.choose('A las siete.');
    expect(page.checked).to.deep.equal(['A las siete.']);
    expect(page.headings[1]).to.equal('Question 1 of 3');
  });

  it('asks gaps in the sentence, plain for keyboards and equal in width', async () => {
    const page = await openTest();
    await page.press('Next');
    await page.press('Next');
    expect(page.gaps.map((gap) => gap.ariaLabel)).to.deep.equal(['Gap 1 of 2', 'Gap 2 of 2']);
    for (const gap of page.gaps) {
      expect(gap.lang).to.equal('es');
      expect(gap.size).to.equal(14);
      expect(gap.spellcheck).to.equal(false);
      for (const name of ['autocapitalize', 'autocomplete', 'autocorrect']) {
        expect(gap.getAttribute(name), name).to.equal('off');
      }
    }
    expect(page.all('[part=item]')[0]?.innerText).to.match(/Yo\s+aprendiz y ahora\s+en el taller\./);
  });

  it('goes on by Enter in a gap, but not while a word is composed', async () => {
    const page = await openTest();
    await page.press('Next');
    await page.press('Next');
    await page.type(0, 'soy');
    await page.pressEnter({ isComposing: true });
    expect(page.headings[1]).to.equal('Question 3 of 3');
    await page.pressEnter();
    expect(page.focused).to.equal('0 answers out of 3 are right');
  });

  it('keeps the answers on the way back', async () => {
    const page = await openTest();
    await page.choose('A las seis.');
    await page.press('Next');
    await page.press('Next');
    await page.type(1, 'estoy');
    await page.press('Back');
    expect(page.checked).to.deep.equal([]);
    await page.press('Back');
    expect(page.checked).to.deep.equal(['A las seis.']);
    await page.press('Next');
    await page.press('Next');
    expect(page.gaps.map(({ value }) => value)).to.deep.equal(['', 'estoy']);
  });

  it('leads back to the start from the first question, and goes on where it was left', async () => {
    const page = await openTest();
    await page.choose('A las siete.');
    await page.press('Back');
    expect(page.focused).to.equal('Language test');
    await page.press('Start');
    expect(page.focused).to.equal('Question 1 of 3');
    expect(page.checked).to.deep.equal(['A las siete.']);
  });

  it('names the last step after what it leads to', async () => {
    const page = await openTest();
    await page.press('Next');
    expect(page.buttons).to.deep.equal(['Next', 'Back']);
    await page.press('Next');
    expect(page.buttons).to.deep.equal(['See the result', 'Back']);
  });

  it('starts anew when the author names another test', async () => {
    const page = await openTest();
    page.element.quiz = 'test-lv';
    await page.settled();
    expect(page.headings).to.deep.equal(['Language test']);
  });

  it('keeps its questions when the language of the page changes', async () => {
    const { feed } = serveFeed();
    const page = await QuizPage.open({ feed });
    await page.press('Start');
    await page.choose('A las seis.');
    page.element.lang = 'es';
    await page.settled();
    expect(page.checked).to.deep.equal(['A las seis.']);
  });
});

describe('<mobility-language-quiz> at its result', () => {
  for (const [right, sentence] of [
    [0, '0 answers out of 3 are right'],
    [1, '1 answer out of 3 is right'],
    [3, '3 answers out of 3 are right'],
  ] as const) {
    it(`says "${sentence}"`, async () => {
      expect((await openResult(right)).focused).to.equal(sentence);
    });
  }

  it('does not claim more than it is', async () => {
    const { text } = await openResult(1);
    expect(text).to.contain('This is a practice result, not a certificate. A sample of three questions.');
  });

  it('counts by skill', async () => {
    const page = await openResult(2);
    const rows = page.all<HTMLTableRowElement>('tr').map((row) => [...row.cells].map((cell) => cell.innerText.trim()));
    expect(rows).to.deep.equal([
      ['Skill', 'Right', 'Questions'],
      ['Reading', '1', '1'],
      ['Vocabulary', '1', '1'],
      ['Grammar', '0', '1'],
    ]);
  });

  it('lists every question with the answer given, the right one and why, and says in words what was right', async () => {
    const page = await openResult(1);
    expect(page.all('li').map((item) => item.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '1 Right El autobús sale a las siete. ¿Cuándo sale? Your answer A las siete. Sale a las siete.',
      '2 No answer ¿Qué cortas con un cuchillo? Right answer Pan.',
      '3 Wrong Completa con «ser» o «estar». Yo _____ aprendiz y ahora _____ en el taller. ' +
        'Your answer estoy · No answer Right answer soy · estoy Soy aprendiz, estoy en el taller.',
    ]);
  });

  it('tells the page, once, how many answers were right', async () => {
    const events: MobilityQuizCompleteEvent[] = [];
    const listen = (event: MobilityQuizCompleteEvent): void => void events.push(event);
    document.addEventListener('mobility-quiz-complete', listen as EventListener);
    const page = await openResult(2);
    await page.press('Take it again');
    document.removeEventListener('mobility-quiz-complete', listen as EventListener);
    expect(events.length).to.equal(1);
    expect(events[0]).to.be.an.instanceOf(MobilityQuizCompleteEvent);
    expect(events[0]?.composed).to.equal(true);
    expect(events[0]?.detail).to.deep.equal({
      quiz: 'test-es',
      correct: 2,
      total: 3,
      bySkill: [
        { skill: 'reading', correct: 1, total: 1 },
        { skill: 'vocabulary', correct: 1, total: 1 },
        { skill: 'grammar', correct: 0, total: 1 },
      ],
    });
  });

  it('stores nothing', async () => {
    localStorage.clear();
    sessionStorage.clear();
    await openResult(2);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('starts again without the former answers', async () => {
    const page = await openResult(1);
    await page.press('Take it again');
    expect(page.focused).to.equal('Question 1 of 3');
    expect(page.checked).to.deep.equal([]);
  });

  it('offers another language only where there is one', async () => {
    expect((await openResult(1)).buttons).to.deep.equal(['Take it again']);
    const page = await QuizPage.open({ feed: serveFeed().feed });
    await page.choose('Latvian');
    await page.press('Start');
    await page.press('See the result');
    await page.press('Choose another language');
    expect(page.focused).to.equal('Language test');
    await page.press('Start');
    expect(page.checked).to.deep.equal([]);
    expect(page.headings[1]).to.equal('Question 1 of 1');
  });
});

describe('<mobility-language-quiz> for everybody', () => {
  for (const theme of ['light', 'dark']) {
    it(`has no accessibility violations in the ${theme} theme`, async () => {
      const page = await QuizPage.open({ feed: serveFeed().feed, theme });
      await expectNoAxeViolations(page.element);
      await page.press('Start');
      await page.choose('A las seis.');
      await expectNoAxeViolations(page.element);
      await page.press('Next');
      await page.press('Next');
      await page.type(0, 'soy');
      await expectNoAxeViolations(page.element);
      await page.press('See the result');
      await expectNoAxeViolations(page.element);
    });
  }

  it('keeps the page still from question to question of the sample, at every width', async () => {
    for (const width of [280, 320, 480, 768, 1200]) {
      const page = await QuizPage.open({ feed: '/demo/feed/network.json' });
      page.element.parentElement?.style.setProperty('inline-size', `${width}px`);
      await page.press('Start');
      await page.until(() => page.all('progress').length > 0);
      const heights = new Set<number>();
      for (let question = 1; question <= 16; question++) {
        heights.add(Math.round(page.element.getBoundingClientRect().height));
        expect(page.element.scrollWidth, `${width} px`).to.be.at.most(width);
        if (question < 16) await page.press('Next');
      }
      expect([...heights], `${width} px`).to.have.lengthOf(1);
    }
  }).timeout(30_000);
});
