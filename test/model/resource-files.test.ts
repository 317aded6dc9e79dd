import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { filesByLanguage, findResource, formatName } from '../../src/model/resource-files.js';
import { network, resource } from './sample-network.js';

const feed = network({ language: 'fr', fallbacks: { ca: ['es', 'pt'] } });

describe('filesByLanguage', () => {
  const cases: [wanted: string, there: string[], primary: string | undefined, why: string][] = [
    ['lv', ['en', 'lv'], 'lv', 'the visitor’s language'],
    ['pt', ['en', 'pt-PT'], 'pt-PT', 'a variety of it'],
    ['ca', ['en', 'pt', 'es'], 'es', 'the feed’s first fallback'],
    ['ca', ['en', 'fr', 'pt'], 'pt', 'the feed’s second fallback'],
    ['lv', ['en', 'fr'], 'fr', 'the feed’s language'],
    ['lv', ['es', 'en'], 'en', 'English'],
    ['lv', ['es', 'ca'], 'es', 'the first'],
    ['und', ['und', 'fr'], 'und', 'the neutral one when it is all that is wanted'],
    ['lv', [], undefined, 'none where there is none'],
    ['e', ['es', 'en'], 'en', 'no mere beginning of a tag'],
  ];
  for (const [wanted, there, primary, why] of cases)
    it(`offers ${why}: ${wanted} of ${there.join(', ') || 'nothing'}`, () => {
      expect(filesByLanguage(resource('guide', there), wanted, feed).primary?.inLanguage).to.equal(primary);
    });

  it('offers every file once, the others in the feed’s order', () => {
    const tags = fc.uniqueArray(fc.constantFrom('en', 'fr', 'es', 'ca', 'lv', 'pt', 'pt-BR', 'und'));
    fc.assert(
      fc.property(tags, fc.constantFrom('en', 'ca', 'lv', 'pt'), (there, wanted) => {
        const guide = resource('guide', there);
        const { primary, others } = filesByLanguage(guide, wanted, feed);
        expect(guide.files.filter((file) => file !== primary)).to.deep.equal(others);
        expect(others.length + (primary ? 1 : 0)).to.equal(there.length);
      }),
    );
  });
});

describe('findResource', () => {
  const guide = resource('guide', ['en']);
  it('finds by id', () => {
    expect(findResource(network({ resources: [guide] }), 'guide')).to.equal(guide);
    expect(findResource(network({ resources: [guide] }), 'gone')).to.equal(undefined);
  });
});

describe('formatName', () => {
  const cases = {
    'application/pdf': 'PDF',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
    'audio/mpeg': 'MP3',
    'application/x-tar': 'TAR',
    'video/mp4': 'MP4',
    odd: 'ODD',
    constructor: 'CONSTRUCTOR',
  };
  for (const [type, name] of Object.entries(cases))
    it(`says ${name} for ${type}`, () => expect(formatName(type)).to.equal(name));
});
