import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { isSafeLocation, parseUrl, toSafeUrl } from '../../src/feed/safe-url.js';

const BASE = 'https://feed.example/folder/network.json';

describe('toSafeUrl', () => {
  const good: [string, string][] = [
    ['files/guide.pdf', 'https://feed.example/folder/files/guide.pdf'],
    ['../logo.svg', 'https://feed.example/logo.svg'],
    ['/logo.svg', 'https://feed.example/logo.svg'],
    ['//other.example/x', 'https://other.example/x'],
    ['?page=2', 'https://feed.example/folder/network.json?page=2'],
    ['https://other.example/a b', 'https://other.example/a%20b'],
    ['HTTPS://OTHER.example', 'https://other.example/'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
    ['http://127.0.0.1/x', 'http://127.0.0.1/x'],
    ['http://[::1]/x', 'http://[::1]/x'],
    ['https://ķekava.example/', 'https://xn--ekava-n5a.example/'],
  ];
  for (const [value, expected] of good) {
    it(`follows ${value}`, () => {
      expect(toSafeUrl(value, BASE)).to.equal(expected);
    });
  }

  const bad = [
    '',
    '   ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'blob:https://feed.example/x',
    'file:///etc/passwd',
    'ftp://feed.example/',
    'http://other.example/',
    'http://localhost.other.example/',
    'http://127.0.0.1.other.example/',
    'https://user@other.example/',
    'https://user:secret@other.example/',
    'https://',
    'mailto:office@school.example',
    'vbscript:x',
  ];
  for (const value of bad) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(toSafeUrl(value, BASE)).to.equal(undefined);
    });
  }

  it('lets nothing but https, or http on this machine, through', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.stringMatching(/^[a-z]{2,10}:.*$/)),
        (value) => {
          const url = toSafeUrl(value, BASE);
          expect(url === undefined || isSafeLocation(new URL(url))).to.equal(true);
        },
      ),
    );
  });

  it('answers the same for its own answer', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (value) => {
        const url = toSafeUrl(value, BASE) ?? '';
        expect(toSafeUrl(url, BASE)).to.equal(url);
      }),
    );
  });

  it('resolves nothing against a base that is none', () => {
    expect(toSafeUrl('x', 'not a base')).to.equal(undefined);
    expect(parseUrl('x')).to.equal(undefined);
  });
});
