import { expect } from '@esm-bundle/chai';
import { fillIn, TEXTS } from '../../src/configurator/texts/index.js';
import { LANGUAGES } from '../../src/model/language.js';

/** Every text by its path. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => flatten(child, `${path}/${key}`));
}

/** Names, and words that are the same in two languages. */
const SAME =
  /^\/places\/(moodle|joomla|spip|drupal|google-sites)$|\/(mode|test|group-by\.type|keyword|ways\/shortcode)$|widths|^\/release$|values\/mode.test|fields\/mode/;

describe('the texts of the configurator', () => {
  for (const language of LANGUAGES) {
    it(`are complete in ${language}`, async () => {
      const english = flatten(await TEXTS.en());
      const own = flatten(await TEXTS[language]());
      expect(own.map(([path]) => path)).to.deep.equal(english.map(([path]) => path));
      for (const [path, text] of own) expect(text.trim(), path).to.not.equal('');
    });

    it(`have the same gaps to fill in ${language}`, async () => {
      const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
      const english = new Map(flatten(await TEXTS.en()));
      for (const [path, text] of flatten(await TEXTS[language]()))
        expect(gaps(text), path).to.deep.equal(gaps(english.get(path)!));
    });

    if (language !== 'en')
      it(`are translated in ${language}`, async () => {
        const english = new Map(flatten(await TEXTS.en()));
        const left = flatten(await TEXTS[language]()).filter(
          ([path, text]) => english.get(path) === text && !SAME.test(path),
        );
        expect(left).to.deep.equal([]);
      });
  }

  it('take their values', () => {
    expect(fillIn('{a} on {b}, {c}', { a: '1', b: '2' })).to.equal('1 on 2, {c}');
  });
});
