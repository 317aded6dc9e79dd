import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type Choice, parseChoice } from '../../src/configurator/choice.js';
import { policyFor } from '../../src/configurator/policy.js';
import { pageAddress, scriptFor, type Site, snippetFor } from '../../src/configurator/snippet.js';

const SITE: Site = {
  base: 'https://widgets.example.org/v0/',
  pinned: { base: 'https://widgets.example.org/0.1.0/', version: '0.1.0', integrity: 'sha384-abc' },
  feed: 'https://widgets.example.org/feed/network.json',
};
const FALLBACK = { title: 'Our “partners” & friends', html: '<h2>Our partners</h2><p>Dijon</p>' };
const choose = (change: Partial<Choice> = {}): Choice => ({ ...parseChoice('', ['partner-map']), ...change });
const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

describe('the snippet', () => {
  it('is one script tag', () => {
    const { lang, theme, attributes } = {
      lang: 'lv',
      theme: 'dark',
      attributes: { zoom: 'on', 'without-frame': '' },
    } as const;
    const script = parse(snippetFor('tag', choose({ lang, theme, attributes }), SITE, FALLBACK)).querySelector(
      'script',
    )!;
    expect(script.src).to.equal('https://widgets.example.org/v0/embed.js');
    expect(script.async).to.equal(true);
    expect(Object.fromEntries(Object.entries(script.dataset))).to.deep.equal({
      widget: 'partner-map',
      feed: SITE.feed,
      lang: 'lv',
      theme: 'dark',
      zoom: 'on',
      withoutFrame: '',
    });
  });

  it('is an element around the content of the network', () => {
    const page = parse(snippetFor('element', choose({ accent: '#7a1f5c' }), SITE, FALLBACK));
    const element = page.querySelector('mobility-partner-map')!;
    expect(page.querySelector('style')?.textContent).to.include('--mobility-accent: #7a1f5c');
    expect(element.querySelector('h2')?.textContent).to.equal('Our partners');
    expect(page.querySelectorAll('script').length).to.equal(1);
  });

  it('is a link alone in its paragraph', () => {
    const link = parse(snippetFor('link', choose({ lang: 'fr' }), SITE, FALLBACK)).querySelector('p > a:only-child')!;
    expect(link.textContent).to.equal(FALLBACK.title);
    const { pathname, searchParams } = new URL((link as HTMLAnchorElement).href);
    expect(pathname).to.equal('/v0/embed/partner-map.html');
    expect(Object.fromEntries(searchParams)).to.deep.equal({ feed: SITE.feed, lang: 'fr' });
  });

  it('is a frame with a name for screen readers', () => {
    const frame = parse(snippetFor('frame', choose(), SITE, FALLBACK)).querySelector('iframe')!;
    expect(frame.title).to.equal(FALLBACK.title);
    expect([...frame.sandbox]).to.not.include('allow-same-origin');
  });

  it('is an address', () => {
    const choice = choose();
    expect(snippetFor('address', choice, SITE, FALLBACK)).to.equal(pageAddress(choice, SITE));
  });

  it('is a shortcode that no value can break out of', () => {
    const feed = 'https://example.org/a"b]c.json';
    expect(snippetFor('shortcode', choose({ feed }), SITE, FALLBACK)).to.equal(
      '[mobility_widget widget="partner-map" feed="https://example.org/a%22b%5Dc.json"]',
    );
  });

  it('of one version carries its sum', () => {
    const script = parse(scriptFor(choose({ release: 'pinned' }), SITE)).querySelector('script')!;
    expect(script.src).to.equal('https://widgets.example.org/0.1.0/embed.js');
    expect(script.integrity).to.equal('sha384-abc');
    expect(script.crossOrigin).to.equal('anonymous');
  });

  it('lets no value out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const choice = choose({ feed: `x${value.trim()}`, attributes: { banner: `x${value}` } });
        const [script, ...others] = parse(snippetFor('tag', choice, SITE, FALLBACK)).querySelectorAll(
          'head > *, body > *',
        );
        expect(others).to.deep.equal([]);
        const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
        expect((script as HTMLElement).dataset.banner).to.equal(plain(choice.attributes.banner!));
      }),
    );
  });
});

describe('the policy', () => {
  const cases: readonly (readonly [Parameters<typeof policyFor>[0], Partial<Choice>, string])[] = [
    [
      'tag',
      {},
      "script-src https://widgets.example.org; style-src 'self'; connect-src https://widgets.example.org; img-src https://widgets.example.org",
    ],
    [
      'link',
      { feed: 'https://feed.example.com/n.json' },
      "script-src https://widgets.example.org; style-src 'self'; connect-src https://widgets.example.org https://feed.example.com; img-src https://widgets.example.org https://feed.example.com",
    ],
    [
      'element',
      { widget: 'language-quiz' },
      "script-src https://widgets.example.org; style-src 'self'; connect-src https://widgets.example.org; img-src https://widgets.example.org; media-src https://widgets.example.org",
    ],
    ['frame', {}, 'frame-src https://widgets.example.org; script-src https://widgets.example.org'],
    ['address', {}, ''],
    ['shortcode', {}, ''],
    [
      'tag',
      { feed: 'not an address' },
      "script-src https://widgets.example.org; style-src 'self'; connect-src https://widgets.example.org; img-src https://widgets.example.org",
    ],
  ];
  for (const [way, change, expected] of cases)
    it(`for ${way} ${JSON.stringify(change)}`, () => expect(policyFor(way, choose(change), SITE)).to.equal(expected));
});
