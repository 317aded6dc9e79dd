import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { withLocale } from '../../src/localization/element-locale.js';
import { plural } from '../../src/localization/plural.js';
import { LANGUAGES, type Language, toIntlLocale } from '../../src/model/language.js';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const forms = Object.fromEntries(categories.map((category) => [category, () => category])) as Record<
  (typeof categories)[number],
  () => string
>;
const formOf = (locale: Language, count: number) => withLocale(locale, () => plural(count, forms));

describe('plural', () => {
  const cases: [Language, Record<string, number[]>][] = [
    ['en', { one: [1], other: [0, 2, 11, 21, 1_000_000] }],
    ['fr', { one: [0, 1], other: [2, 21], many: [1_000_000] }],
    ['es', { one: [1], other: [0, 2, 21], many: [1_000_000] }],
    ['ca', { one: [1], other: [0, 2, 21], many: [1_000_000] }],
    ['pt', { one: [1], other: [0, 2, 21], many: [1_000_000] }],
    ['lv', { zero: [0, 10, 11, 19, 20, 30], one: [1, 21, 101], other: [2, 9, 22] }],
  ];
  for (const [locale, expected] of cases)
    for (const [form, counts] of Object.entries(expected))
      it(`says ${form} in ${locale} for ${counts.join(', ')}`, () => {
        for (const count of counts) expect(formOf(locale, count), String(count)).to.equal(form);
      });

  it('agrees with Intl in all languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.nat(2_000_000), (locale, count) => {
        expect(formOf(locale, count)).to.equal(new Intl.PluralRules(toIntlLocale(locale)).select(count));
      }),
    );
  });

  it('falls back to “other” where a form is not given', () => {
    const few = { one: () => 'one', other: () => 'other' };
    expect(withLocale('lv', () => plural(0, few))).to.equal('other');
    expect(withLocale('fr', () => plural(1_000_000, few))).to.equal('other');
  });
});
