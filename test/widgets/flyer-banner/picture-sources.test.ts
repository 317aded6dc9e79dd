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
const LIGHT = '(prefers-color-scheme: light)';
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

describe('toPictureSources', () => {
  it('takes the last source as the fallback', () => {
    const result = toPictureSources(picture(source('a', 'print'), source('b', DARK), source('c')), 'auto');
    expect(result.sources.map(({ src }) => src)).to.deep.equal(['a', 'b']);
    expect(result.fallback?.src).to.equal('c');
  });

  it('has no fallback where there is no source', () => {
    expect(toPictureSources(picture(), 'auto')).to.deep.equal({ sources: [], fallback: undefined });
  });

  const CASES: readonly (readonly [string, string, string])[] = [
    ['auto', DARK, `screen and ${DARK}`],
    ['', DARK, `screen and ${DARK}`],
    ['dark', DARK, `screen and ${ALWAYS}`],
    ['light', DARK, NEVER],
    ['light', '(prefers-color-scheme:LIGHT)', ALWAYS],
    ['dark', LIGHT, `print and ${ALWAYS}`],
    ['auto', LIGHT, LIGHT],
    ['dark', `(min-width: 600px) and ${DARK}`, `screen and (min-width: 600px) and ${ALWAYS}`],
    ['dark', `${DARK} and (width > 1px), ${DARK}`, `screen and ${ALWAYS} and (width > 1px), screen and ${ALWAYS}`],
    ['dark', `screen and ${DARK}`, `screen and ${ALWAYS}`],
    ['light', `not ${DARK}`, `not ${NEVER}`],
    ['dark', 'print', 'print'],
    ['dark', '(min-width: 600px)', '(min-width: 600px)'],
  ];

  for (const [theme, media, expected] of CASES) {
    it(`theme "${theme}" reads ${media} as ${expected}`, () => {
      const [first] = toPictureSources(picture(source('a', media), source('b')), theme).sources;
      expect(first?.media).to.equal(expected);
    });
  }

  it('takes neighbours of one kind as widths of one picture', () => {
    const wide = { ...source('wide'), width: 1200 };
    const { sources, fallback } = toPictureSources(picture(source('d', DARK), source('narrow'), wide), 'light');
    expect(sources.map(({ src, srcset }) => [src, srcset])).to.deep.equal([['d', undefined]]);
    expect([fallback?.src, fallback?.srcset, fallback?.width]).to.deep.equal(['wide', 'narrow 3w, wide 1200w', 1200]);
  });

  it('keeps formats apart', () => {
    const avif = { ...source('a'), type: 'image/avif' };
    expect(toPictureSources(picture(avif, source('b')), 'auto').sources.map(({ type }) => type)).to.deep.equal([
      'image/avif',
    ]);
  });

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
