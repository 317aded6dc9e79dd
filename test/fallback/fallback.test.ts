import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type FallbackPage, toFallback, toTitle } from '../../src/fallback/fallback.js';
import { loadWords } from '../../src/fallback/words/words.js';
import { type Language, LANGUAGES } from '../../src/model/language.js';
import type { Network } from '../../src/model/network.js';
import { network, organization } from '../model/sample-network.js';

const WIDGETS = [
  'partner-map',
  'timeline',
  'language-quiz',
  'charter-signatories',
  'flyer-banner',
  'resource-library',
  'quiz-results',
  'one-that-is-new',
];

async function pageOf(feed: Network, language: Language = 'en'): Promise<FallbackPage> {
  const words = await loadWords(language);
  return { network: feed, language, words, today: '2022-06-20', headingLevel: 2, toHref: (address) => address };
}

/** Every field that a feed can fill, with one text everywhere. */
function filled(text: string): Network {
  const signer = { name: text, type: 'school', addressCountry: 'FR', addressLocality: text } as const;
  const file = { contentUrl: 'https://a.example/a.pdf', inLanguage: 'fr', encodingFormat: text, contentSize: 1200 };
  return network({
    project: {
      acronym: text,
      name: text,
      programme: 'Erasmus+',
      programmePeriod: '2014-2020',
      action: 'KA202',
      startDate: '2019-09',
      endDate: '2022-08',
      requiredStatement: { label: text, value: text },
    },
    organizations: [organization('a', 'FR', { name: text, homepage: 'https://a.example/' }), organization('b')],
    events: [{ id: 'e', type: 'meeting', name: text, summary: text, startDate: '2022-03', eventStatus: 'cancelled' }],
    flows: [{ id: 'f', event: 'e', sending: 'a', receiving: 'b', participants: 2, status: 'actual' }],
    charter: {
      name: text,
      version: '1',
      datePublished: '2022-05-09',
      document: 'r',
      signatures: [{ id: 's', organization: signer, signedOn: '2022-06', via: 'paper', status: 'signed' }],
    },
    resources: [{ id: 'r', learningResourceType: 'charter', name: text, description: text, files: [file] }],
    quizzes: [
      { id: 'q', name: text, description: text, language: 'fr', url: 'https://a.example/q.json', modes: ['test'] },
    ],
    banners: [
      { id: 'b', name: text, description: text, actions: [{ label: text, url: 'https://a.example/' }], flyer: 'r' },
    ],
  });
}

function parse(html: string): DocumentFragment {
  const { content } = document.createElement('template');
  content.append(new DOMParser().parseFromString(html, 'text/html').body);
  return content;
}

describe('the content of a widget as plain HTML', () => {
  for (const widget of WIDGETS) {
    it(`shows what the feed says, whatever it looks like (${widget})`, async () => {
      const page = await pageOf(filled(''));
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ minLength: 1 }),
            fc.constantFrom('<script>alert(1)</script>', '"><img src=x>', '</li>&amp;'),
          ),
          (text) => {
            const content = parse(toFallback(widget, { ...page, network: filled(text) }));
            const names = [...content.querySelectorAll('*')].map(({ localName }) => localName);
            expect(names).not.to.include.members(['script']);
            expect(names.filter((name) => name === 'img')).to.deep.equal([]);
            const attributes = [...content.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
            expect(attributes.filter((name) => !['href', 'lang', 'datetime', 'scope'].includes(name))).to.deep.equal(
              [],
            );
          },
        ),
        { numRuns: 50 },
      );
    });

    it(`has a heading of the level asked for, and no block that ends a page's own (${widget})`, async () => {
      const html = toFallback(widget, await pageOf(filled('Text')));
      expect(parse(html).querySelectorAll('h2')).to.have.length(1);
      expect(html).not.to.match(/<\/?(div|section|main|article)/);
    });

    for (const language of LANGUAGES) {
      it(`stands an empty feed (${widget}, ${language})`, async () => {
        const page = await pageOf(network(), language);
        expect(parse(toFallback(widget, page)).textContent).to.equal(toTitle(widget, page).value);
      });
    }
  }

  it('marks what fell back to another language', async () => {
    const feed = network({ organizations: [organization('a', 'FR', { name: { lv: 'Skola' } })] });
    const [name] = parse(toFallback('partner-map', await pageOf(feed, 'fr'))).querySelectorAll('[lang]');
    expect([name!.getAttribute('lang'), name!.textContent]).to.deep.equal(['lv', 'Skola']);
  });

  it('writes days and countries as the language does', async () => {
    const feed = network({
      events: [{ id: 'e', type: 'mobility', name: 'x', startDate: '2022-03-28', endDate: '2022-04-08' }],
    });
    const text = parse(toFallback('timeline', await pageOf(feed, 'fr'))).textContent;
    expect(text.replace(/\s/g, ' ')).to.contain('28 mars – 8 avril 2022; Mobilité test');
  });

  it('shows the funding statement with the banner, English beside what is not official', async () => {
    const text = parse(toFallback('flyer-banner', await pageOf(filled('Text'), 'ca'))).textContent;
    expect(text).to.contain('Text');
    const { project } = filled('Text');
    delete (project as { requiredStatement?: unknown }).requiredStatement;
    const known = parse(toFallback('flyer-banner', await pageOf(network({ project: project! }), 'ca'))).textContent;
    expect(known).to.contain('Erasmus+ Programme of the European Union').and.contain('Unió Europea');
  });

  it('has the words of the widgets in all languages, and none without', async () => {
    const keys = Object.keys(await loadWords('en'));
    for (const language of LANGUAGES) {
      const words = await loadWords(language);
      expect(Object.keys(words)).to.deep.equal(keys);
      expect(Object.values(words)).not.to.include('');
    }
  });
});
