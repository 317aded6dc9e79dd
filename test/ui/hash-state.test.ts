import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { HashState } from '../../src/ui/hash-state.js';
import { mount } from '../support/fixture.js';

class HashHost extends LitElement {
  hash = true;
  told: string[] = [];
  state = new HashState(this, 'list', (value) => this.told.push(value));
}
customElements.define('hash-host', HashHost);

const start = location.href;

describe('HashState', () => {
  const open = (): HashHost => mount<HashHost>(html`<hash-host></hash-host>`);
  const at = (hash: string): void => history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);

  afterEach(() => history.replaceState(null, '', start));

  it('reads and writes its own value and leaves the others', () => {
    at('#map=faro');
    const { state } = open();
    expect(state.read()).to.equal('');
    state.write('q=lycée&sort=-date');
    expect(new URLSearchParams(location.hash.slice(1)).get('map')).to.equal('faro');
    expect(state.read()).to.equal('q=lycée&sort=-date');
    state.write('');
    expect(location.hash).to.equal('#map=faro');
  });

  it('leaves no mark of itself behind', () => {
    at('');
    const { state } = open();
    const before = location.href;
    state.write('q=a');
    state.write('');
    expect(location.href).to.equal(before);
  });

  it('touches nothing unless the host says so', () => {
    at('#list=a');
    const host = open();
    host.hash = false;
    expect(host.state.read()).to.equal('');
    host.state.write('b');
    expect(location.hash).to.equal('#list=a');
  });

  it('leaves the fragment of a page that finds its views by it', () => {
    at('#/staff?list=a');
    const { state } = open();
    expect(state.read()).to.equal('');
    state.write('b');
    expect(location.hash).to.equal('#/staff?list=a');
  });

  it('stays on the page where a base address points elsewhere', () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      open().state.write('a');
      expect(location.pathname).to.equal(new URL(start).pathname);
      expect(location.hash).to.equal('#list=a');
    } finally {
      base.remove();
    }
  });

  it('goes on where the address cannot be changed, as in a frame with an opaque origin', () => {
    const { state } = open();
    const real = history.replaceState.bind(history);
    history.replaceState = () => {
      throw new DOMException('opaque', 'SecurityError');
    };
    try {
      expect(() => state.write('a')).to.not.throw();
    } finally {
      history.replaceState = real;
    }
  });

  it('tells the host when a link changes the value', async () => {
    const host = open();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#list=b';
    await changed;
    expect(host.told).to.deep.equal(['b']);
  });
});
