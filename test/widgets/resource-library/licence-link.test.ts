import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { licenceLink } from '../../../src/widgets/resource-library/licence-link.js';

describe('licenceLink', () => {
  const CC = 'https://creativecommons.org';
  const cases: [string, string, string | undefined][] = [
    ['CC-BY-4.0', 'CC BY 4.0', `${CC}/licenses/by/4.0/`],
    ['cc-by-nc-sa-3.0', 'CC BY-NC-SA 3.0', `${CC}/licenses/by-nc-sa/3.0/`],
    ['CC-BY-SA-3.0-IGO', 'CC BY-SA 3.0 IGO', `${CC}/licenses/by-sa/3.0/igo/`],
    ['CC0-1.0', 'CC0 1.0', `${CC}/publicdomain/zero/1.0/`],
    [`${CC}/licenses/by-nd/4.0/deed.lv`, 'CC BY-ND 4.0', `${CC}/licenses/by-nd/4.0/deed.lv`],
    ['https://school.example/terms?v=2', 'school.example', 'https://school.example/terms?v=2'],
    ['EUPL-1.2', 'EUPL-1.2', 'https://spdx.org/licenses/EUPL-1.2.html'],
    ['All rights reserved', 'All rights reserved', undefined],
    ['javascript:alert(1)', 'javascript:alert(1)', undefined],
    ['https://a b', 'https://a b', undefined],
  ];
  for (const [license, label, url] of cases)
    it(`reads ${license}`, () => expect(licenceLink(license)).to.deep.equal({ label, url }));

  it('links to the web alone, whatever a feed says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (license) => {
        expect(licenceLink(license).url ?? 'https://').to.match(/^https?:\/\//);
      }),
    );
  });
});
