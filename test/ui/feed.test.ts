import { expect } from '@esm-bundle/chai';
import { allByRole, spokenText } from '../support/by-role.js';
import { mount } from '../support/fixture.js';
import { countRequests, newAddress, serve } from '../support/serve.js';
import { settle } from '../support/settle.js';
import { answered, feedOf, isIn, next, open, serveFeed, TestWidget } from './test-widget.js';

const itemsOf = (element: Element) => allByRole(element, 'listitem').map(spokenText);

describe('the feed of a widget', () => {
  it('is asked for once a page, however many widgets show it and however they write it', async () => {
    const feed = serveFeed('Launch');
    const relative = new URL(feed).pathname;
    const addresses = [feed, feed, relative, `./${relative}`.replace('./', '')];
    await Promise.all(addresses.map((address) => open(address)));
    await open(feed);
    expect(countRequests(feed)).to.equal(1);
  });

  it('is asked for without credentials, referrer and headers', async () => {
    const inits: RequestInit[] = [];
    await open(
      serve(newAddress('network'), (init) => {
        inits.push(init);
        return Response.json(feedOf('Launch'));
      }),
    );
    const [{ credentials, referrerPolicy, headers, method }] = inits as [RequestInit];
    expect([credentials, referrerPolicy, headers, method]).to.deep.equal(['omit', 'no-referrer', undefined, undefined]);
  });

  it('can be changed; loading shows in between', async () => {
    const element = await open(serveFeed('Launch'));
    element.feed = serveFeed('Closing');
    await element.updateComplete;
    expect(isIn(element, 'loading')).to.not.equal(false);
    await answered(element);
    expect(itemsOf(element)).to.deep.equal(['Closing']);
  });

  it('drops the late answer of a former address', async () => {
    let deliver: (response: Response) => void = () => undefined;
    const slow = serve(newAddress('slow'), () => new Promise((resolve) => (deliver = resolve)));
    const element = mount<TestWidget>(`<test-widget feed="${slow}"></test-widget>`);
    await settle(element);
    element.setAttribute('feed', serveFeed('Closing'));
    await answered(element);
    deliver(Response.json(feedOf('Launch')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle(element);
    expect(itemsOf(element)).to.deep.equal(['Closing']);
  });

  it('may be set before the element is in the page, and before it is upgraded', async () => {
    const created = new TestWidget();
    created.feed = serveFeed('Launch');
    mount('<div></div>').append(created);
    await answered(created);
    expect(itemsOf(created)).to.deep.equal(['Launch']);

    const early = mount<TestWidget>('<late-widget></late-widget>');
    early.feed = serveFeed('Closing');
    early.headingLevel = 4;
    customElements.define('late-widget', class extends TestWidget {});
    await answered(early);
    expect(itemsOf(early)).to.deep.equal(['Closing']);
    expect(early.shadowRoot?.querySelector('h4')).to.not.equal(null);
  });

  it('stays when the element is moved in the page', async () => {
    const feed = serveFeed('Launch');
    const element = await open(feed);
    const elsewhere = mount('<div lang="fr"></div>');
    elsewhere.append(element);
    await settle(element);
    expect(itemsOf(element)).to.deep.equal(['Launch']);
    expect(countRequests(feed)).to.equal(1);
  });

  it('arrives in an element that was taken out meanwhile', async () => {
    let deliver: (response: Response) => void = () => undefined;
    const slow = serve(newAddress('slow'), () => new Promise((resolve) => (deliver = resolve)));
    const element = mount<TestWidget>(`<test-widget feed="${slow}"></test-widget>`);
    const parent = element.parentElement;
    await settle(element);
    element.remove();
    deliver(Response.json(feedOf('Launch')));
    await next(element, 'mobility-ready');
    parent?.append(element);
    await settle(element);
    expect(itemsOf(element)).to.deep.equal(['Launch']);
  });
});
