/** A feed for each state that a widget can be in, made from the sample feed. */
import { answerAt, answerJson, besideSample } from './virtual-feeds.js';

type Json = Record<string, any>;

const SAMPLE = 'feed/network.json';

export async function fetchSample(): Promise<string> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new Error(`The sample feed answered with status ${response.status}.`);
  return response.text();
}

async function readSample(): Promise<Json> {
  return JSON.parse(await fetchSample()) as Json;
}

/** As a page writes it; where widgets would refuse that address, one that stands for it. */
export const sampleFeed =
  besideSample('network.json').href === new URL(SAMPLE, document.baseURI).href
    ? SAMPLE
    : answerAt(besideSample('network.json'), async () => answerJson(await fetchSample()));

const never = (): Promise<Response> => new Promise(() => undefined);

let isFirstAttempt = true;

/** The first attempt finds no server, the second, which asks for a copy, is answered. */
async function answerSecond(): Promise<Response> {
  if (!isFirstAttempt) return answerJson(await fetchSample());
  isFirstAttempt = false;
  throw new TypeError('out of reach');
}

/** The sample feed with so many signatures, made from those that it has. */
function withSignatures(count: number): string {
  return answerAt(besideSample(`signatures-${count}.json`), async () => {
    const { charter, ...feed } = await readSample();
    const own: Json[] = charter.signatures.filter(({ organization }: Json) => typeof organization === 'object');
    const signatures = Array.from({ length: count }, (_, index) => {
      const signature = own[index % own.length]!;
      // In one language, or ten thousand of them would be more than a feed may weigh.
      const { name, addressLocality, type, addressCountry }: Json = signature.organization;
      const organization = {
        name: `${name.en ?? name} ${index + 1}`,
        addressLocality: addressLocality.en ?? addressLocality,
        type,
        addressCountry,
      };
      const signedOn = `${2019 + (index % 4)}-0${1 + (index % 9)}-1${index % 10}`;
      return { ...signature, id: `signature-${index}`, organization, signedOn };
    });
    return answerJson({ ...feed, charter: { ...charter, signatures } });
  });
}

export const thousandSignatures = withSignatures(1000);
export const tenThousandSignatures = withSignatures(10_000);

export type FeedState = 'loading' | 'partial' | 'failed' | 'empty' | 'older-copy';

const addresses: Readonly<Record<FeedState, string>> = {
  loading: answerAt(besideSample('loading.json'), never),
  partial: answerAt(besideSample('partial.json'), async () => answerJson(breakSome(await readSample()))),
  failed: answerAt(besideSample('failed.json'), () => Promise.resolve(new Response('', { status: 503 }))),
  empty: answerAt(besideSample('empty.json'), async () => answerJson(empty(await readSample()))),
  'older-copy': answerAt(besideSample('older-copy.json'), answerSecond),
};

export function feedInState(state: FeedState): string {
  return addresses[state];
}

let renewals = 0;

/** A request is given up after 15 seconds; whoever wants to stay without an answer asks somewhere else before that. */
export function anotherUnanswered(): string {
  renewals += 1;
  return answerAt(besideSample(`loading-${renewals}.json`), never);
}

/** Something is wrong with the second record of each list. */
function breakSome(feed: Json): Json {
  const breakSecond = (records: Json[], fault: Json): Json[] =>
    records.map((record, index) => (index === 1 ? { ...record, ...fault } : record));
  return {
    ...feed,
    organizations: breakSecond(feed.organizations, { address: 'Barcelona' }),
    events: breakSecond(feed.events, { startDate: 'next spring' }),
    flows: breakSecond(feed.flows, { participants: 'two' }),
    charter: { ...feed.charter, signatures: breakSecond(feed.charter.signatures, { signedOn: '31/02/2022' }) },
    resources: breakSecond(feed.resources, { files: 'soon' }),
    quizzes: breakSecond(feed.quizzes, { url: 'javascript:void 0' }),
    banners: breakSecond(feed.banners, { name: 7 }),
  };
}

/** A network at its very beginning. */
function empty({ version, id, language, languages, homepage, dateModified }: Json): Json {
  return { version, id, language, languages, homepage, dateModified };
}
