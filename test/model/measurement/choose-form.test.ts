import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { chooseForm, chooseTestKind, itemsOfForm } from '../../../src/model/measurement/choose-form.js';
import { measuredItems } from '../../../src/model/measurement/item-parameters.js';
import { BANK, bankOf } from './banks.js';

describe('chooseForm', () => {
  it('gives the form that the test before did not have', () => {
    expect(chooseForm('any', { form: 'A' })).to.equal('B');
    expect(chooseForm('any', { form: 'B' })).to.equal('A');
  });

  it('is the same for the same attempt', () => {
    fc.assert(fc.property(fc.string(), (id) => chooseForm(id) === chooseForm(id)));
  });

  it('gives both forms to about as many', () => {
    const forms = Array.from({ length: 2000 }, (_, attempt) => chooseForm(`${attempt * 7919}-${attempt}`));
    expect(forms.filter((form) => form === 'A').length).to.be.within(900, 1100);
  });
});

describe('itemsOfForm', () => {
  it('holds the anchors, and nothing of the other form', () => {
    const items = itemsOfForm(measuredItems(bankOf(3, 2)), 'B');
    expect(items.map(({ id }) => id)).to.deep.equal(['B0', 'B1', 'B2', 'anchor0', 'anchor1']);
  });
});

describe('chooseTestKind', () => {
  const CASES = [
    ['a form of 45', bankOf(40, 5), { kind: 'adaptive', reason: 'enough-items', items: 45 }],
    ['one less', bankOf(40, 4), { kind: 'fixed', reason: 'too-few-items', items: 44 }],
    ['no scale', { items: bankOf(30).items }, { kind: 'fixed', reason: 'no-scale', items: 0 }],
    [
      'one form only',
      { ...BANK, items: bankOf(60).items.slice(0, 60) },
      { kind: 'fixed', reason: 'no-forms', items: 0 },
    ],
    ['anchors alone', bankOf(0, 60), { kind: 'fixed', reason: 'no-forms', items: 60 }],
    ['nothing', { ...BANK, items: [] }, { kind: 'fixed', reason: 'no-scale', items: 0 }],
  ] as const;
  for (const [name, bank, expected] of CASES)
    it(`of ${name} is ${expected.kind}: ${expected.reason}`, () =>
      expect(chooseTestKind(bank)).to.deep.equal({ ...expected, needed: 45 }));

  it('needs less for a shorter test', () => {
    expect(chooseTestKind(bankOf(30), 20)).to.include({ kind: 'adaptive', items: 30, needed: 30 });
    expect(chooseTestKind(bankOf(29), 20)).to.include({ kind: 'fixed', reason: 'too-few-items' });
  });
});
