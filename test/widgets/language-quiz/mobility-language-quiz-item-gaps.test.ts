import { expect } from '@esm-bundle/chai';
import type { MatchItem } from '../../../src/model/item-bank.js';
import { SAMPLE_ITEMS } from '../../../stories/support/quiz-items.js';
import { nameOf, spokenText } from '../../support/by-role.js';
import { ItemPage } from './item-page.js';

function described(page: ItemPage, part: Element): string {
  const ids = part.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .flatMap((id) => page.all(`#${id}`))
    .map((description) => description.textContent?.trim())
    .join(' ');
}

describe('a text with gaps', () => {
  it('names each gap and describes it by its sentence', async () => {
    const page = await ItemPage.open('cloze');
    expect(page.names('textbox')).to.deep.equal(['Gap 1 of 3', 'Gap 3 of 3']);
    expect(page.names('combobox')).to.deep.equal(['Gap 2 of 3']);
    expect(described(page, page.part('textbox', 'Gap 1 of 3'))).to.equal('Yesterday Ana blank to work by bus.');
    expect(described(page, page.part('combobox'))).to.equal('The bus was blank, so she blank her supervisor.');
  });

  it('keeps phones from writing the answer, and gives no length away', async () => {
    const page = await ItemPage.open('cloze', { language: 'lv' });
    const fields = page.all<HTMLInputElement>('input');
    for (const field of fields) {
      for (const name of ['autocapitalize', 'autocomplete', 'autocorrect'])
        expect(field.getAttribute(name)).to.equal('off');
      expect(field.spellcheck).to.equal(false);
      expect(field.lang).to.equal('lv');
      expect(field.size).to.equal(fields[0]?.size);
    }
  });

  it('takes what is typed and chosen, and goes on by Enter', async () => {
    const page = await ItemPage.open('cloze');
    await page.type(page.part('textbox', 'Gap 1 of 3'), 'went');
    await page.select('Gap 2 of 3', 'late');
    expect(page.answer).to.deep.equal({ g1: 'went', g2: 'b' });
    expect((await page.key('Enter', page.part('textbox', 'Gap 1 of 3'))).defaultPrevented).to.equal(true);
    expect(page.stage.submits).to.equal(1);
    await page.key('a', page.part('textbox', 'Gap 1 of 3'));
    expect(page.stage.submits).to.equal(1);
  });

  it('shows how each gap went beside it, and lets nothing more be written', async () => {
    const page = await ItemPage.checked('cloze', { g1: 'goed', g2: 'b' });
    expect(page.all<HTMLInputElement>('input').every(({ readOnly }) => readOnly)).to.equal(true);
    expect(page.part<HTMLSelectElement>('combobox').disabled).to.equal(true);
    expect(page.all('.gap-mark').map(spokenText)).to.deep.equal(['Wrong went', 'Right', 'No answer phoned']);
    expect(described(page, page.part('textbox', 'Gap 1 of 3'))).to.contain('Wrong went');
  });
});

describe('the letters of a language', () => {
  it('are inserted at the caret of the field in use, which keeps the focus', async () => {
    const page = await ItemPage.open('cloze', { language: 'lv', locale: 'en' });
    const field = page.part<HTMLInputElement>('textbox', 'Gap 3 of 3');
    await page.type(field, 'mja');
    field.setSelectionRange(1, 1);
    page.part('button', 'Insert ā').click();
    await page.stage.updateComplete;
    expect(page.answer).to.deep.equal({ g3: 'māja' });
    expect(page.focused).to.equal(field);
    expect(field.selectionStart).to.equal(2);
  });

  it('go to the first gap where none was in use, and are large with Shift', async () => {
    const page = await ItemPage.open('cloze', { language: 'es' });
    const button = page.part('button', 'Insert ñ');
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await page.stage.updateComplete;
    expect(page.answer).to.deep.equal({ g1: 'Ñ' });
  });

  it('are one stop for the Tab key, named in the visitor’s language, and do not take the focus of a pointer', async () => {
    const page = await ItemPage.open('dictation', { language: 'ca' });
    const letters = page.all('.letter');
    expect(letters.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(letters.map((letter) => nameOf(letter))).to.include('Insert l·l');
    letters[0]?.focus();
    await page.key('ArrowRight');
    expect(page.focused).to.equal(letters[1]);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    letters[0]?.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
  });

  it('are absent where every keyboard has all, and once it is checked', async () => {
    expect((await ItemPage.open('cloze')).all('.letters')).to.have.length(0);
    expect((await ItemPage.checked('cloze', {}, { language: 'lv' })).all('.letters')).to.have.length(0);
  });
});

describe('a text with words to put into gaps', () => {
  const options = (page: ItemPage, name: string): string[] =>
    [...page.part<HTMLSelectElement>('combobox', name).options].map(({ text }) => text);

  it('offers each gap the words that are left', async () => {
    const page = await ItemPage.open('gap-match');
    await page.select('Gap 1 of 3', 'contract');
    expect(options(page, 'Gap 1 of 3')).to.deep.equal(['…', 'contract', 'recipe', 'timetable', 'ticket', 'wages']);
    expect(options(page, 'Gap 2 of 3')).to.deep.equal(['…', 'recipe', 'timetable', 'ticket', 'wages']);
    await page.select('Gap 1 of 3', '…');
    expect(page.answer).to.deep.equal({ g1: '' });
    expect(options(page, 'Gap 2 of 3')).to.include('contract');
  });

  it('keeps its gaps as wide as they are', async () => {
    const page = await ItemPage.open('gap-match');
    const widths = (): number[] => page.all('select').map(({ offsetWidth }) => offsetWidth);
    const before = widths();
    expect(new Set(before).size).to.equal(1);
    await page.select('Gap 1 of 3', 'timetable');
    await page.select('Gap 2 of 3', 'contract');
    expect(widths()).to.deep.equal(before);
  });

  it('takes a pressed word into the first empty gap and gives it back, and says so', async () => {
    const page = await ItemPage.open('gap-match', { answer: { g1: 'recipe' } });
    await page.press('button', 'ticket');
    expect(page.answer).to.deep.equal({ g1: 'recipe', g2: 'ticket' });
    expect(page.statuses).to.equal('In gap 2 of 3');
    expect(page.part('button', 'ticket').getAttribute('aria-pressed')).to.equal('true');
    await page.press('button', 'ticket');
    expect(page.answer).to.deep.equal({ g1: 'recipe', g2: '' });
    expect(page.statuses).to.equal('Taken back');
  });

  it('says when every gap has a word', async () => {
    const page = await ItemPage.open('gap-match', { answer: { g1: 'recipe', g2: 'ticket', g3: 'wages' } });
    await page.press('button', 'contract');
    expect(page.answer).to.deep.equal({ g1: 'recipe', g2: 'ticket', g3: 'wages' });
    expect(page.statuses).to.equal('Every gap has a word. Take one back first.');
  });

  it('takes a dragged word, out of another gap too', async () => {
    const page = await ItemPage.open('gap-match', { answer: { g1: 'wages' } });
    const [, , third] = page.all('.drop');
    await page.drag(page.part('button', 'wages'), third);
    expect(page.answer).to.deep.equal({ g1: '', g3: 'wages' });
  });

  it('takes nothing else that is dragged, and nothing once it is checked', async () => {
    const page = await ItemPage.open('gap-match');
    const stranger = document.createElement('i');
    await page.drag(stranger, page.all('.drop')[0]);
    expect(page.answer).to.deep.equal({});
    const checked = await ItemPage.checked('gap-match', { g1: 'contract', g2: 'ticket' });
    expect(checked.names('button')).to.deep.equal([]);
    expect(checked.all('.gap-mark').map(spokenText)).to.deep.equal(['Right', 'Wrong timetable', 'No answer wages']);
  });
});

describe('two lists to match', () => {
  it('has a select for each line', async () => {
    const page = await ItemPage.open('match');
    expect(page.names('combobox')).to.deep.equal(['a hard hat', 'an apron', 'a room key']);
    await page.select('an apron', 'in the kitchen');
    expect(page.answer).to.deep.equal({ s2: 't4' });
  });

  it('says whether an answer can be used again', async () => {
    const item = { ...SAMPLE_ITEMS.match.item, correct: { s1: 't2', s2: 't4', s3: 't4' } } as MatchItem;
    expect((await ItemPage.open('match', { item })).text).to.contain('You can use an answer again.');
    expect((await ItemPage.open('match')).text).to.contain('You need each answer once at most.');
  });

  it('lists long answers by letter', async () => {
    const targets = SAMPLE_ITEMS.match.item.targets.map(({ id, text }) => ({
      id,
      text: `${text}, and a good deal more`,
    }));
    const item = { ...SAMPLE_ITEMS.match.item, targets } as MatchItem;
    const page = await ItemPage.checked('match', { s1: 't2', s2: 't1' }, { item });
    expect(page.all('.targets li').map(spokenText)[1]).to.equal('B on the building site, and a good deal more');
    expect(page.all('.pair-mark').map(spokenText)).to.deep.equal([
      'Right',
      'Wrong – D. in the kitchen, and a good deal more',
      'No answer – A. at the hotel, and a good deal more',
    ]);
  });
});

describe('lines to order', () => {
  const lines = (page: ItemPage): string =>
    page
      .all('.line')
      .map((line) => line.textContent?.trim().at(0))
      .join('');

  it('moves by button, with the focus, and says where to', async () => {
    const page = await ItemPage.open('order');
    expect(lines(page)).to.equal('MGBS');
    await page.press('button', 'Move down: My bus is not running today.');
    expect(page.answer).to.deep.equal({ order: 'b a c d' });
    expect(lines(page)).to.equal('GMBS');
    expect(page.statuses).to.equal('Moved to 2 of 4');
    expect(nameOf(page.focused!)).to.equal('Move down: My bus is not running today.');
  });

  it('keeps the focus on the line at the ends of the list', async () => {
    const page = await ItemPage.open('order');
    await page.press('button', 'Move up: Good morning, Mr Hill.');
    expect(nameOf(page.focused!)).to.equal('Move down: Good morning, Mr Hill.');
    expect(page.names('button')).to.not.contain('Move up: Good morning, Mr Hill.');
    await page.press('button', /^Move down: Best/);
    expect(nameOf(page.focused!)).to.equal('Move up: Best wishes, Ana');
  });

  it('moves by dragging', async () => {
    const page = await ItemPage.open('order');
    const [first, , , last] = page.all('.row');
    await page.drag(last, first);
    expect(page.answer).to.deep.equal({ order: 'd a b c' });
  });

  it('takes nothing else that is dragged', async () => {
    const page = await ItemPage.open('order');
    await page.drag(document.createElement('i'), page.all('.row')[0]);
    expect(page.answer).to.deep.equal({});
  });

  it('marks each line once it is checked', async () => {
    const page = await ItemPage.checked('order', { order: 'b d a c' });
    expect(page.all('.row .mark').map(spokenText)).to.deep.equal(['Right', 'Wrong', 'Wrong', 'Right']);
    expect(page.names('button')).to.deep.equal([]);
    expect((await ItemPage.checked('order', {})).all('.row .mark')).to.have.length(0);
  });
});
