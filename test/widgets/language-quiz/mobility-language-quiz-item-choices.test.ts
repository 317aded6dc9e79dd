import { expect } from '@esm-bundle/chai';
import type { ChoiceItem, HottextItem } from '../../../src/model/item-bank.js';
import { SAMPLE_ITEMS } from '../../../stories/support/quiz-items.js';
import { ItemPage } from './item-page.js';

describe('a question with one choice', () => {
  it('is a named group of radios, of which the keys choose one', async () => {
    const page = await ItemPage.open('choice');
    expect(page.names('group')).to.contain('Which bus does she need? Choose one answer.');
    await page.press('radio', 'Number ten.');
    await page.press('radio', 'Number twelve.');
    expect(page.answer).to.deep.equal({ selection: 'b' });
    expect(page.part<HTMLInputElement>('radio', 'Number twelve.').checked).to.equal(true);
    expect(page.part<HTMLInputElement>('radio', 'Number ten.').checked).to.equal(false);
  });

  it('can be cleared, and keeps the focus in the group', async () => {
    const page = await ItemPage.open('choice', { answer: { selection: 'b' } });
    await page.press('button', 'Clear answer');
    expect(page.answer).to.deep.equal({ selection: '' });
    expect(page.all<HTMLInputElement>('input:checked')).to.have.length(0);
    expect(page.focused).to.equal(page.part('radio', 'Number twelve.'));
    expect(page.names('button')).to.not.contain('Clear answer');
  });

  it('shows right and wrong in words once it is checked, and is locked', async () => {
    const page = await ItemPage.checked('choice', { selection: 'a' });
    expect(page.names('radio')).to.deep.equal([
      'Number ten. Wrong, your answer',
      'Number twelve. Right answer',
      'The bus that is at the stop.',
    ]);
    expect(page.all<HTMLInputElement>('input').every(({ disabled }) => disabled)).to.equal(true);
    expect(page.names('button')).to.not.contain('Clear answer');
  });

  it('shuffles by its seed, the same on every render, and keeps the fixed one last', async () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const choices = letters.map((id) => ({ id, text: id, ...(id === 'h' && { fixed: true }) }));
    const item: ChoiceItem = { ...SAMPLE_ITEMS.choice.item, type: 'choice', choices, shuffle: true };
    const [one, other] = [await ItemPage.open('choice', { item }), await ItemPage.open('choice', { item })];
    expect(one.names('radio')).to.deep.equal(other.names('radio'));
    expect(one.names('radio')).to.not.deep.equal(letters);
    expect(one.names('radio').at(-1)).to.equal('h');
  });
});

describe('a question with several choices', () => {
  it('says how many, takes and gives back', async () => {
    const page = await ItemPage.open('choices');
    expect(page.names('group')).to.deep.equal(['On which two days does Ana work early? Choose up to 2 answers.']);
    const [monday, , wednesday] = page.all<HTMLInputElement>('input[type=checkbox]');
    monday?.click();
    await page.stage.updateComplete;
    wednesday?.click();
    await page.stage.updateComplete;
    expect(page.answer).to.deep.equal({ selection: 'a c' });
    monday?.click();
    expect(page.answer).to.deep.equal({ selection: 'c' });
  });

  it('says when there are too many, and leaves it to the visitor', async () => {
    const page = await ItemPage.open('choices', { answer: { selection: 'a b' } });
    expect(page.statuses).to.equal('');
    page.all('input')[2]?.click();
    await page.stage.updateComplete;
    expect(page.statuses).to.equal('You have chosen 3, and at most 2 may be chosen. Take some back.');
    expect(page.all<HTMLInputElement>('input').some(({ disabled }) => disabled)).to.equal(false);
  });
});

describe('a text with words to mark', () => {
  it('marks and unmarks by button', async () => {
    const page = await ItemPage.open('hottext');
    await page.press('button', 'being');
    await page.press('button', 'leave');
    expect(page.answer).to.deep.equal({ selection: 'h2 h4' });
    expect(page.part('button', 'being').getAttribute('aria-pressed')).to.equal('true');
    await page.press('button', 'being');
    expect(page.answer).to.deep.equal({ selection: 'h4' });
    expect(page.focused).to.equal(page.part('button', 'being'));
  });

  it('replaces the only one there may be', async () => {
    const item = { ...SAMPLE_ITEMS.hottext.item, correct: ['h2'], maxChoices: 1 } as HottextItem;
    const page = await ItemPage.open('hottext', { item });
    await page.press('button', 'tool');
    await page.press('button', 'being');
    expect(page.answer).to.deep.equal({ selection: 'h2' });
  });

  it('is one stop with arrows where there are many words', async () => {
    const words = Array.from({ length: 30 }, (_, index) => ({
      type: 'hottext',
      id: `w${index}`,
      text: `word${index}`,
    }));
    const body = [{ type: 'p', children: words }] as unknown as HottextItem['body'];
    const page = await ItemPage.open('hottext', { item: { ...SAMPLE_ITEMS.hottext.item, body } as HottextItem });
    const stops = (): number => page.all('button').filter(({ tabIndex }) => tabIndex === 0).length;
    expect(stops()).to.equal(1);
    page.part('button', 'word0').focus();
    await page.key('ArrowRight');
    expect(page.focused).to.equal(page.part('button', 'word1'));
    await page.key('End');
    expect(page.focused).to.equal(page.part('button', 'word29'));
    await page.key('ArrowRight');
    await page.key('ArrowUp');
    expect(page.focused).to.equal(page.part('button', 'word28'));
    expect(stops()).to.equal(1);
    expect((await page.key('x')).defaultPrevented).to.equal(false);
  });

  it('says each mark beside its word once it is checked', async () => {
    const page = await ItemPage.checked('hottext', { selection: 'h1 h2' });
    expect(page.text).to.contain('tool(Wrong, your answer)').and.contain('being(Right, your answer)');
    expect(page.text).to.contain('leave(Right answer)');
    expect(page.names('button')).to.deep.equal([]);
  });
});

describe('a statement to judge oneself by', () => {
  it('has four grades', async () => {
    const page = await ItemPage.open('can-do');
    expect(page.names('group')).to.deep.equal(['I can read simple signs at work. How well can you do this?']);
    expect(page.names('radio')).to.deep.equal(['Not yet', 'With help', 'Mostly', 'Well']);
    await page.press('radio', 'Mostly');
    expect(page.answer).to.deep.equal({ rating: '2' });
  });
});
