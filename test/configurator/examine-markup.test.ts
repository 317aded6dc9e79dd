import { expect } from '@esm-bundle/chai';
import { examine } from '../../src/configurator/examine-markup.js';
import { findTraces } from '../../src/configurator/page/find-traces.js';

const SCRIPT = '<script async src="https://w.example/embed.js"></script>';
const TAG = '<script async src="https://w.example/embed.js" data-widget="timeline"></script>';
const LINK = '<a href="https://w.example/embed/timeline.html?lang=fr">Our meetings</a>';

/** What editors and plugins make of the snippets, and what is said of it. */
const CASES: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
  ['nothing left', '<p>Our meetings</p>', ['nothing'], 'link'],
  ['a script that works', TAG, ['script-works'], undefined],
  ['a script without its attributes', SCRIPT, ['script-unnamed'], 'link'],
  ['a script that a cookie plugin holds back', TAG.replace('async', 'type="text/plain"'), ['script-retyped'], 'link'],
  [
    'a script that a speed plugin holds back',
    TAG.replace('src=', 'type="rocketlazyloadscript" data-rocket-src='),
    ['script-retyped'],
    'link',
  ],
  ['a module script', TAG.replace('async', 'type="module"'), ['script-works'], undefined],
  [
    'lines shown as text',
    '<p>&lt;script src="https://w.example/embed.js" data-widget="timeline"&gt;</p>',
    ['escaped'],
    'link',
  ],
  [
    'an element with its script',
    `${SCRIPT}<mobility-timeline></mobility-timeline>`,
    ['script-works', 'element-works'],
    undefined,
  ],
  ['an element alone', '<mobility-timeline>…</mobility-timeline>', ['no-script'], 'link'],
  ['a div alone', '<div data-mobility-widget="timeline"></div>', ['no-script'], 'link'],
  ['a link with the script', `${SCRIPT}<p>${LINK}</p>`, ['script-works', 'link-works'], undefined],
  ['a link without the script', `<p>${LINK}</p>`, ['link-waits'], undefined],
  ['a link amid text', `${SCRIPT}<p>See ${LINK}.</p>`, ['script-works', 'link-in-text'], undefined],
  ['a link without its query', `<p>${LINK.replace('?lang=fr', '')}</p>`, ['link-cut'], 'link'],
  ['a frame', '<iframe src="https://w.example/embed/timeline.lv.html"></iframe>', ['frame-works'], undefined],
  [
    'a frame that a plugin holds back',
    '<iframe data-src="https://w.example/embed/timeline.html"></iframe>',
    ['frame-works'],
    undefined,
  ],
];

describe('what became of a snippet', () => {
  for (const [name, markup, findings, next] of CASES)
    it(name, () => expect(examine(findTraces(markup))).to.deep.equal({ findings, next }));

  it('runs nothing of the page that it reads', async () => {
    findTraces('<img src="x" onerror="globalThis.pwned = true"><script>globalThis.pwned = true</script>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect('pwned' in globalThis).to.equal(false);
  });
});
