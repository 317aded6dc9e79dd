import { expect } from '@esm-bundle/chai';
import { decodeResult, encodeResult } from '../../../src/model/measurement/result-code.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { newAddress, serveJson } from '../../support/serve.js';
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

beforeEach(() => sessionStorage.clear());
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
});
