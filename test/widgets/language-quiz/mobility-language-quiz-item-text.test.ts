import { expect } from '@esm-bundle/chai';
import { spokenText } from '../../support/by-role.js';
import { ItemPage } from './item-page.js';

describe('a dictation', () => {
  it('is a field named by what to do, and goes on by Enter', async () => {
    const page = await ItemPage.open('dictation');
    const field = page.part<HTMLTextAreaElement>('textbox', 'Listen and write down what you hear.');
    await page.type(field, 'No, take');
    expect(page.answer).to.deep.equal({ text: 'No, take' });
    expect((await page.key('Enter', field)).defaultPrevented).to.equal(true);
    expect(page.stage.submits).to.equal(1);
    expect(field.getAttribute('autocorrect')).to.equal('off');
  });

  it('leaves Enter to those who write with an input method', async () => {
    const page = await ItemPage.open('dictation');
    const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, cancelable: true });
    page.part('textbox').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(page.stage.submits).to.equal(0);
  });

  it('is marked word by word', async () => {
    const page = await ItemPage.checked('dictation', { text: 'No, take nummber twelve. It lives in minutes now.' });
    const words = page.all('.heard').map(spokenText);
    expect(words).to.include.members([
      'No,',
      'Mind the spelling, nummber number',
      'Wrong, lives leaves',
      'No answer, ten',
    ]);
    expect(page.all('del').map(spokenText)).to.deep.equal(['nummber', 'lives', 'now.']);
    expect(page.part<HTMLTextAreaElement>('textbox').readOnly).to.equal(true);
  });
});

describe('a text of one’s own', () => {
  it('counts its words against what is asked for', async () => {
    const page = await ItemPage.open('extended-text');
    expect(page.text).to.contain('0 words (asked for: 20 to 60)');
    await page.type(page.part('textbox'), 'Hello');
    expect(page.text).to.contain('1 word (asked for: 20 to 60)');
  });

  it('keeps Enter for a new line', async () => {
    const page = await ItemPage.open('extended-text');
    expect((await page.key('Enter', page.part('textbox'))).defaultPrevented).to.equal(false);
    expect(page.stage.submits).to.equal(0);
  });

  it('is rated beside the model once it is checked, and not before', async () => {
    expect((await ItemPage.open('extended-text')).text).to.not.contain('I hope to be back');
    const page = await ItemPage.checked('extended-text', { text: 'Hi' });
    expect(page.text).to.contain('I hope to be back').and.contain('It is polite.');
    await page.press('radio', 'With help');
    expect(page.answer).to.deep.equal({ text: 'Hi', rating: '1' });
  });
});
