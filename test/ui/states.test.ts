import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../support/expect-axe.js';
import { allByRole, byRole, spokenText } from '../support/by-role.js';
import { mount } from '../support/fixture.js';
import { newAddress, serve, serveJson } from '../support/serve.js';
import { settle } from '../support/settle.js';
import {
  answered,
  feedOf,
  isIn,
  isVisible,
  next,
  open,
  serveFeed,
  type TestWidget,
  warningsOf,
} from './test-widget.js';

const fallbackOf = (element: Element) => element.querySelector('p');
const skeletonOf = (element: Element) => element.shadowRoot?.querySelector('.skeleton');
const STATES = ['loading', 'ready', 'partial', 'failed'];

function expectState(element: Element, state: string): void {
  const found = STATES.filter((one) => isIn(element, one) !== false);
  expect(found).to.deep.equal(isIn(element, state) === undefined ? STATES : [state]);
}

/** A widget whose feed never arrives. */
async function openLoading(theme = 'light'): Promise<TestWidget> {
  const feed = serve(newAddress('never'), () => new Promise(() => undefined));
  const element = mount<TestWidget>(`<test-widget feed="${feed}" theme="${theme}"><p>Fallback</p></test-widget>`);
  await settle(element);
  return element;
}

const failing = () => serve(newAddress('gone'), () => new Response('', { status: 503 }));
const partial = () => serveJson(newAddress('partial'), feedOf('Launch', 42));

describe('the states of a widget', () => {
  it('loading: the fallback is there, above it a skeleton that is not read out', async () => {
    const element = await openLoading();
    expectState(element, 'loading');
    expect(isVisible(fallbackOf(element))).to.equal(true);
    expect(skeletonOf(element)?.getAttribute('aria-hidden')).to.equal('true');
    expect(allByRole(element, 'heading')).to.deep.equal([]);
  });

  it('ready: the content takes the place of the fallback', async () => {
    const element = await open(serveFeed('Launch', 'Closing'));
    expectState(element, 'ready');
    expect(isVisible(fallbackOf(element))).to.equal(false);
    expect(skeletonOf(element)).to.equal(null);
    expect(allByRole(element, 'listitem').map(spokenText)).to.deep.equal(['Launch', 'Closing']);
    expect(byRole(element, 'region', 'Meetings and mobilities')).to.be.instanceOf(HTMLElement);
  });

  it('ready with the sample feed', async () => {
    const element = await open('/demo/feed/network.json');
    expectState(element, 'ready');
    expect(allByRole(element, 'listitem')).to.have.lengthOf(17);
  });

  it('partial: what is right is shown, and the console tells what is wrong and where', async () => {
    let element: TestWidget | undefined;
    const warnings = await warningsOf(async () => {
      element = await open(partial());
    });
    expectState(element!, 'partial');
    expect(allByRole(element!, 'listitem').map(spokenText)).to.deep.equal(['Launch']);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^<test-widget>\n {2}events\[1\]\.name: /);
  });

  it('failed: the fallback stays, with a sentence and a button to try again', async () => {
    const element = await open(failing());
    expectState(element, 'failed');
    expect(isVisible(fallbackOf(element))).to.equal(true);
    expect(skeletonOf(element)).to.equal(null);
    expect(spokenText(byRole(element, 'status'))).to.include('This content could not be loaded.');
    expect(byRole(element, 'button', 'Try again')).to.be.instanceOf(HTMLButtonElement);
  });

  it('failed, without an address', async () => {
    for (const feed of ['', '  ']) expectState(await open(feed), 'failed');
    const element = mount('<test-widget></test-widget>');
    const { problems } = await next(element, 'mobility-error');
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['missing', ['feed']]]);
  });

  it('failed, at an address that is none or not safe', async () => {
    for (const feed of ['https://', 'javascript:alert(1)', 'http://feed.example/network.json'])
      expectState(await open(feed), 'failed');
  });

  it('empty: says so instead of the content', async () => {
    const element = await open(serveFeed());
    expectState(element, 'ready');
    expect(spokenText(byRole(element, 'region'))).to.include('No dates have been published yet.');
    expect(allByRole(element, 'list')).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'])
    it(`have no accessibility violations, ${theme}`, async () => {
      const attributes = `lang="en" theme="${theme}"`;
      await expectNoAxeViolations(await openLoading(theme));
      for (const feed of [serveFeed('Launch'), serveFeed(), partial(), failing()])
        await expectNoAxeViolations(await open(feed, attributes));
    });
});

describe('trying again', () => {
  it('shows the content and moves the focus to its heading', async () => {
    const feed = failing();
    const element = await open(feed);
    serveJson(feed, feedOf('Launch'));
    byRole(element, 'button', 'Try again').focus();
    byRole(element, 'button', 'Try again').click();
    await answered(element);
    expectState(element, 'ready');
    expect(element.shadowRoot?.activeElement).to.equal(byRole(element, 'heading', 'Meetings and mobilities'));
  });

  it('keeps message, button and focus while asking, and says more when it fails again', async () => {
    const feed = failing();
    const element = await open(feed);
    const [status, button] = [byRole(element, 'status'), byRole(element, 'button', 'Try again')];
    let deliver: (response: Response) => void = () => undefined;
    serve(feed, () => new Promise((resolve) => (deliver = resolve)));
    button.focus();
    button.click();
    await settle(element);
    expect(byRole(element, 'button')).to.equal(button);
    deliver(new Response('', { status: 503 }));
    await answered(element);
    expect(byRole(element, 'status')).to.equal(status);
    expect(spokenText(status)).to.include('This content still cannot be loaded. Please try again later.');
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('begins anew with another feed', async () => {
    const element = await open(failing());
    byRole(element, 'button', 'Try again').click();
    await answered(element);
    element.feed = failing();
    await answered(element);
    expect(spokenText(byRole(element, 'status'))).to.include('This content could not be loaded.');
  });
});

describe('an older copy', () => {
  const serveCopy = (feed: object) =>
    serve(newAddress('copy'), ({ cache }) =>
      cache === 'force-cache' ? Response.json(feed) : Promise.reject(new TypeError('offline')),
    );

  it('is shown with its date', async () => {
    const element = await open(serveCopy(feedOf('Launch')));
    expectState(element, 'partial');
    expect(spokenText(byRole(element, 'region'))).to.include('You see a copy of 5 March 2022.');
    expect(allByRole(element, 'listitem')).to.have.lengthOf(1);
  });

  it('is shown without a date where it has none', async () => {
    const element = await open(serveCopy({ ...feedOf('Launch'), dateModified: undefined }));
    expect(spokenText(byRole(element, 'region'))).to.include('You see an older copy.');
  });
});
