import { expect } from '@esm-bundle/chai';
import { MobilityErrorEvent, MobilityReadyEvent } from '../../src/ui/events.js';
import { mount } from '../support/fixture.js';
import { newAddress, serve, serveJson } from '../support/serve.js';
import { feedOf, next, serveFeed } from './test-widget.js';

/** A widget inside a shadow tree, so that only a composed event gets out. */
function mountInside(feed: string, lang: string): HTMLElement {
  const host = mount('<div></div>');
  const element = document.createElement('test-widget');
  element.setAttribute('feed', feed);
  element.lang = lang;
  host.attachShadow({ mode: 'open' }).append(element);
  return host;
}

describe('mobility-ready', () => {
  it('bubbles out of shadow trees, without problems', async () => {
    const host = mountInside(serveFeed('Launch'), 'en');
    const event = await next(document, 'mobility-ready');
    expect(event).to.be.instanceOf(MobilityReadyEvent);
    expect([event.bubbles, event.composed, event.target]).to.deep.equal([true, true, host]);
    expect(event.problems).to.deep.equal([]);
    expect(event.detail).to.deep.equal({ problems: [] });
  });

  it('tells what was left out, in the language of the element', async () => {
    mountInside(serveJson(newAddress('partial'), feedOf('Launch', 42)), 'fr');
    const { problems } = await next(document, 'mobility-ready');
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['wrong-type', ['events', 1, 'name']]]);
    expect(problems[0]?.message).to.match(/Écrivez/);
  });

  it('comes once for a feed, and again for another one', async () => {
    const element = mount(`<test-widget feed="${serveFeed('Launch')}"></test-widget>`);
    let count = 0;
    element.addEventListener('mobility-ready', () => count++);
    await next(element, 'mobility-ready');
    element.setAttribute('heading-level', '3');
    element.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count).to.equal(1);
    element.setAttribute('feed', serveFeed('Closing'));
    await next(element, 'mobility-ready');
    expect(count).to.equal(2);
  });
});

describe('mobility-error', () => {
  it('bubbles out of shadow trees, with the reason in the language of the element', async () => {
    const messages: string[] = [];
    for (const lang of ['en', 'lv']) {
      const host = mountInside(
        serve(newAddress('gone'), () => new Response('', { status: 503 })),
        lang,
      );
      const event = await next(document, 'mobility-error');
      expect(event).to.be.instanceOf(MobilityErrorEvent);
      expect([event.bubbles, event.composed, event.target]).to.deep.equal([true, true, host]);
      expect(event.problems.map(({ code, path }) => [code, path])).to.deep.equal([['http-status', []]]);
      messages.push(event.problems[0]?.message ?? '');
    }
    expect(messages[0]).to.equal('The server answered with status 503. Check that the file is at this address.');
    expect(messages[1]).to.include('503').and.not.equal(messages[0]);
  });

  it('tells a web page from a broken file', async () => {
    const codes: (string | undefined)[] = [];
    for (const body of ['<!doctype html>', '{"version": ', '[]']) {
      mountInside(
        serve(newAddress('odd'), () => new Response(body)),
        'en',
      );
      codes.push((await next(document, 'mobility-error')).problems[0]?.code);
    }
    expect(codes).to.deep.equal(['html-instead-of-json', 'not-json', 'not-an-object']);
  });
});
