import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { seal } from '../../../src/model/measurement/seal.js';
import { bankHash } from '../../../src/model/measurement/bank-hash.js';
import { parseItemBank } from '../../../src/feed/parse-item-bank.js';
import { LANGUAGES } from '../../../src/model/language.js';
import type { MobilityQuizResults } from '../../../src/widgets/quiz-results/define.js';
import '../../../src/widgets/quiz-results/define.js';
import { parseKeyFile } from '../../../src/widgets/quiz-results/key-file.js';
import { network } from '../../model/sample-network.js';
import { allByRole, byRole, spokenText } from '../../support/by-role.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { mount } from '../../support/fixture.js';
import { newAddress, serveJson } from '../../support/serve.js';
import { settle } from '../../support/settle.js';
import { group, line, resultFile } from './sample-results.js';

interface Opening {
  readonly lang?: string;
  readonly theme?: string;
  readonly feed?: string;
}

async function open({ lang = 'en', theme = 'light', feed }: Opening = {}): Promise<MobilityQuizResults> {
  const element = mount<MobilityQuizResults>(
    html`<mobility-quiz-results lang=${lang} theme=${theme}><p>Fallback</p></mobility-quiz-results>`,
  );
  if (feed) element.setAttribute('feed', feed);
  await until(element, () => shadow(element).querySelector('textarea'));
  return element;
}

function shadow(element: Element): ShadowRoot {
  return element.shadowRoot ?? expect.fail('There is no shadow root.');
}

async function until<Value>(element: Element, find: () => Value | null | undefined | false): Promise<Value> {
  for (let tries = 0; tries < 200; tries += 1) {
    await settle(element);
    const found = find();
    if (found) return found;
  }
  throw new Error('What was waited for does not come.');
}

async function show(element: Element, codes: string): Promise<void> {
  const field = shadow(element).querySelector('textarea') ?? expect.fail('There is no field.');
  field.value = codes;
  field.dispatchEvent(new Event('input'));
  shadow(element).querySelector<HTMLElement>('[part=show]')?.click();
  await until(element, () => said(element) !== '');
}

async function give(element: Element, ...files: readonly (readonly [string, string])[]): Promise<void> {
  const before = said(element);
  const field =
    shadow(element).querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail('There is no field.');
  const given = new DataTransfer();
  for (const [name, text] of files) given.items.add(new File([text], name));
  field.files = given.files;
  field.dispatchEvent(new Event('change'));
  await until(element, () => said(element) !== before);
}

const inside = (element: Element): Element =>
  shadow(element).querySelector('.widget') ?? expect.fail('Nothing is shown.');
const said = (element: Element): string => shadow(element).querySelector('.said')?.textContent?.trim() ?? '';
const rows = (element: Element) => [...shadow(element).querySelectorAll('[part=people] tbody tr')];
const text = (element: Element, part: string) => spokenText(shadow(element).querySelector(`[part=${part}]`) ?? element);

describe('mobility-quiz-results', () => {
  it('is ready without a feed, and says that nothing leaves the page', async () => {
    const element = await open();
    expect(byRole(element, 'heading', 'Results of a group')).to.exist;
    expect(spokenText(inside(element))).to.contain('nothing is sent');
  });

  it('fires mobility-ready without a feed', async () => {
    const element = document.createElement('mobility-quiz-results');
    const ready = new Promise((resolve) => element.addEventListener('mobility-ready', resolve, { once: true }));
    document.body.append(element);
    await ready;
    element.remove();
  });

  it('shows each person with what has changed', async () => {
    const element = await open();
    await show(element, [line(-1, 1.5), line(0, 0.1), line(1, -1.6), line(2, 0.5, { bankHash: 8 })].join('\n'));
    expect(rows(element).map((row) => row.querySelector('.badge')?.textContent)).to.deep.equal([
      'Clear progress',
      'No clear change',
      'Clear drop',
      'Not comparable',
    ]);
    expect(said(element)).to.contain('4 people, 4 with both tests.');
  });

  it('names each code that cannot be read, by its line', async () => {
    const element = await open();
    const swapped = line(0, 1).replace(/^(.)(.)/, '$2$1');
    const lines = [line(-1, 1), swapped, '', 'U000', 'ABC', line(-1, 1), `${line(1, 1)} ${line(2, 1)}`];
    await show(element, lines.join('\n'));
    const problems = [...shadow(element).querySelectorAll('[part=problems] li')].map((one) => one.textContent);
    expect(problems.map((problem) => problem?.slice(0, 7))).to.deep.equal([
      'Line 2:',
      'Line 4:',
      'Line 5:',
      'Line 6:',
      'Line 7:',
    ]);
    expect(problems[1]).to.contain('“U” stands in no code');
    expect(problems[3]).to.contain('the same code as in line 1');
    expect(rows(element)).to.have.lengthOf(1);
  });

  it('hides the figures of fewer than five, and says why', async () => {
    const element = await open();
    await show(element, group(4));
    expect(text(element, 'group')).to.contain('need 5 people');
    expect(shadow(element).querySelector('[part=distribution]')).to.equal(null);
  });

  it('tells what a group of 24 has gained, with a picture and its table', async () => {
    const element = await open();
    await show(element, group(24));
    expect(text(element, 'group')).to.match(/On average of 24 people, the change is \+0\.8\d/);
    expect(text(element, 'group')).to.contain('Reading');
    const bars = [...shadow(element).querySelectorAll('[part=distribution] tbody td')];
    expect(bars.reduce((sum, cell) => sum + Number(cell.textContent), 0)).to.equal(24);
  });

  it('takes a person out, in the field too', async () => {
    const element = await open();
    await show(element, group(3));
    byRole(element, 'button', 'Remove: Line 2').click();
    await until(element, () => rows(element).length === 2);
    expect(shadow(element).querySelector('textarea')?.value.split('\n')).to.have.lengthOf(2);
    expect(shadow(element).activeElement?.id).to.equal('title');
  });

  it('keeps what was typed since, when a person is taken out', async () => {
    const element = await open();
    await show(element, group(2));
    const field = shadow(element).querySelector('textarea') ?? expect.fail('There is no field.');
    field.value += '\nABCD';
    field.dispatchEvent(new Event('input'));
    byRole(element, 'button', 'Remove: Line 1').click();
    await until(element, () => rows(element).length === 1);
    expect(field.value.split('\n').slice(1)).to.deep.equal(['ABCD']);
  });

  it('takes everything out', async () => {
    const element = await open();
    await show(element, group(3));
    byRole(element, 'button', 'Remove all').click();
    await until(element, () => rows(element).length === 0);
    expect(shadow(element).querySelector('textarea')?.value).to.equal('');
  });

  it('reads files, pairs them, and counts question by question', async () => {
    const element = await open();
    const answers = (count: number) => Array.from({ length: 8 }, (_, index) => index < count);
    const files = [1, 2, 3, 4, 6].flatMap((count, index) => [
      [`p${index}-before.json`, JSON.stringify(resultFile(answers(count)))] as const,
      [
        `p${index}-after.json`,
        JSON.stringify(resultFile(answers(count + 2), { mode: 'after', form: 'B', date: '2026-10-05' })),
      ] as const,
    ]);
    await give(element, ...files);
    expect(rows(element)).to.have.lengthOf(5);
    expect(text(element, 'group')).to.contain('On average of 5 people');
    expect(shadow(element).querySelector('[part=items]')?.textContent).to.contain('Cronbach’s alpha is 0.');
  });

  it('opens sealed files with the key file, which it made itself', async () => {
    const element = await open();
    let downloaded: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      downloaded = blob;
      return createObjectURL.call(URL, blob);
    };
    try {
      shadow(element).querySelector<HTMLElement>('details:last-of-type summary')?.click();
      const box = await until(element, () => shadow(element).querySelector<HTMLInputElement>('.seal input'));
      box.click();
      await until(element, () => downloaded);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const key = (await downloaded?.text()) ?? '';
    const sealed = await seal(JSON.stringify(resultFile([true, false])), parseKeyFile(key)?.publicKey ?? '');
    const other = await open();
    await give(other, ['ana.json', sealed.ok ? sealed.value : '']);
    expect(said(other)).to.contain('ana.json: this file is sealed. Choose your key file too.');
    await give(other, ['group-key.json', key]);
    expect(rows(other)).to.have.lengthOf(1);
  });

  it('makes the link for a group', async () => {
    const element = await open();
    shadow(element).querySelector<HTMLElement>('details:last-of-type summary')?.click();
    const page = await until(element, () => shadow(element).querySelector<HTMLInputElement>('#page'));
    page.value = 'https://school.example/test';
    page.dispatchEvent(new Event('input'));
    const made = await until(element, () => shadow(element).querySelector<HTMLInputElement>('#made'));
    expect(made.value).to.equal('https://school.example/test#lang=en&mode=before');
  });

  it('names the levels by the feed’s bank, and by no other', async () => {
    const item = (id: string, cefrLevel: string) => ({
      ...{ id, revision: 1, type: 'choice', skill: 'reading', cefrLevel, pool: 'A' },
      ...{
        body: [{ type: 'p', children: ['?'] }],
        choices: [
          { id: 'a', text: 'a' },
          { id: 'b', text: 'b' },
        ],
        correct: ['a'],
      },
    });
    const bank = {
      ...{ version: '1.0', id: 'https://example.org/es', language: 'es', name: { en: 'Test' }, license: 'CC BY 4.0' },
      scale: {
        cuts: [
          { cefrLevel: 'A1', theta: -3 },
          { cefrLevel: 'A2', theta: -1 },
          { cefrLevel: 'B1', theta: 1 },
        ],
        source: 'sample',
      },
      items: [item('one', 'A1'), item('two', 'A2')],
    };
    const parsed = parseItemBank(bank, 'https://example.org/');
    if (!parsed.ok || !parsed.value.scale) return expect.fail(JSON.stringify(parsed.problems));
    const url = serveJson(newAddress('bank'), bank);
    const quizzes = [{ id: 'es', name: { en: 'Spanish' }, language: 'es', url, modes: ['test'] }];
    const feed = serveJson(newAddress('results'), network({ quizzes } as never));
    const element = await open({ feed });
    const hash = bankHash(parsed.value);
    const { encodeResult } = await import('../../../src/model/measurement/result-code.js');
    const { result } = await import('./sample-results.js');
    await show(
      element,
      [encodeResult(result(-0.2, { bankHash: hash })), encodeResult(result(0, { bankHash: hash ^ 1 }))].join('\n'),
    );
    await until(element, () => rows(element)[0]?.textContent?.includes('A2'));
    expect(rows(element)[1]?.textContent).to.not.match(/A\d|B\d/);
  });

  it('stores nothing and sends nothing', async () => {
    const [local, session] = [localStorage.length, sessionStorage.length];
    const asked = performance.getEntriesByType('resource').length;
    const element = await open();
    await show(element, group(6));
    const foreign = performance
      .getEntriesByType('resource')
      .slice(asked)
      .filter(({ name }) => !name.startsWith(location.origin));
    expect(foreign).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([local, session]);
  });

  for (const theme of ['light', 'dark'])
    it(`has nothing for axe to find, ${theme}`, async () => {
      const element = await open({ theme });
      await expectNoAxeViolations(element);
      await show(element, `${group(6)}\nABC`);
      shadow(element)
        .querySelectorAll('details')
        .forEach((details) => (details.open = true));
      await until(element, () => shadow(element).querySelector('#page'));
      await expectNoAxeViolations(element);
    });

  for (const lang of LANGUAGES)
    it(`speaks ${lang}`, async () => {
      const element = await open({ lang });
      await show(element, `${group(6)}\nABC`);
      const shown = spokenText(inside(element));
      expect(shown).to.not.match(/undefined|\$\{|NaN/);
      if (lang !== 'en') expect(shown).to.not.match(/\b(people|Remove|Change|Line)\b/);
      expect(allByRole(element, 'button').every((button) => spokenText(button) !== '')).to.equal(true);
    });
});
