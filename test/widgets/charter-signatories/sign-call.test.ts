import { expect } from '@esm-bundle/chai';
import { findSignCall } from '../../../src/widgets/charter-signatories/sign-call.js';
import { network, resource } from '../../model/sample-network.js';

const charter = { name: 'Charter', version: '1', datePublished: '2022-05-09', document: 'charter', signatures: [] };
const sheet = resource('sheet', ['en', 'lv']);

describe('findSignCall', () => {
  it('knows none where the feed names no way', () => {
    expect(findSignCall(network())).to.equal(undefined);
    expect(findSignCall(network({ charter }))).to.equal(undefined);
  });

  it('tells a page, a mail and a sheet apart', () => {
    const call = (signUrl: string) => findSignCall(network({ charter: { ...charter, signUrl }, resources: [sheet] }));
    expect(call('https://example.org/sign')).to.deep.equal({ kind: 'page', url: 'https://example.org/sign' });
    expect(call('mailto:office@example.org')).to.deep.equal({ kind: 'mail', url: 'mailto:office@example.org' });
    expect(call('https://feed.example/lv.pdf')).to.deep.equal({
      kind: 'sheet',
      url: 'https://feed.example/lv.pdf',
      sheet,
    });
  });
});
