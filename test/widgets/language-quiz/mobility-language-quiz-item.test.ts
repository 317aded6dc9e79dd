import { expect } from '@esm-bundle/chai';
import { SAMPLE_ITEMS, type SampleItem, type SampleName } from '../../../stories/support/quiz-items.js';
import { expectNoAxeViolations } from '../../support/expect-axe.js';
import { ItemPage } from './item-page.js';

const NAMES = Object.keys(SAMPLE_ITEMS) as SampleName[];

describe('every question', () => {
  for (const name of NAMES) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible as ${name} in each of its states, ${theme}`, async () => {
        const { right, partly, wrong }: SampleItem = SAMPLE_ITEMS[name];
        await expectNoAxeViolations((await ItemPage.open(name, { mode: 'test' }, theme)).stage);
        for (const answer of [right, partly, wrong]) {
          if (!answer) continue;
          await expectNoAxeViolations((await ItemPage.open(name, { answer }, theme)).stage);
          await expectNoAxeViolations((await ItemPage.checked(name, answer, {}, theme)).stage);
        }
        await expectNoAxeViolations((await ItemPage.checked(name, undefined, {}, theme)).stage);
      }).timeout(10_000);
    }

    it(`tells content from instructions by language as ${name}`, async () => {
      const page = await ItemPage.open(name, { language: 'lv', locale: 'fr' });
      const item = page.all('.item')[0];
      expect(item?.textContent).to.not.contain('undefined');
      expect(item?.closest('[lang]')?.getAttribute('lang')).to.equal('fr');
      expect(page.all('[lang=lv]').length).to.be.greaterThan(0);
    });

    for (const locale of ['fr', 'es', 'ca', 'lv', 'pt'] as const) {
      it(`is instructed in ${locale} as ${name}`, async () => {
        const english = (await ItemPage.open(name)).all('.hint')[0]?.textContent;
        const own = (await ItemPage.open(name, { locale })).all('.hint')[0]?.textContent;
        expect(own).to.not.equal(english);
      });
    }

    it(`fits into 280 px as ${name}`, async () => {
      const page = await ItemPage.checked(name, (SAMPLE_ITEMS[name] as SampleItem).right, { locale: 'lv' });
      page.stage.style.width = '280px';
      const frame = page.all('.frame')[0];
      expect(frame?.scrollWidth).to.be.at.most(frame?.clientWidth ?? 0);
    });
  }
});

describe('the outcome of a question', () => {
  it('waits in a region that is there from the beginning', async () => {
    const page = await ItemPage.open('cloze', { answer: { g1: 'went' } });
    const region = page.all('.outcome-region')[0];
    expect(region?.textContent?.trim()).to.equal('');
    page.stage.phase = 'checked';
    await page.stage.updateComplete;
    expect(page.all('.outcome-region')[0]).to.equal(region);
    expect(page.statuses).to.contain('Partly right').and.contain('The story happened yesterday');
  });

  for (const [state, verdict] of [
    ['right', 'Right'],
    ['partly', 'Partly right'],
    ['wrong', 'Wrong'],
    ['none', 'No answer'],
  ] as const) {
    it(`is "${verdict}" in words`, async () => {
      const { [state as 'right']: answer }: SampleItem = SAMPLE_ITEMS['gap-match'];
      const page = await ItemPage.checked('gap-match', answer);
      expect(page.all('.verdict')[0]?.textContent?.trim()).to.equal(verdict);
    });
  }

  it('says what would have been right where the question does not show it', async () => {
    expect((await ItemPage.checked('hottext', { selection: 'h1' })).statuses).to.contain('Right answer being · leave');
    expect((await ItemPage.checked('order', { order: 'c d a b' })).statuses).to.contain('Right answer Good morning');
    expect((await ItemPage.checked('dictation', { text: 'yes' })).statuses).to.contain('No, take number twelve.');
  });

  it('is nothing but the why for what is not scored', async () => {
    expect((await ItemPage.checked('can-do', { rating: '1' })).statuses).to.equal('');
  });
});
