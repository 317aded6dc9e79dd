import { expect } from '@esm-bundle/chai';
import { mount } from './fixture.js';
import { newAddress, serve } from './serve.js';
import { settle } from './settle.js';

/** How far the two heights may lie apart: every system breaks lines in fonts of its own. */
const TOLERANCE = 0.06;

/** Holds for a widget that shall keep, while it loads, the space that the sample feed fills. */
export async function expectReservedSpace(tag: string): Promise<void> {
  const sample = await (await fetch('/demo/feed/network.json')).text();
  for (const width of [320, 768, 1100]) {
    let deliver: (response: Response) => void = () => undefined;
    const feed = serve(newAddress('sample'), () => new Promise((resolve) => (deliver = resolve)));
    const container = mount('<div lang="en"></div>');
    container.style.inlineSize = `${width}px`;
    const element = document.createElement(tag);
    element.setAttribute('feed', feed);
    container.append(element);
    await settle(element);
    const reserved = element.offsetHeight;
    deliver(new Response(sample));
    await new Promise((resolve) => element.addEventListener('mobility-ready', resolve, { once: true }));
    await settle(element);
    const filled = element.offsetHeight;
    expect(reserved, `at ${width} px`).to.be.within(filled * (1 - TOLERANCE), filled * (1 + TOLERANCE));
  }
}
