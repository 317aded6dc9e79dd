import { expect } from '@esm-bundle/chai';
import type { ItemBank } from '../../../src/model/item-bank.js';
import { bankHash } from '../../../src/model/measurement/bank-hash.js';
import { BANK, ITEMS, SCALE } from './banks.js';

const own = bankHash(BANK);
const [first, ...rest] = BANK.items;

describe('bankHash', () => {
  it('has 16 bits, and stays what it is: codes that are out there hold it', () => {
    expect(own).to.be.within(0, 0xffff);
    expect(own).to.equal(20223);
  });

  const SAME: Readonly<Record<string, ItemBank>> = {
    'another order of the items': { ...BANK, items: [...BANK.items].reverse() },
    'another name': { ...BANK, name: 'Other' },
    'a text without a revision': { ...BANK, items: [{ ...first!, body: [{ type: 'p', children: ['x'] }] }, ...rest] },
    'another source of the scale': { ...BANK, scale: { ...SCALE, source: 'study' } },
  };
  for (const [name, bank] of Object.entries(SAME)) it(`stays with ${name}`, () => expect(bankHash(bank)).to.equal(own));

  const OTHERS: Readonly<Record<string, ItemBank>> = {
    'another id': { ...BANK, id: 'https://feed.example/banks/fr.json' },
    'another language': { ...BANK, language: 'fr' },
    'another cut': { ...BANK, scale: { ...SCALE, cuts: SCALE.cuts.slice(1) } },
    'an item less': { ...BANK, items: rest },
    'a revision': { ...BANK, items: [{ ...first!, revision: 2 }, ...rest] },
    'another level': { ...BANK, items: [{ ...first!, cefrLevel: 'B1' }, ...rest] },
    'another pool': { ...BANK, items: [{ ...first!, pool: 'B' }, ...rest] },
    'another skill': { ...BANK, items: [{ ...first!, skill: 'grammar' }, ...rest] },
    'a calibration': {
      ...BANK,
      items: [{ ...ITEMS.choice!, irt: { a: 1, b: 0, c: 0, d: 1, method: 'calibrated' } }, ...rest],
    },
  };
  for (const [name, bank] of Object.entries(OTHERS))
    it(`changes with ${name}`, () => expect(bankHash(bank)).not.to.equal(own));
});
