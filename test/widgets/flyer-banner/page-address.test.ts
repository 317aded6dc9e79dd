import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { pageAddress, type PageNames } from '../../../src/widgets/flyer-banner/page-address.js';

describe('pageAddress', () => {
  const CASES: readonly (readonly [string, PageNames, string])[] = [
    ['leaves the place out', { location: 'https://school.example/a#b' }, 'https://school.example/a'],
    [
      'leaves trackers out, and nothing else',
      { location: 'https://school.example/?page_id=7&utm_source=x&fbclid=y&gclid=z&mc_cid=1&lang=lv' },
      'https://school.example/?page_id=7&lang=lv',
    ],
    ['adds nothing', { location: 'https://school.example/index.php?id=5' }, 'https://school.example/index.php?id=5'],
    [
      'takes the name that the page gives itself',
      { location: 'https://school.example/?p=7', canonical: 'https://school.example/mobility/' },
      'https://school.example/mobility/',
    ],
    [
      'takes no name of another site',
      { location: 'https://school.example/a', canonical: 'https://elsewhere.example/' },
      'https://school.example/a',
    ],
    [
      'is not upset by a name that is none',
      { location: 'https://school.example/a', canonical: 'https://[' },
      'https://school.example/a',
    ],
    [
      'takes what the page asks for as it is',
      { location: 'https://school.example/a', wanted: '/go?utm_source=paper' },
      'https://school.example/go?utm_source=paper',
    ],
    [
      'takes nothing that is no page',
      { location: 'https://school.example/a', wanted: 'javascript:alert(1)' },
      'https://school.example/a',
    ],
  ];

  for (const [name, names, expected] of CASES) it(name, () => expect(pageAddress(names)).to.equal(expected));

  it('stays on the page whatever stands in its address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (location) => {
        const [before, after] = [new URL(location), new URL(pageAddress({ location }))];
        expect(after.origin + after.pathname).to.equal(before.origin + before.pathname);
        expect(after.hash).to.equal('');
      }),
    );
  });
});
