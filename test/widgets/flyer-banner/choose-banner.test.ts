import { expect } from '@esm-bundle/chai';
import type { Network } from '../../../src/model/network.js';
import { chooseBanner } from '../../../src/widgets/flyer-banner/choose-banner.js';

const network = (...ids: string[]) => ({ banners: ids.map((id) => ({ id, name: id })) }) as unknown as Network;

describe('chooseBanner', () => {
  const CASES: readonly (readonly [readonly string[], string, string | undefined])[] = [
    [['a', 'b'], '', 'a'],
    [['a', 'b'], 'b', 'b'],
    [['a', 'b'], 'c', undefined],
    [[], '', undefined],
    [[], 'a', undefined],
  ];

  for (const [ids, wanted, expected] of CASES) {
    it(`"${wanted}" of [${ids.join()}] → ${expected}`, () => {
      expect(chooseBanner(network(...ids), wanted)?.id).to.equal(expected);
    });
  }
});
