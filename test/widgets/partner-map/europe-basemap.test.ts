import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { decodeBasemap } from '../../../src/widgets/partner-map/basemap/decode-basemap.js';
import { ENCODED_EUROPE_COARSE } from '../../../src/widgets/partner-map/basemap/europe-coarse.generated.js';
import { ENCODED_EUROPE } from '../../../src/widgets/partner-map/basemap/europe.generated.js';
import { MAP_FRAME, project, type MapPoint } from '../../../src/widgets/partner-map/project.js';
import { isPointInPath, toLines } from '../../support/point-in-path.js';

const EUROPEAN_UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const OTHER_STATES = 'IS LI NO MK RS TR CH GB UA MD BA ME AL XK AD BY MC RU SM VA'.split(' ');
const CONTEXT = 'context';

interface Segment {
  readonly middle: MapPoint;
  /** One point to either side of the middle, a quarter of a pixel away. */
  readonly sides: readonly [MapPoint, MapPoint];
}

function toSegments(path: string): Segment[] {
  return toLines(path).flatMap((corners) =>
    corners.slice(1).map((to, index) => {
      const from = corners[index] ?? to;
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const aside = { x: (to.y - from.y) / length / 4, y: (from.x - to.x) / length / 4 };
      return {
        middle,
        sides: [
          { x: middle.x + aside.x, y: middle.y + aside.y },
          { x: middle.x - aside.x, y: middle.y - aside.y },
        ],
      };
    }),
  );
}

const isInsideFrame = ({ x, y }: MapPoint): boolean =>
  x > 1 && y > 1 && x < MAP_FRAME.width - 1 && y < MAP_FRAME.height - 1;

const LEVELS = [
  { level: 'standard', encoded: ENCODED_EUROPE, dots: ['LI', 'MC', 'SM', 'VA'], dotSize: 3 },
  { level: 'coarse', encoded: ENCODED_EUROPE_COARSE, dots: ['AD', 'LI', 'MC', 'MT', 'SM', 'VA'], dotSize: 4 },
];

for (const { level, encoded, dots, dotSize } of LEVELS) {
  describe(`basemap of Europe, ${level}`, () => {
    const basemap = decodeBasemap(encoded);
    const shapes = new Map([...basemap.states, [CONTEXT, basemap.context]]);

    /** The keys of all shapes at a point, dots left out: they lie on top of their neighbours. */
    const landAt = (point: MapPoint): string[] =>
      [...shapes].filter(([key, path]) => !dots.includes(key) && isPointInPath(path, point)).map(([key]) => key);

    it('has exactly the states of the borders policy', () => {
      expect([...basemap.states.keys()].sort()).to.deep.equal([...EUROPEAN_UNION, ...OTHER_STATES].sort());
    });

    for (const state of [...EUROPEAN_UNION, ...OTHER_STATES]) {
      it(`draws ${state}`, () => {
        const path = basemap.states.get(state) ?? '';
        expect(path).to.match(/^M.+z$/);
        expect(path).not.to.contain('NaN');
        const [largest = []] = toLines(path);
        expect(largest.length).to.be.at.least(4);
        const widths = largest.map(({ x }) => x);
        expect(Math.max(...widths) - Math.min(...widths)).to.be.at.least(2);
      });
    }

    describe('borders policy', () => {
      const PLACES = [
        { place: 'Simferopol', latitude: 44.95, longitude: 34.1, land: 'UA' },
        { place: 'Sevastopol region', latitude: 44.6, longitude: 33.8, land: 'UA' },
        { place: 'Donetsk', latitude: 48.0, longitude: 37.8, land: 'UA' },
        { place: 'Pristina', latitude: 42.66, longitude: 21.17, land: 'XK' },
        { place: 'Belgrade', latitude: 44.8, longitude: 20.46, land: 'RS' },
        { place: 'Nicosia', latitude: 35.15, longitude: 33.36, land: 'CY' },
        { place: 'north of Nicosia', latitude: 35.25, longitude: 33.6, land: 'CY' },
        { place: 'Skopje', latitude: 42.0, longitude: 21.43, land: 'MK' },
        { place: 'Tiraspol', latitude: 46.88, longitude: 29.55, land: 'MD' },
        { place: 'Kaliningrad', latitude: 54.7, longitude: 20.6, land: 'RU' },
        { place: 'Mariehamn', latitude: 60.2, longitude: 20.0, land: 'FI', isFine: true },
        { place: 'Belfast', latitude: 54.55, longitude: -6.1, land: 'GB' },
        { place: 'Dijon', latitude: 47.322, longitude: 5.041, land: 'FR' },
        { place: 'Guadix', latitude: 37.3, longitude: -3.135, land: 'ES' },
        { place: 'Ajaccio region', latitude: 42.0, longitude: 9.0, land: 'FR' },
        { place: 'Evora', latitude: 38.57, longitude: -7.9, land: 'PT' },
        { place: 'Kuldīga', latitude: 56.97, longitude: 21.97, land: 'LV' },
        { place: 'Ankara', latitude: 39.93, longitude: 32.86, land: 'TR' },
        { place: 'Tunis region', latitude: 36.4, longitude: 9.6, land: CONTEXT },
        { place: 'Aleppo', latitude: 36.2, longitude: 37.2, land: CONTEXT },
        { place: 'Oral', latitude: 51.2, longitude: 51.4, land: CONTEXT },
      ];
      for (const { place, land, isFine, ...position } of PLACES) {
        // The coarse map leaves small islands out.
        if (isFine && level === 'coarse') continue;
        it(`has ${place} in ${land}`, () => {
          expect(landAt(project(position))).to.deep.equal([land]);
        });
      }

      it('has sea where there is sea', () => {
        for (const [latitude, longitude] of [
          [43, 34],
          [56, 3],
          [58, 20],
          [40, 12],
          [45, -5],
        ] as const) {
          expect(landAt(project({ latitude, longitude })), `${latitude}, ${longitude}`).to.deep.equal([]);
        }
      });

      it('draws no border inside the context', () => {
        const lines = toSegments(basemap.borders + basemap.disputedBorders);
        const inner = lines
          .filter(({ middle }) => isInsideFrame(middle))
          .filter(({ sides }) => sides.every((side) => landAt(side).includes(CONTEXT)));
        expect(inner).to.deep.equal([]);
      });

      it('merges the context over the borders of its states', () => {
        const algeriaAndTunisia = [8.2, 8.3, 8.4, 8.5].map((longitude) => project({ latitude: 36.0, longitude }));
        const algeriaAndMorocco = [-2.2, -2.0, -1.8, -1.6].map((longitude) => project({ latitude: 34.6, longitude }));
        for (const point of [...algeriaAndTunisia, ...algeriaAndMorocco]) {
          expect(landAt(point)).to.deep.equal([CONTEXT]);
        }
      });

      it('draws the dashed border between Serbia and Kosovo only', () => {
        const lines = toSegments(basemap.disputedBorders);
        expect(lines.length).to.be.above(3);
        for (const { sides } of lines) expect(sides.flatMap(landAt).sort()).to.deep.equal(['RS', 'XK']);
      });

      it('draws the border between Serbia and Kosovo in no other way', () => {
        const solid = toSegments(basemap.borders).filter(
          ({ sides }) => sides.flatMap(landAt).sort().join() === 'RS,XK',
        );
        expect(solid).to.deep.equal([]);
      });
    });

    it('draws every border once', () => {
      const middles = toSegments(basemap.borders + basemap.disputedBorders).map(
        ({ middle }) => `${middle.x} ${middle.y}`,
      );
      expect(new Set(middles).size).to.equal(middles.length);
    });

    it('draws the smallest states as dots, with an outline', () => {
      for (const state of dots) {
        const path = basemap.states.get(state) ?? '';
        expect(basemap.borders, state).to.contain(path.slice(0, -1));
        for (const axis of ['x', 'y'] as const) {
          const values = toLines(path).flatMap((corners) => corners.map((corner) => corner[axis]));
          expect(Math.max(...values) - Math.min(...values), state).to.equal(dotSize);
        }
      }
    });

    it('puts the dots where the states are', () => {
      const CAPITALS = {
        LI: { latitude: 47.14, longitude: 9.52 },
        MC: { latitude: 43.74, longitude: 7.42 },
        SM: { latitude: 43.94, longitude: 12.45 },
        VA: { latitude: 41.9, longitude: 12.45 },
      };
      for (const [state, position] of Object.entries(CAPITALS)) {
        expect(isPointInPath(basemap.states.get(state) ?? '', project(position)), state).to.equal(true);
      }
    });

    it('has land under the dots, so that the sea does not shine through', () => {
      expect(landAt(project({ latitude: 43.94, longitude: 12.45 }))).to.deep.equal(['IT']);
      expect(landAt(project({ latitude: 41.9, longitude: 12.45 }))).to.deep.equal(['IT']);
      expect(landAt(project({ latitude: 47.14, longitude: 9.55 }))).to.deep.equal(['CH']);
    });

    it('keeps the land within a few pixels of the frame', () => {
      for (const [key, path] of shapes) {
        for (const { x, y } of toLines(path).flat()) {
          expect(x, key).to.be.within(-4, MAP_FRAME.width + 4);
          expect(y, key).to.be.within(-4, MAP_FRAME.height + 4);
        }
      }
    });

    it('gives every point to one state at most', () => {
      const anyPoint = fc.record({
        x: fc.double({ min: 0, max: MAP_FRAME.width, noNaN: true }),
        y: fc.double({ min: 0, max: MAP_FRAME.height, noNaN: true }),
      });
      fc.assert(
        fc.property(anyPoint, (point) => {
          expect(landAt(point).length).to.be.at.most(1);
        }),
      );
    });
  });
}
