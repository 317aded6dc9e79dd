import { expect } from '@esm-bundle/chai';
import { LitElement } from 'lit';
import { SelectionController } from '../../src/ui/selection.js';

class Chooser extends LitElement {
  feed = '/a.json';
  readonly selection = new SelectionController(this);
  renders = 0;
  protected override render(): string {
    this.renders += 1;
    return this.selection.value.partner ?? '';
  }
}
customElements.define('test-chooser', Chooser);

function chooser(feed = '/a.json'): Chooser {
  const element = new Chooser();
  element.feed = feed;
  document.body.append(element);
  return element;
}

describe('SelectionController', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('test-chooser')) element.remove();
    await Promise.resolve();
  });

  it('shares what is chosen among those of one feed, however its address is written', async () => {
    const [one, two, other] = [chooser(), chooser(new URL('/a.json', location.href).href), chooser('/b.json')];
    one.selection.select({ partner: 'faro' });
    await two.updateComplete;
    expect(two.shadowRoot?.textContent).to.equal('faro');
    expect(other.selection.value).to.deep.equal({});
  });

  it('changes what is named and leaves the rest', () => {
    const one = chooser();
    one.selection.select({ partner: 'faro' });
    one.selection.select({ event: 'first' });
    expect(one.selection.value).to.deep.equal({ partner: 'faro', event: 'first' });
  });

  it('tells the page', () => {
    const one = chooser();
    let detail: unknown;
    document.body.addEventListener('mobility-select', (event) => (detail = event.detail), { once: true });
    one.selection.select({ partner: 'faro' });
    expect(detail).to.deep.equal({ partner: 'faro', feed: new URL('/a.json', location.href).href });
  });

  it('survives being moved within the page', async () => {
    const one = chooser();
    one.selection.select({ partner: 'faro' });
    document.body.append(one);
    await Promise.resolve();
    expect(one.selection.value.partner).to.equal('faro');
  });

  it('ends with the last widget of the feed', async () => {
    const one = chooser();
    one.selection.select({ partner: 'faro' });
    one.remove();
    await Promise.resolve();
    expect(chooser().selection.value).to.deep.equal({});
  });

  it('follows a change of the feed', async () => {
    const [one, other] = [chooser(), chooser('/b.json')];
    other.selection.select({ partner: 'dijon' });
    one.feed = '/b.json';
    one.requestUpdate();
    await one.updateComplete;
    expect(one.selection.value.partner).to.equal('dijon');
  });
});
