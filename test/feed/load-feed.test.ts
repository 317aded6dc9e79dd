import { expect } from '@esm-bundle/chai';
import { loadFeed } from '../../src/feed/load-feed.js';
import { loadText, type LoadOptions } from '../../src/feed/load-json.js';
import { sampleFeed, sampleFeedWith } from './sample-feed.js';

const ADDRESS = 'https://feed.example/folder/network.json';

/** A server that answers with this, and the requests that it got. */
function serverThat(answer: (signal: AbortSignal) => Response | Promise<Response>) {
  const requests: { url: string; init: RequestInit }[] = [];
  const serve = ((url: URL, init: RequestInit) => {
    requests.push({ url: String(url), init });
    return Promise.resolve(answer(init.signal!));
  }) as typeof fetch;
  return { fetch: serve, requests };
}

const answering = (body: BodyInit | null, init?: ResponseInit): Pick<LoadOptions, 'fetch'> => ({
  fetch: serverThat(() => new Response(body, init)).fetch,
});

/** Never answers, but gives up when it is told to, as `fetch` does. */
const silent = serverThat(
  (signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
).fetch;

async function codesOf(options: LoadOptions, address = ADDRESS): Promise<string[]> {
  const result = await loadFeed(address, options);
  return [result.ok ? 'ok' : 'failed', ...result.problems.map(({ code }) => code)];
}

/** `Response.url` is empty in a response made by hand. */
function responseFrom(url: string): Response {
  const response = new Response(JSON.stringify(sampleFeed()));
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

describe('loadFeed', () => {
  it('asks once, without credentials, referrer or headers', async () => {
    const { fetch, requests } = serverThat(() => new Response(JSON.stringify(sampleFeed())));
    const result = await loadFeed(ADDRESS, { fetch });
    expect(result.ok && result.value.organizations.length).to.equal(3);
    expect(requests).to.have.length(1);
    expect(requests[0]?.url).to.equal(ADDRESS);
    expect(requests[0]?.init).to.include({
      credentials: 'omit',
      mode: 'cors',
      referrerPolicy: 'no-referrer',
      cache: 'default',
    });
    expect(requests[0]?.init).not.to.have.property('headers');
  });

  it('resolves addresses against the feed’s own', async () => {
    const result = await loadFeed(ADDRESS, answering(JSON.stringify(sampleFeed())));
    expect(result.ok && result.value.quizzes[0]?.url).to.equal('https://feed.example/folder/banks/en.json');
  });

  it('drops a byte order mark', async () => {
    expect(await codesOf(answering(`\ufeff${JSON.stringify(sampleFeed())}`))).to.deep.equal(['ok']);
  });

  it('reads letters that are cut by the border of two chunks', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(sampleFeedWith(['project', 'acronym'], 'ķēvē')));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const result = await loadFeed(ADDRESS, answering(stream));
    expect(result.ok && result.value.project?.acronym).to.equal('ķēvē');
  });

  const whole = JSON.stringify(sampleFeed());
  const answers: [name: string, body: BodyInit | null, init: ResponseInit, codes: string[]][] = [
    ['half a file', whole.slice(0, whole.length / 2), {}, ['failed', 'not-json']],
    ['an empty file', '', {}, ['failed', 'not-json']],
    ['no body at all', null, {}, ['failed', 'not-json']],
    ['a web page', '\n <!doctype html><title>Log in</title>', {}, ['failed', 'html-instead-of-json']],
    ['a missing file', 'Not found', { status: 404 }, ['failed', 'http-status']],
    ['a missing file that looks like a feed', whole, { status: 404 }, ['failed', 'http-status']],
    ['a broken server', '', { status: 500 }, ['failed', 'http-status']],
    ['something that is no object', '[]', {}, ['failed', 'not-an-object']],
    [
      'a feed of the next major version',
      JSON.stringify({ ...sampleFeed(), version: '2.0' }),
      {},
      ['failed', 'unsupported-version'],
    ],
    ['a feed with a bad record', JSON.stringify(sampleFeedWith(['events', 0], 5)), {}, ['ok', 'wrong-type']],
    ['a file that says it is too large', whole, { headers: { 'content-length': '20000000' } }, ['failed', 'too-large']],
  ];
  for (const [name, body, init, codes] of answers) {
    it(`answers to ${name} with ${codes.join(', ')}`, async () => {
      expect(await codesOf(answering(body, init))).to.deep.equal(codes);
    });
  }

  it('stops reading a file of 20 MB', async () => {
    let sent = 0;
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024 * 1024;
        if (sent > 20 * 1024 * 1024) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect(await codesOf(answering(stream))).to.deep.equal(['failed', 'too-large']);
    expect(isCancelled).to.equal(true);
    expect(sent).to.be.lessThan(9 * 1024 * 1024);
  });

  it('gives up a server that does not answer', async () => {
    expect(await codesOf({ fetch: silent, timeout: 20 })).to.deep.equal(['failed', 'timeout']);
  });

  it('gives up a body that does not end', async () => {
    const endless = answering(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }));
    expect(await codesOf({ ...endless, timeout: 20 })).to.deep.equal(['failed', 'timeout']);
  });

  it('survives a network that is down', async () => {
    const down = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    expect(await codesOf({ fetch: down })).to.deep.equal(['failed', 'network']);
  });

  it('survives a connection that breaks', async () => {
    const broken = answering(
      new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) }),
    );
    expect(await codesOf(broken)).to.deep.equal(['failed', 'network']);
  });

  it('stops at the signal of its caller, before and during the request', async () => {
    expect(await codesOf({ fetch: silent, signal: AbortSignal.abort() })).to.deep.equal(['failed', 'network']);
    const controller = new AbortController();
    const codes = codesOf({ fetch: silent, signal: controller.signal });
    controller.abort();
    expect(await codes).to.deep.equal(['failed', 'network']);
  });

  const unsafe = [
    'http://feed.example/network.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'network.json',
    '',
    'https://user:pass@feed.example/',
  ];
  for (const address of unsafe) {
    it(`never asks for ${JSON.stringify(address)}`, async () => {
      const { fetch, requests } = serverThat(() => new Response('{}'));
      expect(await codesOf({ fetch }, address)).to.deep.equal(['failed', 'unsafe-address']);
      expect(requests).to.deep.equal([]);
    });
  }

  it('follows a redirect, and resolves addresses against where it leads', async () => {
    const { fetch } = serverThat(() => responseFrom('https://moved.example/network.json'));
    const result = await loadFeed(ADDRESS, { fetch });
    expect(result.ok && result.value.quizzes[0]?.url).to.equal('https://moved.example/banks/en.json');
  });

  it('does not follow a redirect that leaves https', async () => {
    const { fetch } = serverThat(() => responseFrom('http://moved.example/network.json'));
    expect(await codesOf({ fetch })).to.deep.equal(['failed', 'unsafe-redirect']);
  });

  it('takes the request that embed.js has started, once', async () => {
    const symbol = Symbol.for('mobility-widgets.requests');
    const holder = globalThis as unknown as Record<symbol, unknown>;
    holder[symbol] = new Map([[ADDRESS, Promise.resolve(new Response(JSON.stringify(sampleFeed())))]]);
    const { fetch, requests } = serverThat(() => new Response('', { status: 500 }));
    expect(await codesOf({ fetch })).to.deep.equal(['ok']);
    expect(requests).to.have.length(0);
    expect(await codesOf({ fetch })).to.deep.equal(['failed', 'http-status']);
    Reflect.deleteProperty(holder, symbol);
  });

  describe('from a real server', () => {
    const here = (path: string): string => new URL(path, import.meta.url).href;

    it('reads the demo feed without a problem', async () => {
      const result = await loadFeed(here('../../demo/feed/network.json'));
      expect(result.ok && result.value.organizations.length).to.be.greaterThan(3);
      expect(result.problems).to.deep.equal([]);
    });

    it('reports a file that is not there', async () => {
      expect(await codesOf({}, here('./no-such-feed.json'))).to.deep.equal(['failed', 'http-status']);
    });

    it('reports a file that is no feed', async () => {
      expect(await codesOf({}, here('../../package.json'))).to.deep.equal(['failed', 'unsupported-version']);
      expect(await codesOf({}, here('../../lit-localize.json'))).to.deep.equal(['failed', 'missing']);
    });
  });
});

describe('loadText', () => {
  it('hands over what is not JSON as it is', async () => {
    const result = await loadText(ADDRESS, answering('\ufeff{ "a": ,'));
    expect(result.ok && result.value.text).to.equal('{ "a": ,');
  });
});
