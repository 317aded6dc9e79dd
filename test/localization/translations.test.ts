import { expect } from '@esm-bundle/chai';
import { templates as ca } from '../../src/localization/locales/ca.js';
import { templates as es } from '../../src/localization/locales/es.js';
import { templates as fr } from '../../src/localization/locales/fr.js';
import { templates as lv } from '../../src/localization/locales/lv.js';
import { templates as pt } from '../../src/localization/locales/pt.js';

const locales: Readonly<Record<string, object>> = { ca, es, fr, lv, pt };
const keysOf = (templates: object): string[] => Object.keys(templates).sort();

/** The numbers of the values that a text fills in. */
const placesOf = (text: unknown): unknown[] => (typeof text === 'string' ? [] : (text as { values: unknown[] }).values);

describe('translations', () => {
  for (const [locale, templates] of Object.entries(locales)) {
    it(`has the same texts in ${locale} as in French`, () => {
      expect(keysOf(templates)).to.deep.equal(keysOf(fr));
    });

    it(`has every plural form in ${locale}`, () => {
      const families = keysOf(templates).filter((key) => key.endsWith('.one'));
      const wanted = families.flatMap((key) =>
        ['zero', 'one', 'many', 'other'].map((form) => key.replace(/one$/, form)),
      );
      expect(keysOf(templates)).to.include.members(wanted);
    });

    it(`fills the same values into each text in ${locale}`, () => {
      for (const [key, text] of Object.entries(templates)) {
        const french = placesOf(fr[key as keyof typeof fr]);
        expect([...new Set(placesOf(text))].sort(), key).to.deep.equal([...new Set(french)].sort());
      }
    });
  }
});
