import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fitView } from '../../../src/widgets/partner-map/fit-view.js';
import { INSET_REGIONS, insetsFor, isInRegion } from '../../../src/widgets/partner-map/insets.js';
import { isOverlapping } from '../../../src/widgets/partner-map/grid.js';
import { chooseMap, europeSheet, isOnGlobe, pointsToShow } from '../../../src/widgets/partner-map/map-sheet.js';
import { type GeoPosition, MAP_FRAME, project } from '../../../src/widgets/partner-map/project.js';
import { worldSheet } from '../../../src/widgets/partner-map/world-sheet.js';

const at = (latitude: number, longitude: number): GeoPosition => ({ latitude, longitude });
const DIJON = at(47.322, 5.0415);
const MONTREAL = at(45.5, -73.57);
const OVERSEAS = [
  { place: 'Ponta Delgada', region: 'azores', ...at(37.741, -25.668) },
  { place: 'Santa Cruz das Flores', region: 'azores', ...at(39.455, -31.13) },
  { place: 'Funchal', region: 'madeira', ...at(32.65, -16.91) },
  { place: 'Las Palmas', region: 'canaries', ...at(28.12, -15.43) },
  { place: 'Valverde', region: 'canaries', ...at(27.81, -17.915) },
  { place: 'Pointe-à-Pitre', region: 'antilles', ...at(16.24, -61.53) },
  { place: 'Fort-de-France', region: 'antilles', ...at(14.6, -61.07) },
  { place: 'Marigot', region: 'antilles', ...at(18.07, -63.08) },
  { place: 'Cayenne', region: 'guiana', ...at(4.93, -52.33) },
  { place: 'Saint-Laurent-du-Maroni', region: 'guiana', ...at(5.5, -54.03) },
  { place: 'Saint-Denis', region: 'reunion', ...at(-20.882, 55.45) },
  { place: 'Mamoudzou', region: 'mayotte', ...at(-12.78, 45.23) },
];
const NOWHERE = [at(NaN, 5), at(47, NaN), at(Infinity, 0), at(91, 0), at(0, 181), at(-400, 900)];
const middles = INSET_REGIONS.map(({ west, south, east, north }) => at((south + north) / 2, (west + east) / 2));

describe('chooseMap', () => {
  it('is Europe for partners in Europe, and without any', () => {
    expect(chooseMap([])).to.equal('europe');
    expect(chooseMap([DIJON, at(56.5, 21), at(64.1, -21.9), at(35.1, 33.4)])).to.equal('europe');
  });

  for (const { place, ...position } of OVERSEAS) {
    it(`is Europe with an inset for ${place}`, () => {
      expect(chooseMap([DIJON, position])).to.equal('europe');
    });
  }

  it('is the world as soon as anyone is elsewhere', () => {
    expect(chooseMap([DIJON, MONTREAL])).to.equal('world');
    expect(chooseMap([at(-22.27, 166.44)])).to.equal('world');
  });

  it('does not ask who is nowhere', () => {
    expect(chooseMap([DIJON, ...NOWHERE])).to.equal('europe');
  });
});

describe('europeSheet', () => {
  it('has no insets for partners in the frame, and places them as the projection does', () => {
    const sheet = europeSheet([DIJON]);
    expect(sheet.insets).to.deep.equal([]);
    expect(sheet.place(DIJON)).to.deep.equal(project(DIJON));
    expect(sheet.place(MONTREAL)).to.equal(undefined);
  });

  it('places nobody who is nowhere', () => {
    const sheet = europeSheet(NOWHERE);
    expect(NOWHERE.map(sheet.place)).to.deep.equal(NOWHERE.map(() => undefined));
  });

  for (const { place, region, ...position } of OVERSEAS) {
    it(`places ${place} inside of its inset`, () => {
      const sheet = europeSheet([DIJON, position]);
      expect(sheet.insets.map((inset) => inset.region.id)).to.deep.equal([region]);
      const point = sheet.place(position)!;
      const [{ box }] = sheet.insets as [(typeof sheet.insets)[0]];
      expect(Math.abs(point.x - box.x)).to.be.below(box.width / 2 - 2);
      expect(Math.abs(point.y - box.y)).to.be.below(box.height / 2 - 2);
    });
  }

  it('shows all of an inset in every view that fits the partners', () => {
    const sheet = europeSheet([DIJON, at(-20.882, 55.45)]);
    const { x, y, width, height } = fitView(pointsToShow([project(DIJON)], sheet));
    for (const { box } of sheet.insets) {
      expect(box.x - box.width / 2).to.be.at.least(x);
      expect(box.y + box.height / 2).to.be.at.most(y + height);
      expect(box.y - box.height / 2).to.be.at.least(y);
      expect(box.x + box.width / 2).to.be.at.most(x + width);
    }
  });
});

describe('insets', () => {
  const all = insetsFor(middles);

  it('have a place for every region at once, apart from each other and on the map', () => {
    expect(all.map(({ region }) => region)).to.deep.equal([...INSET_REGIONS]);
    all.forEach(({ box }, index) => {
      expect(all.slice(index + 1).some((other) => isOverlapping(box, other.box))).to.equal(false);
      expect(box.x - box.width / 2).to.be.at.least(0);
      expect(box.x + box.width / 2).to.be.at.most(MAP_FRAME.width);
    });
  });

  it('are of regions that the frame does not show and that do not overlap', () => {
    for (const position of middles) {
      const { x, y } = project(position);
      expect(x >= 0 && x <= MAP_FRAME.width && y >= 0 && y <= MAP_FRAME.height).to.equal(false);
      expect(INSET_REGIONS.filter((region) => isInRegion(position, region)).length).to.equal(1);
    }
  });

  it('have the shape of their regions', () => {
    const reunion = all.find(({ region }) => region.id === 'reunion')!;
    expect(reunion.box.width / reunion.box.height).to.be.closeTo(1.24, 0.02);
  });
});

describe('worldSheet', () => {
  const sheet = worldSheet();
  const anyPosition = fc.record({
    latitude: fc.double({ min: -55, max: 83, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('places everyone who is anywhere north of Antarctica', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const { x, y } = sheet.place(position)!;
        expect(x).to.be.within(0, sheet.frame.width);
        expect(y).to.be.within(0, sheet.frame.height);
      }),
    );
  });

  it('places nobody who is nowhere, and not the south pole', () => {
    expect([...NOWHERE, at(-90, 0)].map(sheet.place).filter(Boolean)).to.deep.equal([]);
  });
});

describe('isOnGlobe', () => {
  it('knows the edges', () => {
    expect([at(90, 180), at(-90, -180)].every(isOnGlobe)).to.equal(true);
    expect(NOWHERE.some(isOnGlobe)).to.equal(false);
  });
});
