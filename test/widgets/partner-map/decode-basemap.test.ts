import { expect } from '@esm-bundle/chai';
import { decodeBasemap, type EncodedBasemap } from '../../../src/widgets/partner-map/basemap/decode-basemap.js';

/** A number below 52 as its character: 0 is '(', 1 is ')' … */
const digit = (number: number): string => String.fromCharCode(40 + number);
const row = (...numbers: number[]): string => numbers.map(digit).join('');

const decode = (states: string, shapes: string): ReturnType<typeof decodeBasemap> => {
  const encoded: EncodedBasemap = { unitsPerPixel: 2, states, shapes };
  return decodeBasemap(encoded);
};

const NO_CONTEXT = row(0);

// Two squares of 2 px: AA has its corner at 1, 1; BB lies to the east and shares the side that runs south from 3, 1.
const LEFT_SQUARE = row(1, 12, 4, 2, 1, 1, 0, 8, 0, 2, 7, 0, 0, 7);
const RIGHT_SQUARE = row(1, 0, 8, 2, 3, 0, 3, 8, 0, 0, 8, 7, 0);

describe('decodeBasemap', () => {
  it('turns units into pixels and steps into a closed path', () => {
    const { states } = decode('AA', row(1, 4, 2, 1, 0, 2, 6, 0, 5, 3) + NO_CONTEXT);
    expect(states.get('AA')).to.equal('M1 0.5l1.5 0 -1.5 -1z');
  });

  it('draws a shared line in both states and once as a border', () => {
    const { states, borders, disputedBorders } = decode('AABB', LEFT_SQUARE + RIGHT_SQUARE + NO_CONTEXT);
    expect(states.get('AA')).to.equal('M3 1l0 2 -2 0 0 -2z');
    expect(states.get('BB')).to.equal('M3 3l0 -2 2 0 0 2 -2 0z');
    expect(borders).to.equal('M3 1l0 2');
    expect(disputedBorders).to.equal('');
  });

  it('keeps disputed borders apart', () => {
    const disputed = row(1, 12, 4, 2, 2, 1, 0, 8, 0, 2, 7, 0, 0, 7);
    const { borders, disputedBorders } = decode('AABB', disputed + RIGHT_SQUARE + NO_CONTEXT);
    expect(borders).to.equal('');
    expect(disputedBorders).to.equal('M3 1l0 2');
  });

  it('takes the shape after the last state for the context', () => {
    const { states, context } = decode('AA', LEFT_SQUARE + row(1, 4, 2, 1, 0, 2, 6, 0, 5, 3));
    expect([...states.keys()]).to.deep.equal(['AA']);
    expect(context).to.equal('M4 1.5l1.5 0 -1.5 -1z');
  });

  it('reads several rings, each from the start of the one before', () => {
    const { states } = decode('AA', row(2, 4, 2, 1, 0, 1, 6, 0, 4, 0, 1, 0, 1, 0, 6) + NO_CONTEXT);
    expect(states.get('AA')).to.equal('M1 0.5l1.5 0zM2 0.5l0 1.5z');
  });

  it('reads large numbers and skips the backslash', () => {
    // 51 is '[', the last character before the backslash; 52 is ']'. 64 + 22 · 3 + 5 = 135 is digit 69 ('n'), then 3.
    const { states } = decode('AA', `${row(1, 0, 0, 1, 0, 2)}[]n${digit(3)}${digit(0)}${NO_CONTEXT}`);
    expect(states.get('AA')).to.equal('M0 0l-13 13 -34 0z');
  });
});
