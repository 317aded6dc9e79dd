import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Banner } from '../../../src/model/network.js';
import { type BannerWish, chooseBanner, isDue } from '../../../src/widgets/flyer-banner/choose-banner.js';
import { network } from '../../model/sample-network.js';

const of = (...banners: (string | Banner)[]) =>
  network({ banners: banners.map((banner) => (typeof banner === 'string' ? { id: banner, name: banner } : banner)) });
const wish = (parts: Partial<BannerWish> = {}): BannerWish => ({
  id: '',
  today: '2022-03-05',
  isHidden: () => false,
  ...parts,
});

describe('chooseBanner', () => {
  const CASES: readonly (readonly [readonly string[], string, string | undefined])[] = [
    [['a', 'b'], '', 'a'],
    [['a', 'b'], 'b', 'b'],
    [['a', 'b'], 'c', undefined],
    [[], '', undefined],
    [[], 'a', undefined],
  ];

  for (const [ids, id, expected] of CASES) {
    it(`"${id}" of [${ids.join()}] → ${expected}`, () => {
      expect(chooseBanner(of(...ids), wish({ id }))?.id).to.equal(expected);
    });
  }

  it('takes the next one where the first was hidden, and none where all were', () => {
    const isHidden = ({ id }: Banner) => id !== 'c';
    expect(chooseBanner(of('a', 'b', 'c'), wish({ isHidden }))?.id).to.equal('c');
    expect(chooseBanner(of('a', 'b'), wish({ isHidden }))).to.equal(undefined);
    expect(chooseBanner(of('a', 'b', 'c'), wish({ isHidden, id: 'a' }))).to.equal(undefined);
  });

  it('takes the next one where the first is not due', () => {
    const over: Banner = { id: 'over', name: 'x', endsOn: '2022-03-04' };
    expect(chooseBanner(of(over, 'b'), wish())?.id).to.equal('b');
    expect(chooseBanner(of(over, 'b'), wish({ id: 'over' }))).to.equal(undefined);
  });

  it('never takes one that was hidden or is not due, and leaves none out that comes before', () => {
    const banner = fc.record({ hidden: fc.boolean(), over: fc.boolean() });
    fc.assert(
      fc.property(fc.array(banner), (flags) => {
        const banners = flags.map(({ over }, index): Banner => ({
          id: String(index),
          name: 'x',
          ...(over ? { endsOn: '2000-01-01' } : {}),
        }));
        const isHidden = ({ id }: Banner) => flags[Number(id)]?.hidden ?? false;
        const expected = flags.findIndex(({ hidden, over }) => !hidden && !over);
        const chosen = chooseBanner(of(...banners), wish({ isHidden }));
        expect(chosen?.id).to.equal(expected < 0 ? undefined : String(expected));
      }),
    );
  });
});

describe('isDue', () => {
  const CASES: readonly (readonly [string | undefined, string | undefined, string, boolean])[] = [
    [undefined, undefined, '2022-03-05', true],
    ['2022-03-05', undefined, '2022-03-05', true],
    ['2022-03-06', undefined, '2022-03-05', false],
    [undefined, '2022-03-05', '2022-03-05', true],
    [undefined, '2022-03-04', '2022-03-05', false],
    ['2022-03', '2022-03', '2022-03-01', true],
    ['2022-03', '2022-03', '2022-03-31', true],
    ['2022-03', '2022-03', '2022-04-01', false],
    ['2022-03', undefined, '2022-02-28', false],
  ];

  for (const [startsOn, endsOn, today, expected] of CASES) {
    it(`${startsOn ?? '…'} to ${endsOn ?? '…'} on ${today}: ${expected}`, () => {
      const days = { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
      expect(isDue({ id: 'a', name: 'a', ...days }, today)).to.equal(expected);
    });
  }
});
