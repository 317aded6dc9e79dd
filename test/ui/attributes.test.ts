import { expect } from '@esm-bundle/chai';
import { defineElement } from '../../src/ui/define-element.js';
import { byRole } from '../support/by-role.js';
import { settle } from '../support/settle.js';
import { open, serveFeed } from './test-widget.js';

describe('heading-level', () => {
  const levels: [attribute: string, tag: string][] = [
    ...[1, 2, 3, 4, 5, 6].map((level): [string, string] => [`${level}`, `h${level}`]),
    ...['0', '-1', '2.5', 'two', ''].map((odd): [string, string] => [odd, 'h2']),
    ...['7', '99'].map((high): [string, string] => [high, 'h6']),
  ];
  for (const [attribute, tag] of levels)
    it(`"${attribute}" makes an ${tag}`, async () => {
      const element = await open(serveFeed('Launch'), `lang="en" heading-level="${attribute}"`);
      expect(byRole(element, 'heading', 'Meetings and mobilities').localName).to.equal(tag);
    });

  it('is 2 when nobody says', async () => {
    const element = await open(serveFeed('Launch'));
    expect(byRole(element, 'heading').localName).to.equal('h2');
    element.headingLevel = 4;
    await settle(element);
    expect(byRole(element, 'heading').localName).to.equal('h4');
  });

  it('leaves an odd level to the content in order', async () => {
    const element = await open(serveFeed('Launch'), 'heading-level="0"');
    expect(element.headingLevel).to.equal(2);
  });
});

describe('theme', () => {
  const surface = (element: Element) => getComputedStyle(element.shadowRoot!.querySelector('.frame')!).backgroundColor;
  const [LIGHT, DARK] = ['rgb(255, 255, 255)', 'rgb(18, 24, 31)'];
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT;

  it('is light, dark, or the system’s', async () => {
    const feed = serveFeed('Launch');
    expect(surface(await open(feed, 'theme="light"'))).to.equal(LIGHT);
    expect(surface(await open(feed, 'theme="dark"'))).to.equal(DARK);
    expect(surface(await open(feed, 'theme="auto"'))).to.equal(system);
    expect(surface(await open(feed, ''))).to.equal(system);
  });

  it('works as a property too, and adds no attribute unasked', async () => {
    const element = await open(serveFeed('Launch'), '');
    expect(element.hasAttribute('theme')).to.equal(false);
    element.theme = 'dark';
    await settle(element);
    expect(surface(element)).to.equal(DARK);
    element.theme = 'light';
    await settle(element);
    expect(surface(element)).to.equal(LIGHT);
  });

  it('lets the page choose the surface', async () => {
    const element = await open(serveFeed('Launch'));
    element.style.setProperty('--mobility-surface', 'rgb(1, 2, 3)');
    expect(surface(element)).to.equal('rgb(1, 2, 3)');
  });
});

describe('defineElement', () => {
  it('leaves a name that is taken alone', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('guarded-element', First);
    defineElement('guarded-element', Second);
    expect(customElements.get('guarded-element')).to.equal(First);
  });
});
