type Answer = (init: RequestInit) => Response | Promise<Response>;

const realFetch = window.fetch;
const answers = new Map<string, Answer>();
const asked: string[] = [];
let count = 0;

beforeEach(() => {
  asked.length = 0;
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(address);
    const answer = answers.get(address);
    return answer ? answer(init ?? {}) : realFetch(input, init);
  };
});

afterEach(() => {
  window.fetch = realFetch;
  answers.clear();
});

/** An address of its own for every call, because feeds are kept by their address. */
export function newAddress(name: string): string {
  return new URL(`/served/${++count}/${name}.json`, document.baseURI).href;
}

/** Answers requests for an address until the test ends. */
export function serve(address: string, answer: Answer): string {
  answers.set(address, answer);
  return address;
}

export function serveJson(address: string, json: unknown): string {
  return serve(address, () => Response.json(json));
}

/** How often the address was asked for in this test. */
export function countRequests(address: string): number {
  return asked.filter((one) => one === address).length;
}
