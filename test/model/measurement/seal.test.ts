import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fromBase64Url, toBase64Url } from '../../../src/model/measurement/base64-url.js';
import { open, seal } from '../../../src/model/measurement/seal.js';
import { createSealKeys, isPublicKey, type SealKeys } from '../../../src/model/measurement/seal-keys.js';

const TEXT = '{"theta":0.5,"answer":"el año"}';

async function sealed(keys: SealKeys, text = TEXT): Promise<string> {
  const result = await seal(text, keys.publicKey);
  if (!result.ok) throw new Error(result.problems.join());
  return result.value;
}

async function problemOf(text: string, keys: SealKeys): Promise<string | undefined> {
  const result = await open(text, keys);
  return result.ok ? undefined : result.problems.join();
}

describe('a sealed file', () => {
  let keys: SealKeys;
  before(async () => {
    keys = await createSealKeys();
  });

  it('is opened with the key that it was sealed for', async () => {
    for (const text of [TEXT, '', 'ā'.repeat(100_000)])
      expect(await open(await sealed(keys, text), keys)).to.deep.equal({ ok: true, value: text, problems: [] });
  });

  it('shows nothing of its text, and is another one each time', async () => {
    const [one, other] = [await sealed(keys), await sealed(keys)];
    expect(one).not.to.contain('theta');
    expect(JSON.parse(one).content).not.to.equal(JSON.parse(other).content);
    expect(JSON.parse(one).ephemeral).not.to.equal(JSON.parse(other).ephemeral);
  });

  it('says that it is for somebody else', async () => {
    expect(await problemOf(await sealed(keys), await createSealKeys())).to.equal('other-key');
  });

  it('does not open with a private key that is not of the pair', async () => {
    const { privateKey } = await createSealKeys();
    expect(await problemOf(await sealed(keys), { ...keys, privateKey })).to.equal('changed');
    expect(await problemOf(await sealed(keys), { ...keys, privateKey: 'abc' })).to.equal('bad-key');
  });

  for (const part of ['content', 'iv', 'ephemeral'])
    it(`says when its ${part} was changed, in any place`, async () => {
      const file = JSON.parse(await sealed(keys)) as Record<string, string>;
      const bytes = fromBase64Url(file[part]!)!;
      for (let place = 0; place < bytes.length; place += 7) {
        const other = Uint8Array.from(bytes, (byte, index) => (index === place ? byte ^ 1 : byte));
        expect(await problemOf(JSON.stringify({ ...file, [part]: toBase64Url(other) }), keys)).to.equal('changed');
      }
      expect(await problemOf(JSON.stringify({ ...file, [part]: '***' }), keys)).to.equal('changed');
    });

  const NOT_SEALED = ['', '{}', 'null', '[]', '{"format":"mobility-sealed-result"}', '7'];
  for (const text of NOT_SEALED)
    it(`is not ${text || 'nothing'}`, async () => expect(await problemOf(text, keys)).to.equal('not-sealed'));

  it('is of a version', async () => {
    const file = JSON.parse(await sealed(keys)) as object;
    expect(await problemOf(JSON.stringify({ ...file, version: '2.0' }), keys)).to.equal('unknown-version');
  });

  it('is not made for what is no key', async () => {
    for (const key of ['', 'abc', keys.publicKey.slice(0, -2), keys.privateKey, `${keys.publicKey}!`])
      expect((await seal(TEXT, key)).problems).to.deep.equal(['bad-key']);
  });
});

describe('keys', () => {
  it('fit into a link', async () => {
    const { publicKey } = await createSealKeys();
    expect(publicKey).to.match(/^[\w-]{87}$/);
    expect(isPublicKey(publicKey)).to.equal(true);
    for (const text of ['', publicKey.slice(1), `${publicKey}A`, publicKey.replace(/^./, 'A'), 'ü'])
      expect(isPublicKey(text)).to.equal(false);
  });

  it('are written in base64url, there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).to.match(/^[\w-]*$/);
        expect(Array.from(fromBase64Url(text)!)).to.deep.equal(Array.from(bytes));
      }),
    );
    expect(fromBase64Url('A')).to.equal(undefined);
    expect(fromBase64Url('A+/=')).to.equal(undefined);
  });
});
