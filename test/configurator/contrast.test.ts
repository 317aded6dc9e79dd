import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { contrastOf, findReadable, NEEDED_CONTRAST, SURFACES } from '../../src/configurator/contrast.js';
import { tokens } from '../../src/ui/tokens.styles.js';

const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Figures of the WebAIM contrast checker. https://webaim.org/resources/contrastchecker/
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ] as const)
    it(`of ${one} on ${other} is ${ratio}`, () => expect(contrastOf(one, other)).to.be.closeTo(ratio, 0.005));

  it('is the same both ways', () => {
    fc.assert(fc.property(colors, colors, (one, other) => contrastOf(one, other) === contrastOf(other, one)));
  });

  it('is enough in the colour that is offered instead', () => {
    fc.assert(
      fc.property(colors, fc.constantFrom(...Object.values(SURFACES)), (color, surface) => {
        expect(contrastOf(findReadable(color, surface) ?? color, surface)).to.be.at.least(NEEDED_CONTRAST);
      }),
    );
  });

  it('is measured on the grounds that the widgets have', () => {
    for (const surface of Object.values(SURFACES))
      expect(tokens.cssText).to.include(`var(--mobility-surface, ${surface})`);
  });
});
