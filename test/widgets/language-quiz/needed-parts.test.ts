import { expect } from '@esm-bundle/chai';
import { partsOfBank, partsOfItem } from '../../../src/widgets/language-quiz/needed-parts.js';
import { bankOfEveryInteraction } from '../../feed/sample-feed.js';
import { parseItemBank } from '../../../src/feed/parse-item-bank.js';

const parsed = parseItemBank(bankOfEveryInteraction(), 'https://example.org/bank.json');
const bank = parsed.ok ? parsed.value : expect.fail('The sample bank is broken.');

describe('partsOfItem', () => {
  for (const item of bank.items)
    it(`says what ${item.type} needs`, () => {
      const isInFirstPart = ['choice', 'cloze', 'gap-match'].includes(item.type);
      expect(partsOfItem(item, undefined)).to.have.lengthOf(isInFirstPart ? 0 : 1);
    });

  it('adds recordings, not texts', () => {
    const [item] = bank.items.filter(({ type }) => type === 'dictation');
    const [recorded] = (bank.stimuli ?? []).filter(({ audio }) => audio);
    if (!item || !recorded) return expect.fail('The sample bank holds no dictation.');
    expect(partsOfItem(item, recorded)).to.deep.equal(['writing', 'audio']);
    expect(partsOfItem(item, { id: 'text', body: [] })).to.deep.equal(['writing']);
  });
});

describe('partsOfBank', () => {
  it('names what its questions need', () => {
    expect(new Set(partsOfBank(bank))).to.deep.equal(new Set(['lists', 'writing', 'audio']));
  });

  it('needs nothing for choices alone', () => {
    expect(partsOfBank({ ...bank, items: bank.items.filter(({ type }) => type === 'choice') })).to.deep.equal([]);
  });
});
