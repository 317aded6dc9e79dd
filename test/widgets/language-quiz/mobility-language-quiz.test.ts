import { expect } from '@esm-bundle/chai';
import type { MobilityQuizCompleteEvent } from '../../../src/widgets/language-quiz/quiz-complete-event.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { countRequests, newAddress, serve, serveJson } from '../../support/serve.js';
import { bank, grammar, reading } from './bank.js';
import { QuizPage, serveFeed } from './quiz-page.js';

type Attributes = Partial<Parameters<typeof QuizPage.open>[0]>;

beforeEach(() => sessionStorage.clear());

/** A page on which the Spanish test, or practice, is open at its first question. */
async function openTest(attributes: Attributes = {}): Promise<QuizPage> {
  const page = await QuizPage.open({ feed: serveFeed().feed, quiz: 'test-es', ...attributes });
  await page.pressPart('start');
  return page;
}

/** Answers the three questions by what they ask, in whatever order they come. */
async function answerAll(page: QuizPage, answers: { reading?: string; vocabulary?: string; gaps?: readonly string[] }) {
  for (let question = 0; question < 3; question++) {
    if (page.text.includes('autobús') && answers.reading) await page.choose(answers.reading);
    if (page.text.includes('cuchillo') && answers.vocabulary) await page.choose(answers.vocabulary);
    if (page.gaps.length > 0) for (const [gap, text] of (answers.gaps ?? []).entries()) await page.type(gap, text);
    await page.pressPart('next');
  }
}

/** The test at its result, with so many right answers. */
async function openResult(right: number, attributes: Attributes = {}): Promise<QuizPage> {
  const page = await openTest({ mode: 'test', ...attributes });
  await answerAll(page, {
    reading: right > 0 ? 'A las siete.' : 'A las seis.',
    ...(right > 1 && { vocabulary: 'Pan.' }),
    gaps: right > 2 ? ['Soy.', 'me encuentro'] : ['estar', 'x'],
  });
  await page.pressPart('finish');
  return page;
}

describe('<mobility-language-quiz> at its start', () => {
  it('lets visitors choose among the languages of the feed, and what to do', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed });
    expect(page.headings).to.deep.equal(['Language test']);
    expect(page.text).to.contain('A practice test, offered in 2 languages.').and.contain('Just practise.');
    expect(page.radios).to.deep.equal(['Spanish', 'Latvian', 'Take the test', 'Practise']);
    expect(page.checked).to.deep.equal(['Spanish', 'Take the test']);
    expect(page.buttons).to.deep.equal(['Start']);
  });

  it('says what becomes of the answers, and what the questions are worth', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed });
    expect(page.text).to.contain('Nothing is sent. Your answers stay in this tab until you close it.');
    expect(page.text).to.contain('A sample of three questions.');
  });

  it('begins with a language that the visitor does not read in', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed, lang: 'es' });
    expect(page.all<HTMLInputElement>('input:checked')[0]?.value).to.equal('test-lv');
  });

  it('shows the one test and the one mode that the author names, without a choice', async () => {
    const { feed, es } = serveFeed();
    const page = await QuizPage.open({ feed, quiz: 'test-lv', mode: 'test' });
    expect(page.text).to.contain('lv at work');
    expect(page.radios).to.deep.equal([]);
    expect(countRequests(es)).to.equal(0);
  });

  it('offers what there is to practise', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed, quiz: 'test-es', mode: 'practice' });
    await page.until(() => page.checkboxes.length > 0);
    expect(page.checkboxes).to.deep.equal(['Reading', 'Vocabulary', 'Grammar']);
    await page.choose('Grammar');
    await page.press('Start');
    expect(page.headings[1]).to.equal('Question 1 of 1');
    expect(page.gaps).to.have.lengthOf(2);
  });

  it('keeps to the skills, the levels and the number that the author names', async () => {
    const page = await openTest({ mode: 'practice', skill: 'reading, grammar', level: 'A2', questions: 1 });
    expect(page.headings[1]).to.equal('Question 1 of 1');
    const none = await QuizPage.open({ feed: serveFeed().feed, quiz: 'test-es', mode: 'test', level: 'C2' });
    await none.press('Start');
    expect(none.status).to.equal('There are no questions for this yet.');
  });

  it('tells tests of one language apart by their names', async () => {
    const url = serveJson(newAddress('es'), bank);
    const quizzes = ['A', 'B'].map((id) => ({ id, name: `Test ${id}`, language: 'es', url, modes: ['test'] }));
    const page = await QuizPage.open({ ...serveFeed({ quizzes }) });
    expect(page.radios).to.deep.equal(['Test A', 'Test B']);
  });

  it('says so when the feed has no test', async () => {
    const page = await QuizPage.open({ ...serveFeed({ quizzes: [] }) });
    expect(page.text).to.contain('No language test has been published yet.');
    await expectNoAxeViolations(page.element);
  });

  for (const [lang, name, description, first] of [
    ['fr', 'es au travail', 'Trois questions d’exemple.', 'Espagnol'],
    ['es', 'es en el trabajo', 'Tres preguntas de ejemplo.', 'Español'],
    ['ca', 'es a la feina', 'Tres preguntes d’exemple.', 'Espanyol'],
    ['lv', 'es darbā', 'Trīs jautājumu paraugs.', 'Spāņu'],
    ['pt', 'es no trabalho', 'Três perguntas de exemplo.', 'Espanhol'],
  ] as const) {
    it(`speaks ${lang}, from the start to the result`, async () => {
      const page = await QuizPage.open({ feed: serveFeed().feed, lang });
      expect(page.all('.root')[0]?.lang).to.equal(lang);
      expect(page.radios[0]).to.equal(first);
      if (lang === 'es') await page.choose(first);
      expect(page.text).to.contain(description);
      await page.pressPart('start');
      expect(page.headings[0]).to.equal(name);
      expect(page.all('[part=item] [lang=es]').length).to.be.greaterThan(0);
      await answerAll(page, {});
      await page.pressPart('finish');
      expect(page.all('table')).to.have.lengthOf(2);
    });
  }
});

describe('<mobility-language-quiz> while it waits for the questions', () => {
  it('says that they are loading, then shows them', async () => {
    const { feed, es } = serveFeed();
    let deliver: (response: Response) => void = () => undefined;
    serve(es, () => new Promise((resolve) => (deliver = resolve)));
    const page = await QuizPage.open({ feed });
    await page.press('Start');
    expect(page.status).to.equal('The questions are loading.');
    deliver(Response.json(bank));
    await page.until(() => page.all('progress').length > 0);
    expect(page.focused).to.equal('Question 1 of 3');
  });

  it('says that they could not be loaded, and tries again', async () => {
    const { feed, es } = serveFeed();
    serve(es, () => new Response('', { status: 500 }));
    const page = await QuizPage.open({ feed });
    await page.press('Start');
    expect(page.status).to.equal('The questions could not be loaded.');
    await expectNoAxeViolations(page.element);
    serveJson(es, bank);
    await page.press('Try again');
    await page.until(() => page.all('progress').length > 0);
    expect(page.focused).to.equal('Question 1 of 3');
    // With the page, at Start, and again.
    expect(countRequests(es)).to.equal(3);
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
});

describe('<mobility-language-quiz> at a question of the test', () => {
  it('puts the focus on the heading that says where we are, and shows it in a native element', async () => {
    const page = await openTest();
    expect(page.focused).to.equal('Question 1 of 3');
    await page.press('Skip');
    expect(page.focused).to.equal('Question 2 of 3');
    expect(page.all<HTMLProgressElement>('progress')[0]).to.include({ value: 2, max: 3 });
    await page.press('Back');
    expect(page.focused).to.equal('Question 1 of 3');
  });

  it('names the way on after what it is', async () => {
    const page = await openTest();
    expect(page.buttons.includes('Skip')).to.equal(true);
    await page.answerAny();
    await page.settled();
    expect(page.buttons.includes('Next')).to.equal(true);
    await page.press('Next');
    await page.press('Skip');
    expect(page.buttons.includes('To the overview')).to.equal(true);
  });

  it('tells nothing before the end', async () => {
    const page = await openTest();
    expect(page.buttons.includes('Check')).to.equal(false);
    await page.answerAny();
    await page.press('Next');
    expect(page.text).not.to.match(/Right|Wrong/);
  });

  it('keeps the answers and the flags on the way back', async () => {
    const page = await openTest();
    await page.answerAny();
    await page.choose('Come back to this question');
    await page.press('Next');
    expect(page.all('input:checked')).to.have.lengthOf(0);
    await page.press('Back');
    expect(page.all<HTMLInputElement>('[part=flag] input')[0]?.checked).to.equal(true);
    expect(page.buttons.includes('Next')).to.equal(true);
  });

  it('shows every question with its state before the end, and leads to each', async () => {
    const page = await openTest();
    await page.answerAny();
    await page.press('Next');
    await page.choose('Come back to this question');
    await page.press('All questions');
    expect(page.focused).to.equal('All questions');
    expect(page.text).to.contain('2 questions have no answer yet.');
    expect(page.all('[part=jump]').map((part) => part.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Question 1 Answered',
      'Question 2 No answer To come back to',
      'Question 3 No answer',
    ]);
    await expectNoAxeViolations(page.element);
    page.all('[part=jump]')[2]?.click();
    await page.settled();
    expect(page.focused).to.equal('Question 3 of 3');
  });

  it('leads back to the start from the first question, and goes on where it was left', async () => {
    const page = await openTest();
    await page.press('Skip');
    await page.press('Back');
    await page.press('Back');
    expect(page.focused).to.equal('Language test');
    expect(page.text).to.contain('You have begun. You were at: Question 1 of 3.');
    await page.press('Continue');
    expect(page.focused).to.equal('Question 1 of 3');
  });

  it('starts anew when the author names another test', async () => {
    const page = await openTest();
    page.element.quiz = 'test-lv';
    await page.settled();
    expect(page.headings).to.deep.equal(['Language test']);
  });

  it('keeps its questions when the language of the page changes', async () => {
    const page = await QuizPage.open({ feed: serveFeed().feed });
    await page.press('Start');
    await page.answerAny();
    page.element.lang = 'lv';
    await page.until(() => page.all('.root')[0]?.lang === 'lv');
    expect(page.buttons).to.include('Tālāk');
  });
});

describe('<mobility-language-quiz> in practice', () => {
  it('shows after each question what is right and why, and goes on from there', async () => {
    const page = await openTest({ mode: 'practice', skill: 'reading' });
    await page.choose('A las seis.');
    await page.press('Check');
    expect(page.focused).to.equal('See the result');
    expect(page.text).to.contain('Wrong').and.contain('Sale a las siete.');
    await expectNoAxeViolations(page.element);
    await page.press('See the result');
    expect(page.focused).to.equal('0 answers out of 1 are right');
    expect(page.buttons[0]).to.equal('Practise with other questions');
  });

  it('practises with other questions, until there are none', async () => {
    const page = await openTest({ mode: 'practice', questions: 2 });
    const seen: (string | undefined)[] = [];
    for (let question = 0; question < 2; question++) {
      seen.push(page.all('[part=item]')[0]?.innerText);
      await page.pressPart('next');
    }
    await page.press('Practise with other questions');
    expect(page.headings[1]).to.equal('Question 1 of 1');
    expect(seen).not.to.include(page.all('[part=item]')[0]?.innerText);
  });

  it('does not take the second click of a double click for "Next"', async () => {
    const page = await openTest({ mode: 'practice' });
    await page.answerAny();
    await page.press('Check');
    page.all('[part=next]')[0]?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await page.settled();
    expect(page.headings[1]).to.equal('Question 1 of 3');
  });
});

describe('<mobility-language-quiz> against the clock', () => {
  it('sets a limit where the author asks for one, which visitors can extend or turn off', async () => {
    const page = await openTest({ mode: 'test', 'time-limit': 20 });
    expect(page.text).to.contain('20 minutes left');
    await page.press('More time');
    expect(page.text).to.contain('40 minutes left');
    await page.press('No time limit');
    expect(page.text).not.to.contain('minutes left');
  });

  it('says in a status that little time is left', async () => {
    const page = await openTest({ mode: 'test', 'time-limit': 1 });
    expect(page.status).to.contain('1 minute left');
  });

  it('has none in practice', async () => {
    expect((await openTest({ mode: 'practice', 'time-limit': 20 })).text).not.to.contain('minutes left');
  });
});

describe('<mobility-language-quiz> after a reload', () => {
  it('goes on where it was interrupted, with what was answered', async () => {
    const { feed } = serveFeed();
    const page = await QuizPage.open({ feed });
    await page.choose('Latvian');
    await page.choose('Spanish');
    await page.press('Start');
    await page.answerAny();
    await page.press('Next');
    page.element.remove();
    const reloaded = await QuizPage.open({ feed });
    expect(reloaded.text).to.contain('You have begun. You were at: Question 2 of 3.');
    await expectNoAxeViolations(reloaded.element);
    await reloaded.press('Continue');
    expect(reloaded.focused).to.equal('Question 2 of 3');
    await reloaded.press('Back');
    expect(reloaded.buttons).to.include('Next');
  });

  it('shows a result again', async () => {
    const { feed } = serveFeed();
    (await openResult(1, { feed })).element.remove();
    const reloaded = await QuizPage.open({ feed, quiz: 'test-es', mode: 'test' });
    expect(reloaded.text).to.contain('You have finished this test.');
    await reloaded.press('See the result');
    expect(reloaded.focused).to.equal('1 answer out of 3 is right');
  });

  it('keeps test and practice apart', async () => {
    const { feed } = serveFeed();
    const page = await QuizPage.open({ feed });
    await page.press('Start');
    await page.press('Back');
    await page.choose('Practise');
    expect(page.buttons).to.deep.equal(['Start']);
    await page.choose('Take the test');
    expect(page.buttons).to.deep.equal(['Continue', 'Erase my answers']);
  });

  it('stores nothing before the start, and nothing once it is erased', async () => {
    localStorage.clear();
    const page = await QuizPage.open({ feed: serveFeed().feed });
    expect(sessionStorage.length).to.equal(0);
    await page.press('Start');
    expect(sessionStorage.length).to.equal(1);
    await page.press('Erase my answers');
    expect(page.focused).to.equal('Language test');
    expect(page.status).to.equal('Your answers are erased.');
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('works where storage throws', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
    try {
      const page = await openResult(3);
      expect(page.focused).to.equal('3 answers out of 3 are right');
      await page.press('Erase my answers');
    } finally {
      if (original) Object.defineProperty(window, 'sessionStorage', original);
    }
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
    expect(text)
      .to.contain('This is a practice result, not a certificate.')
      .and.contain('A sample of three questions.');
  });

  it('counts by skill and by level', async () => {
    const page = await openResult(2);
    const rows = page.all<HTMLTableRowElement>('tr').map((row) => [...row.cells].map((cell) => cell.innerText.trim()));
    expect(rows).to.have.deep.members([
      ['Skill', 'Right', 'Questions', 'Score'],
      ['Reading', '1', '1', '100%'],
      ['Vocabulary', '1', '1', '100%'],
      ['Grammar', '0', '1', '0%'],
      ['Level', 'Right', 'Questions', 'Score'],
      ['A2', '2', '3', '67%'],
    ]);
  });

  it('lists every question with the answer given, the right one and why', async () => {
    const page = await openResult(1);
    const items = page.all('[part=reviewed]').map((item) => item.innerText.replace(/\s+/g, ' ').trim());
    expect(items).to.have.lengthOf(3);
    const about = (text: string): string => items.find((item) => item.includes(text)) ?? '';
    expect(about('autobús')).to.match(/Right Reading · A2 .*Your answer A las siete\. Sale a las siete\.$/);
    expect(about('cuchillo')).to.match(/No answer Vocabulary · A2 .*Right answer Pan\.$/);
    expect(about('ser')).to.contain('Right answer soy · estoy');
  });

  it('tells the page, once, how it went', async () => {
    const events: MobilityQuizCompleteEvent[] = [];
    const listen = (event: MobilityQuizCompleteEvent): void => void events.push(event);
    document.addEventListener('mobility-quiz-complete', listen as EventListener);
    const page = await openResult(2);
    await page.press('Take it again');
    document.removeEventListener('mobility-quiz-complete', listen as EventListener);
    expect(events.length).to.equal(1);
    expect(events[0]?.composed).to.equal(true);
    const { form, bySkill, byLevel, ...rest } = events[0]?.detail ?? { bySkill: [], byLevel: [] };
    expect(form).to.be.oneOf(['A', 'B']);
    const totals = { correct: 2, total: 3, points: 2, untested: 0 };
    expect(rest).to.deep.equal({ quiz: 'test-es', bank: bank.id, mode: 'test', ...totals });
    expect(bySkill).to.have.lengthOf(3);
    expect(byLevel).to.deep.equal([{ cefrLevel: 'A2', ...totals }]);
  });

  it('starts again without the former answers', async () => {
    const page = await openResult(1);
    await page.press('Take it again');
    expect(page.focused).to.equal('Question 1 of 3');
    expect(page.buttons).to.include('Skip');
  });

  it('offers what else there is', async () => {
    const page = await openResult(1);
    expect(page.buttons).to.deep.equal([
      'Take it again',
      'Back to the start',
      'Print',
      'Save as a table (CSV)',
      'Save as data (JSON)',
      'Erase my answers',
    ]);
    await page.press('Back to the start');
    expect(page.focused).to.equal('Language test');
    expect(page.buttons).to.deep.equal(['Start']);
  });

  it('gives the result as files, in the language of the visitor', async () => {
    const page = await openResult(1, { lang: 'lv' });
    const saved: { name: string; blob: Blob }[] = [];
    const make = URL.createObjectURL.bind(URL);
    const click = HTMLAnchorElement.prototype.click;
    let blob = new Blob();
    URL.createObjectURL = (object) => make((blob = object as Blob));
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob });
    };
    await page.pressPart('csv');
    await page.until(() => saved.length === 1);
    await page.pressPart('json');
    await page.until(() => saved.length === 2);
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
    expect(saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).to.deep.equal([
      'test-es-DAY.csv',
      'test-es-DAY.json',
    ]);
    expect(await saved[0]?.blob.text()).to.match(/^\uFEFF?Jautājums,Prasme,Līmenis,/);
    expect(JSON.parse((await saved[1]?.blob.text()) ?? '')).to.include({ quiz: 'test-es', correct: 1, total: 3 });
  });
});

describe('<mobility-language-quiz> for everybody', () => {
  for (const theme of ['light', 'dark'])
    for (const mode of ['test', 'practice'])
      it(`has no accessibility violations in ${mode}, in the ${theme} theme`, async () => {
        const page = await QuizPage.open({ feed: serveFeed().feed, quiz: 'test-es', mode, theme, 'time-limit': 1 });
        await expectNoAxeViolations(page.element);
        await page.pressPart('start');
        for (let question = 0; question < 3; question++) {
          await page.answerAny();
          await page.settled();
          await expectNoAxeViolations(page.element);
          if (mode === 'practice') await page.press('Check');
          await page.pressPart('next');
        }
        if (mode === 'test') await page.pressPart('finish');
        await expectNoAxeViolations(page.element);
      });

  it('shows questions of which a part is broken to nobody', async () => {
    const { feed, es } = serveFeed();
    serveJson(es, { ...bank, items: [{ ...reading, correct: ['z'] }, grammar] });
    const page = await QuizPage.open({ feed, quiz: 'test-es' });
    await page.press('Start');
    await page.until(() => page.headings.length > 1);
    expect(page.headings[1]).to.equal('Question 1 of 1');
  });
});
