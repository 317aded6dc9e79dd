import { expect } from '@esm-bundle/chai';
import type { Banner } from '../../../src/model/network.js';
import { textHash } from '../../../src/widgets/flyer-banner/text-hash.js';

const BANNER: Banner = {
  id: 'a',
  name: { en: 'Learn', lv: 'Mācies' },
  description: 'Two weeks',
  actions: [{ label: 'Apply', url: 'https://example.org/' }],
};

describe('textHash', () => {
  const CHANGES: readonly (readonly [string, Partial<Banner>, boolean])[] = [
    ['another headline', { name: { en: 'Learn', lv: 'Mācīties' } }, true],
    ['another text', { description: 'Three weeks' }, true],
    ['another button', { actions: [{ label: 'Sign', url: 'https://example.org/' }] }, true],
    ['the same', {}, false],
    ['another schedule', { startsOn: '2022-03-05' }, false],
    ['a flyer', { flyer: 'flyer' }, false],
  ];

  for (const [name, change, differs] of CHANGES) {
    it(`${differs ? 'differs for' : 'stays for'} ${name}`, () => {
      expect(textHash({ ...BANNER, ...change }) !== textHash(BANNER)).to.equal(differs);
    });
  }

  it('is short, whatever the text', () => {
    expect(textHash({ id: 'a', name: '😀'.repeat(4000) })).to.match(/^[0-9a-z]{1,7}$/);
  });
});
