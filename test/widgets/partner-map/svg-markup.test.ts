import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { escapeXml } from '../../../src/model/escape-xml.js';
import { estimateWidth, tag, wrapText } from '../../../src/widgets/partner-map/svg-markup.js';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('escapeXml', () => {
  it('makes text of markup', () => {
    expect(escapeXml(`<a b="c">&'`)).to.equal('&lt;a b=&quot;c&quot;&gt;&amp;&#39;');
  });

  it('replaces what XML forbids, and keeps tabs, line breaks and emoji', () => {
    expect(escapeXml('\u0000\u001b\ufffe\ud800')).to.equal('\ufffd\ufffd\ufffd\ufffd');
    expect(escapeXml('a\tb\nc 🐟')).to.equal('a\tb\nc 🐟');
  });

  it('comes back from an XML parser as what it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = new DOMParser().parseFromString(tag('text', { a: text }, escapeXml(text)), 'image/svg+xml');
        expect(parsed.querySelector('parsererror')).to.equal(null);
        expect(parsed.documentElement.children.length).to.equal(0);
      }),
    );
  });
});

describe('tag', () => {
  it('rounds numbers, escapes texts and leaves out what is missing', () => {
    expect(tag('a', { x: 1.26, y: '"', z: undefined })).to.equal('<a x="1.3" y="&quot;"/>');
    expect(tag('a', {}, '<b/>', '')).to.equal('<a><b/></a>');
  });
});

describe('wrapText', () => {
  it('keeps every line within the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 400 }), (text, width) => {
        for (const line of wrapText(text, 15, width, 99)) expect(estimateWidth(line, 15)).to.be.at.most(width);
      }),
    );
  });

  it('loses no letter, and says where it cut', () => {
    const name = 'Liepājas Mūzikas, mākslas un dizaina vidusskola';
    expect(wrapText(name, 15, 200, 9).join(' ')).to.equal(name);
    expect(wrapText(name, 15, 120, 2).length).to.equal(2);
    expect(wrapText(name, 15, 120, 2)[1]).to.match(/…$/);
  });
});
