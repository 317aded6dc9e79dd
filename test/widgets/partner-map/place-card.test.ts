import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { placeCard } from '../../../src/widgets/partner-map/place-card.js';

const MAP = { width: 600, height: 550 };
const CARD = { width: 270, height: 300 };
const at = (x: number, y: number) => ({ x, y, diameter: 24 });

describe('placeCard', () => {
  it('stands to the right of its marker, or to the left where there is no room', () => {
    expect(placeCard(at(100, 275), CARD, MAP)).to.deep.equal({ x: 122, y: 125 });
    expect(placeCard(at(500, 275), CARD, MAP)).to.deep.equal({ x: 208, y: 125 });
  });

  it('slides along its marker at the edge', () => {
    expect(placeCard(at(100, 10), CARD, MAP)?.y).to.equal(10);
  });

  it('stands below or above where there is no room beside', () => {
    const flat = { width: 400, height: 100 };
    expect(placeCard(at(300, 100), flat, MAP)?.y).to.equal(122);
    expect(placeCard(at(300, 540), flat, MAP)?.y).to.equal(418);
  });

  it('has no place on a small map', () => {
    expect(placeCard(at(100, 100), CARD, { width: 250, height: 230 })).to.equal(undefined);
  });

  it('never leaves the map and never covers its marker', () => {
    const length = fc.integer({ min: 20, max: 500 });
    fc.assert(
      fc.property(fc.nat(600), fc.nat(550), length, length, (x, y, width, height) => {
        const place = placeCard(at(x, y), { width, height }, MAP);
        if (!place) return;
        expect(Math.min(place.x, place.y)).to.be.at.least(0);
        expect(place.x + width).to.be.at.most(MAP.width);
        expect(place.y + height).to.be.at.most(MAP.height);
        const isApart =
          x + 12 <= place.x || place.x + width <= x - 12 || y + 12 <= place.y || place.y + height <= y - 12;
        expect(isApart).to.equal(true);
      }),
    );
  });
});
