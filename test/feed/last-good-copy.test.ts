import { expect } from '@esm-bundle/chai';
import { loadFeedOrCopy, type CopyOptions } from '../../src/feed/feed-store.js';
import { forgetCopies } from '../../src/feed/last-good-copy.js';
import { sampleFeed, sampleFeedWith } from './sample-feed.js';

const ADDRESS = 'https://feed.example/copied.json';
const GOOD = JSON.stringify(sampleFeed());

/** A server whose answers depend on whether the browser's own cache is asked; undefined means out of reach. */
function server(answer: (cache: RequestCache | undefined) => Response | undefined): Pick<CopyOptions, 'fetch'> {
  const serve = (_: unknown, init: RequestInit): Promise<Response> => {
    const response = answer(init.cache);
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
  };
  return { fetch: serve as typeof fetch };
}

const good = server(() => new Response(GOOD));
const down = server(() => undefined);
const broken = server(() => new Response('', { status: 503 }));
const cached = server((cache) => (cache === 'force-cache' ? new Response(GOOD) : undefined));

async function codesOf(options: CopyOptions, address = ADDRESS): Promise<string[]> {
  const result = await loadFeedOrCopy(address, options);
  return [result.ok ? 'ok' : 'failed', ...result.problems.map(({ code }) => code)];
}

describe('loadFeedOrCopy', () => {
  beforeEach(forgetCopies);
  after(forgetCopies);

  it('loads as usual when all is well', async () => {
    expect(await codesOf(good)).to.deep.equal(['ok']);
  });

  it('asks the browser’s cache when the server is out of reach', async () => {
    expect(await codesOf(cached)).to.deep.equal(['ok', 'network', 'older-copy']);
  });

  it('does not ask it when the server answers, be it with an error', async () => {
    const answers = server((cache) =>
      cache === 'force-cache' ? new Response(GOOD) : new Response('', { status: 404 }),
    );
    expect(await codesOf(answers)).to.deep.equal(['failed', 'http-status']);
  });

  it('fails as usual when there is no copy', async () => {
    expect(await codesOf({ ...down, keepCopy: true })).to.deep.equal(['failed', 'network']);
  });

  it('keeps no copy unless it may', async () => {
    await codesOf(good);
    expect(await codesOf({ ...down, keepCopy: true })).to.deep.equal(['failed', 'network']);
  });

  for (const [name, bad] of [
    ['out of reach', down],
    ['answering with an error', broken],
  ] as const) {
    it(`shows the kept copy when the server is ${name}`, async () => {
      await codesOf({ ...good, keepCopy: true });
      const codes = await codesOf({ ...bad, keepCopy: true });
      expect(codes[0]).to.equal('ok');
      expect(codes).to.include('older-copy');
      expect(await codesOf({ ...bad, keepCopy: false })).not.to.include('older-copy');
    });
  }

  it('resolves the copy’s addresses as those of the feed', async () => {
    await codesOf({ ...good, keepCopy: true });
    const copy = await loadFeedOrCopy(ADDRESS, { ...down, keepCopy: true });
    expect(copy.ok && copy.value.quizzes[0]?.url).to.equal('https://feed.example/banks/en.json');
  });

  it('keeps one copy for each address', async () => {
    await codesOf({ ...good, keepCopy: true });
    expect(await codesOf({ ...down, keepCopy: true }, 'https://feed.example/other.json')).to.deep.equal([
      'failed',
      'network',
    ]);
  });

  it('keeps what could be read of a partly broken feed', async () => {
    const partial = server(() => new Response(JSON.stringify(sampleFeedWith(['events', 0], 5))));
    await codesOf({ ...partial, keepCopy: true });
    expect(await codesOf({ ...down, keepCopy: true })).to.deep.equal(['ok', 'network', 'older-copy']);
  });

  it('does not keep what is no feed', async () => {
    await codesOf({ ...good, keepCopy: true });
    await codesOf({ ...server(() => new Response('{"version":"2.0"}')), keepCopy: true });
    expect(await codesOf({ ...down, keepCopy: true })).to.deep.equal(['ok', 'network', 'older-copy']);
  });

  it('forgets', async () => {
    await codesOf({ ...good, keepCopy: true });
    await forgetCopies();
    expect(await codesOf({ ...down, keepCopy: true })).to.deep.equal(['failed', 'network']);
  });
});
