import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Picture } from '../../../src/model/network.js';
import { toObjectPosition, toPictureSources } from '../../../src/widgets/flyer-banner/picture-sources.js';

const source = (src: string, media?: string) => ({
  src,
  width: 3,
  height: 2,
  ...(media === undefined ? {} : { media }),
});
const picture = (...sources: Picture['sources'][number][]): Picture => ({ sources, alt: 'A road' });

const DARK = '(prefers-color-scheme: dark)';
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

describe('toPictureSources', () => {
  it('takes the last source as the fallback', () => {
    const result = toPictureSources(picture(source('a'), source('b'), source('c')), 'auto');
    expect(result.sources.map(({ src }) => src)).to.deep.equal(['a', 'b']);
    expect(result.fallback?.src).to.equal('c');
  });

  it('has no fallback where there is no source', () => {
    expect(toPictureSources(picture(), 'auto')).to.deep.equal({ sources: [], fallback: undefined });
  });

  const CASES: readonly (readonly [string, string, string])[] = [
    ['auto', DARK, DARK],
    ['', DARK, DARK],
    ['dark', DARK, ALWAYS],
    ['light', DARK, NEVER],
    ['light', '(prefers-color-scheme:LIGHT)', ALWAYS],
    ['dark', `(min-width: 600px) and ${DARK}`, `(min-width: 600px) and ${ALWAYS}`],
    ['light', `not ${DARK}`, `not ${NEVER}`],
    ['dark', 'print', 'print'],
  ];

  for (const [theme, media, expected] of CASES) {
    it(`theme "${theme}" reads ${media} as ${expected}`, () => {
      const [first] = toPictureSources(picture(source('a', media), source('b')), theme).sources;
      expect(first?.media).to.equal(expected);
    });
  }

  it('answers with queries that browsers take as always and never true', () => {
    expect([matchMedia(ALWAYS).matches, matchMedia(NEVER).matches]).to.deep.equal([true, false]);
  });
});

describe('toObjectPosition', () => {
  const CASES: readonly (readonly [Picture['focalPoint'], string])[] = [
    [undefined, '50% 50%'],
    [{ x: 0, y: 1 }, '0% 100%'],
    [{ x: 0.5, y: 0.62 }, '50% 62%'],
    [{ x: 0.25, y: 0.1 }, '25% 10%'],
  ];

  for (const [focalPoint, position] of CASES) {
    it(`${JSON.stringify(focalPoint)} → ${position}`, () => {
      expect(toObjectPosition({ ...picture(), ...(focalPoint ? { focalPoint } : {}) })).to.equal(position);
    });
  }

  it('is always a position that CSS accepts', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (x, y) =>
        CSS.supports('object-position', toObjectPosition({ ...picture(), focalPoint: { x, y } })),
      ),
    );
  });
});
