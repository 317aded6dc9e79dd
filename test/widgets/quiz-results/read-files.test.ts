import { expect } from '@esm-bundle/chai';
import { seal } from '../../../src/model/measurement/seal.js';
import { createSealKeys, type SealKeys } from '../../../src/model/measurement/seal-keys.js';
import { isKeyFile, parseKeyFile, toKeyFile } from '../../../src/widgets/quiz-results/key-file.js';
import { NO_FILES } from '../../../src/widgets/quiz-results/no-files.js';
import { readFiles } from '../../../src/widgets/quiz-results/read-files.js';
import { resultFile } from './sample-results.js';

const ANA = { name: 'ana.json', text: JSON.stringify(resultFile([true, false, true])) };
const BEA = { name: 'bea.json', text: JSON.stringify(resultFile([false, false, true])) };

async function sealedFor({ publicKey }: SealKeys, name = 'sealed.json') {
  const sealed = await seal(ANA.text, publicKey);
  return { name, text: sealed.ok ? sealed.value : '' };
}

describe('a key file', () => {
  it('holds both keys', async () => {
    const keys = await createSealKeys();
    expect(parseKeyFile(toKeyFile(keys))).to.deep.equal(keys);
  });

  it('is known by its format, whole or not', () => {
    expect(isKeyFile('{"format":"mobility-quiz-keys"}')).to.equal(true);
    for (const text of ['', '[]', 'null', '{"format":"mobility-quiz-keys"}', ANA.text])
      expect(parseKeyFile(text), text.slice(0, 30)).to.equal(undefined);
  });
});

describe('readFiles', () => {
  it('reads results', async () => {
    const { results, problems } = await readFiles([ANA, BEA], NO_FILES);
    expect(results.map(({ name }) => name)).to.deep.equal(['ana.json', 'bea.json']);
    expect(results[0]?.summary.items).to.equal(3);
    expect(problems).to.deep.equal([]);
  });

  it('puts a file in the place of one with its name', async () => {
    const { results } = await readFiles([{ ...BEA, name: 'ana.json' }], await readFiles([ANA], NO_FILES));
    expect(results.map(({ file }) => file.items[0]?.mark)).to.deep.equal(['wrong']);
  });

  const BAD: readonly [string, string, string][] = [
    ['not JSON', 'hello', 'not-json'],
    ['other JSON', '{"a":1}', 'other-format'],
    ['of a newer kind', JSON.stringify({ ...resultFile([true]), version: '2.0' }), 'unknown-version'],
    ['practice', JSON.stringify({ ...resultFile([true]), mode: 'practice' }), 'not-measured'],
    ['half a key', '{"format":"mobility-quiz-keys"}', 'bad-key-file'],
    ['a better level than its answers', ANA.text.replace(/"theta":[^,}]*/, '"theta":3'), 'other-estimate'],
  ];
  for (const [name, text, code] of BAD)
    it(`tells what is wrong: ${name}`, async () => {
      const read = await readFiles([{ name: 'x.json', text }, BEA], NO_FILES);
      expect(read.problems).to.deep.equal([{ name: 'x.json', code }]);
      expect(read.results).to.have.lengthOf(1);
    });

  it('keeps what is sealed until its key comes', async () => {
    const keys = await createSealKeys();
    const first = await readFiles([await sealedFor(keys)], NO_FILES);
    expect(first.problems).to.deep.equal([{ name: 'sealed.json', code: 'sealed' }]);
    const second = await readFiles([{ name: 'key.json', text: toKeyFile(keys) }], first);
    expect(second.problems).to.deep.equal([]);
    expect(second.results.map(({ name }) => name)).to.deep.equal(['sealed.json']);
    expect(second.sealed).to.deep.equal([]);
  });

  it('takes the key from beside the sealed file, in whatever order', async () => {
    const keys = await createSealKeys();
    const { results } = await readFiles([await sealedFor(keys), { name: 'k.json', text: toKeyFile(keys) }], NO_FILES);
    expect(results).to.have.lengthOf(1);
  });

  it('tells a key that does not fit, and waits for the right one', async () => {
    const [mine, theirs] = [await createSealKeys(), await createSealKeys()];
    const wrong = await readFiles([await sealedFor(theirs), { name: 'k.json', text: toKeyFile(mine) }], NO_FILES);
    expect(wrong.problems).to.deep.equal([{ name: 'sealed.json', code: 'other-key' }]);
    const right = await readFiles([{ name: 'k2.json', text: toKeyFile(theirs) }], wrong);
    expect(right.results).to.have.lengthOf(1);
  });
});
