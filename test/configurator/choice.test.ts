import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type Choice, formatChoice, parseChoice } from '../../src/configurator/choice.js';
import { PLACE_NAMES } from '../../src/configurator/places.js';
import { LANGUAGES } from '../../src/model/language.js';

const WIDGETS = ['partner-map', 'timeline'];

describe('the choice in the address', () => {
  it('is what nobody chose where nothing is said', () => {
    expect(parseChoice('', WIDGETS)).to.deep.equal({
      widget: 'partner-map',
      feed: '',
      lang: '',
      theme: 'auto',
      accent: '',
      place: 'own-theme',
      release: 'rolling',
      attributes: {},
    });
  });

  for (const fragment of [
    '#widget=nothing',
    '#theme=pink',
    '#accent=red',
    '#place=moon',
    '#lang=xx',
    '#release=old',
    '#%',
    '#b.zoom=on',
  ])
    it(`takes ${fragment} for nothing`, () =>
      expect(parseChoice(fragment, WIDGETS)).to.deep.equal(parseChoice('', WIDGETS)));

  it('stays short', () => expect(formatChoice(parseChoice('#widget=timeline', WIDGETS))).to.equal('widget=timeline'));

  it('comes back as it was', () => {
    const choices: fc.Arbitrary<Choice> = fc.record({
      widget: fc.constantFrom(...WIDGETS),
      feed: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true })),
      lang: fc.constantFrom('', ...LANGUAGES),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      accent: fc.constantFrom('', '#7a1f5c'),
      place: fc.constantFrom(...PLACE_NAMES),
      release: fc.constantFrom('rolling', 'pinned'),
      attributes: fc.dictionary(fc.constantFrom('hash', 'zoom', 'heading-level'), fc.string(), {
        noNullPrototype: true,
      }),
    });
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parseChoice(`#${formatChoice(choice)}`, WIDGETS)).to.deep.equal(choice);
      }),
    );
  });
});
