import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { contentLine, escapeText, foldLine, toCleanText, uriLine } from '../../../src/model/calendar/content-line.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replaceAll('\r\n ', '');
/** What a reader does with a TEXT: `\n` and `\N` are line breaks, any other escaped character is itself. */
const unescape = (text: string): string =>
  text.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

/** Any code points, halves of surrogate pairs among them. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) });
const lineText = fc.string({
  unit: fc.oneof(fc.constantFrom('a', ' ', 'ā', '€', '😀', '👩‍🔧', 'e\u0301'), fc.string({ unit: 'binary' })),
  maxLength: 300,
});

describe('folding', () => {
  const lines: [string, string, string][] = [
    ['nothing', '', ''],
    ['75 octets of ASCII', 'a'.repeat(75), 'a'.repeat(75)],
    ['76 octets of ASCII', 'a'.repeat(76), `${'a'.repeat(75)}\r\n a`],
    ['75 + 74 octets of ASCII', 'a'.repeat(149), `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}`],
    ['one more', 'a'.repeat(150), `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`],
    ['a letter of two octets across the edge', `${'a'.repeat(74)}ā`, `${'a'.repeat(74)}\r\n ā`],
    ['a sign of three octets across the edge', `${'a'.repeat(73)}€`, `${'a'.repeat(73)}\r\n €`],
    ['a sign of four octets across the edge', `${'a'.repeat(72)}😀`, `${'a'.repeat(72)}\r\n 😀`],
    ['a sign of four octets before the edge', `${'a'.repeat(71)}😀b`, `${'a'.repeat(71)}😀\r\n b`],
    ['a space at the edge', `${'a'.repeat(75)} b`, `${'a'.repeat(75)}\r\n  b`],
  ];
  for (const [name, line, folded] of lines) it(`of ${name}`, () => expect(foldLine(line)).to.equal(folded));

  it('is undone by unfolding, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(lineText, (text) => {
        const line = toCleanText(text).replaceAll('\n', '');
        const folded = foldLine(line);
        expect(unfold(folded)).to.equal(line);
        for (const part of folded.split('\r\n')) {
          expect(octets(part)).to.be.at.most(75);
          // Half a character would come back from UTF-8 as something else.
          expect(new TextDecoder().decode(new TextEncoder().encode(part))).to.equal(part);
        }
      }),
    );
  });
});

describe('escaping', () => {
  const texts: [string, string, string][] = [
    ['nothing', 'Liepāja: "Dom" 2022/03', 'Liepāja: "Dom" 2022/03'],
    ['a comma and a semicolon', 'a, b; c', 'a\\, b\\; c'],
    ['a backslash', 'C:\\new', 'C:\\\\new'],
    ['a line break', 'a\nb', 'a\\nb'],
    ['the line break of Windows', 'a\r\nb', 'a\\nb'],
    ['a carriage return', 'a\rb', 'a\\nb'],
    ['the line breaks of Unicode', 'a\u0085b\u2028c\u2029d', 'a\\nb\\nc\\nd'],
    ['control characters', 'a\u0000\u0007\u000b\u000c\u001b\u001c\u007f\u009fb', 'ab'],
    ['a tab', 'a\tb', 'a\tb'],
    ['half a surrogate pair', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
  ];
  for (const [name, text, escaped] of texts) it(`of ${name}`, () => expect(escapeText(text)).to.equal(escaped));

  it('is undone by a reader, for whatever may be written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescape(escapeText(text))).to.equal(toCleanText(text));
      }),
    );
  });

  it('leaves neither a line end nor a control character but the tab', () => {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const forbidden = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeText(text)).to.not.match(forbidden);
      }),
    );
  });
});

describe('a content line', () => {
  it('ends with CRLF', () => {
    expect(contentLine('STATUS', 'CONFIRMED')).to.equal('STATUS:CONFIRMED\r\n');
    expect(contentLine('SUMMARY', 'Sanāksme', 'lv')).to.equal('SUMMARY;LANGUAGE=lv:Sanāksme\r\n');
  });

  it('cannot be left by the tag of a language or by an address', () => {
    expect(contentLine('SUMMARY', 'x', 'en:a\r\nB;C="d"')).to.equal('SUMMARY;LANGUAGE=enaBCd:x\r\n');
    expect(uriLine('URL', 'https://example.org/a,b;c\r\nBEGIN:VEVENT')).to.equal(
      'URL:https://example.org/a,b;cBEGIN:VEVENT\r\n',
    );
  });

  it('is one line, folded, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, language) => {
        const line = contentLine('SUMMARY', escapeText(text), language);
        expect(unfold(line)).to.match(/^SUMMARY;LANGUAGE=[\w-]*:[^\r\n]*\r\n$/);
      }),
    );
  });
});
