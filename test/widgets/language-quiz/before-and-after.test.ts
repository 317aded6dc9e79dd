import { expect } from '@esm-bundle/chai';
import { createSealKeys } from '../../../src/model/measurement/seal-keys.js';
import { open } from '../../../src/model/measurement/seal.js';
import { parseResultFile } from '../../../src/model/measurement/parse-result-file.js';
import { today } from '../../../src/model/plain-date.js';
import { decodeResult, encodeResult } from '../../../src/model/measurement/result-code.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { newAddress, serve, serveJson } from '../../support/serve.js';
import { measuredBank } from './measured-bank.js';
import { QuizPage, serveFeed } from './quiz-page.js';

function serveBank(size: number): string {
  const url = serveJson(newAddress('measured'), measuredBank(size));
  return serveFeed({ quizzes: [{ id: 'test-es', name: 'Test', language: 'es', url, modes: ['test'] }] }).feed;
}

/** Through the whole test, with right answers or wrong ones. */
async function take(page: QuizPage, isRight: boolean): Promise<void> {
  await page.until(() => page.all('[part=measured]').length > 0);
  await page.pressPart('start');
  await page.until(() => page.all('[part=item]').length > 0);
  while (page.all('[part=item]').length > 0) {
    await page.choose(isRight ? 'Es right.' : 'Es wrong.');
    await page.pressPart('next');
  }
  await page.until(() => page.all('[part=finish], [part=code]').length > 0);
  if (page.all('[part=finish]').length > 0) await page.pressPart('finish');
  await page.until(() => page.all('[part=code]').length > 0);
}

function codeOf(page: QuizPage): string {
  return page.all('.code')[0]?.textContent?.trim() ?? '';
}

async function enter(page: QuizPage, code: string): Promise<void> {
  await page.until(() => page.all('#before-code').length > 0);
  const [field] = page.all<HTMLInputElement>('#before-code');
  if (!field) throw new Error('No field for the code.');
  field.value = code;
  field.dispatchEvent(new Event('change'));
  await page.settled();
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<mobility-language-quiz> before and after', () => {
  it('ends with a level, its error and a code without the answers', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'before' });
    await take(page, true);
    expect(page.text).to.contain('This is an estimate, not a certificate.').and.contain('A sample scale.');
    const result = decodeResult(codeOf(page));
    expect(result.ok && result.value).to.include({ mode: 'before', items: 12, language: 'es' });
    await expectNoAxeViolations(page.element);
  });

  it('says progress after a poor test before, and takes the other form', async () => {
    const feed = serveBank(24);
    const before = await QuizPage.open({ feed, mode: 'before' });
    await take(before, false);
    const code = codeOf(before);
    sessionStorage.clear();
    const after = await QuizPage.open({ feed, mode: 'after' });
    await enter(after, code);
    await take(after, true);
    expect(after.headings).to.include('Clear progress');
    const figures = after.element.shadowRoot?.querySelector('[part=figures]')?.textContent;
    expect(figures).to.match(/\+\d\.\d\d ± \d\.\d\d logits; reliable-change index \+\d+\.\d\d/);
    const [one, other] = [decodeResult(code), decodeResult(codeOf(after))];
    expect(one.ok && other.ok && one.value.form !== other.value.form).to.equal(true);
    await expectNoAxeViolations(after.element);
  });

  it('compares at the end with a code that was not there at the start', async () => {
    const feed = serveBank(12);
    const page = await QuizPage.open({ feed, mode: 'after' });
    await take(page, true);
    const own = decodeResult(codeOf(page));
    if (!own.ok) throw new Error('No code.');
    await enter(page, encodeResult({ ...own.value, mode: 'before' }));
    await page.pressPart('compare');
    expect(page.headings).to.include('No clear change');
  });

  it('never compares with other questions', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'after' });
    await take(page, true);
    const own = decodeResult(codeOf(page));
    if (!own.ok) throw new Error('No code.');
    await enter(page, encodeResult({ ...own.value, bankHash: own.value.bankHash ^ 1 }));
    await page.pressPart('compare');
    expect(page.headings).to.include('Not comparable');
  });

  it('says what is wrong with a code', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'after' });
    await enter(page, '1234-5678-9ABC-DEFG-HJKM');
    expect(page.status).to.contain('One of the characters is wrong');
    await expectNoAxeViolations(page.element);
  });

  it('asks by the answers where there are enough questions', async () => {
    const page = await QuizPage.open({ feed: serveBank(24), mode: 'before', questions: 14 });
    await page.until(() => page.text.includes('Your answers decide'));
    await page.pressPart('start');
    expect(page.headings[1]).to.equal('Question 1, at most 14');
  });

  it('opens as a teacher’s link asks for it', async () => {
    history.replaceState(null, '', '#g=DIJON-2&lang=es&mode=before');
    const page = await QuizPage.open({ feed: serveBank(12) });
    await page.until(() => page.text.includes('DIJON-2'));
    expect(page.text).to.contain('Group: DIJON-2');
  });

  it('keeps the code on this device after a click alone, for a year, and erases it', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'before' });
    await take(page, true);
    expect(page.checked).to.deep.equal(['A shared computer']);
    expect(localStorage).to.have.lengthOf(0);
    await page.choose('My own device');
    expect(page.status).to.contain('The code is kept on this device until');
    expect(Object.values(localStorage).join())
      .to.contain(codeOf(page))
      .and.contain(`${Number(today().slice(0, 4)) + 1}`);
    await page.pressPart('forget');
    expect(localStorage).to.have.lengthOf(0);
    expect(page.checked).to.deep.equal(['A shared computer']);
    expect(page.element.shadowRoot?.activeElement).to.have.property('value', 'shared');
  });

  it('offers what the device has kept, and takes it after a click', async () => {
    const feed = serveBank(24);
    const before = await QuizPage.open({ feed, mode: 'before' });
    await take(before, false);
    await before.choose('My own device');
    const code = codeOf(before);
    const after = await QuizPage.open({ feed, mode: 'after' });
    await after.until(() => after.all('[part=kept]').length > 0);
    await expectNoAxeViolations(after.element);
    await after.pressPart('use-kept');
    expect(after.all<HTMLInputElement>('#before-code')[0]?.value).to.equal(code);
    expect(after.element.shadowRoot?.activeElement?.id).to.equal('before-code');
    await take(after, true);
    expect(after.headings).to.include('Clear progress');
  });

  it('erases at the start of the test after, too', async () => {
    const feed = serveBank(12);
    const before = await QuizPage.open({ feed, mode: 'before' });
    await take(before, false);
    await before.choose('My own device');
    const after = await QuizPage.open({ feed, mode: 'after' });
    await after.pressPart('forget');
    expect(after.status).to.contain('The code is erased from this device.');
    expect(localStorage).to.have.lengthOf(0);
  });

  it('says so where the browser keeps nothing', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'before' });
    await take(page, true);
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};
    Object.defineProperty(window, 'localStorage', { configurable: true, get: () => expect.fail('Refused.') });
    await page.choose('My own device');
    expect(page.status).to.contain('This browser keeps nothing.');
    Object.defineProperty(window, 'localStorage', own);
  });

  it('shows the link as a QR code, on screen and paper', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'before' });
    await take(page, true);
    await page.until(() => page.all('[role=img]').length > 0);
    expect(page.all('[role=img]')[0]?.getAttribute('aria-label')).to.contain('QR code of a link');
  });

  it('seals the result for the teacher whose link it was', async () => {
    const keys = await createSealKeys();
    history.replaceState(null, '', `#g=DIJON-2&mode=before&k=${keys.publicKey}`);
    const page = await QuizPage.open({ feed: serveBank(12) });
    await take(page, true);
    const saved = catchDownload();
    await page.pressPart('seal', true);
    await page.until(() => saved.text !== undefined);
    saved.end();
    const opened = await open((await saved.text) ?? '', keys);
    const file = parseResultFile(opened.ok ? opened.value : '');
    expect(file.ok && file.value).to.include({ cohort: 'DIJON-2', mode: 'before', date: today() });
    await expectNoAxeViolations(page.element);
  });

  it('tells the page what was answered, once, without a name', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'before' });
    const told: unknown[] = [];
    page.element.addEventListener('mobility-quiz-statement', ({ detail, bubbles, composed }) => {
      expect(bubbles && composed).to.equal(true);
      told.push(...detail);
    });
    await take(page, true);
    await page.until(() => told.length > 0);
    expect(told).to.have.lengthOf(13);
    expect(JSON.stringify(told[0])).to.contain('verbs/answered');
    expect(JSON.stringify(told[12])).to.contain('verbs/completed');
  });

  it('offers no sending unless the page names a store', async () => {
    const page = await QuizPage.open({ feed: serveBank(12), mode: 'before' });
    await take(page, true);
    expect(page.all('[part=send], [part=hand-in]')).to.have.lengthOf(0);
  });

  it('sends after a press, keeps the result when that fails, and sends the same again', async () => {
    const feed = serveBank(12);
    const page = await QuizPage.open({ feed, mode: 'before', 'xapi-endpoint': 'https://lrs.example/xapi' });
    const bodies: string[] = [];
    let status = 500;
    serve('https://lrs.example/xapi/statements', ({ body }) => {
      bodies.push(body as string);
      return new Response('', { status });
    });
    await take(page, true);
    expect(bodies).to.have.lengthOf(0);
    await page.pressPart('send', true);
    await page.until(() => page.status.includes('could not be sent'));
    expect(codeOf(page)).to.have.lengthOf(24);
    await expectNoAxeViolations(page.element);
    status = 204;
    await page.pressPart('send', true);
    await page.until(() => page.status.includes('has been sent to lrs.example'));
    expect(bodies).to.have.lengthOf(2);
    expect(bodies[0]).to.equal(bodies[1]);
  });

  for (const lang of ['en', 'fr', 'es', 'ca', 'lv', 'pt'])
    for (const theme of ['light', 'dark'])
      it(`is accessible at its start and end in ${lang}, ${theme}`, async () => {
        const page = await QuizPage.open({ feed: serveBank(12), mode: 'after', lang, theme });
        await page.until(() => page.all('#before-code').length > 0);
        await expectNoAxeViolations(page.element);
        await enter(page, '1234');
        expect(page.all('[aria-invalid=true]')).to.have.lengthOf(1);
        await take(page, true);
        await expectNoAxeViolations(page.element);
      });
});

/** The next file that is given to the visitor. */
function catchDownload(): { text: Promise<string> | undefined; end: () => void } {
  const make = URL.createObjectURL.bind(URL);
  const click = HTMLAnchorElement.prototype.click;
  const end = (): void => {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  };
  const saved: { text: Promise<string> | undefined; end: () => void } = { text: undefined, end };
  URL.createObjectURL = (object) => {
    saved.text = (object as Blob).text();
    return make(object);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  return saved;
}
