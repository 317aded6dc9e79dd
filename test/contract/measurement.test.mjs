import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import xapi from '@learninglocker/xapi-validation';
import * as measurement from 'mobility-widgets/measurement';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = ['choice', 'cloze', 'gap-match', 'match', 'order', 'hottext', 'dictation', 'extended-text', 'can-do'];

function resultFile() {
  const items = TYPES.map((type, index) => ({
    ...{ id: `es ${index}#ñ`, revision: 1, type, skill: 'reading', cefrLevel: 'A2', answer: { a: 'x y', b: 'z' } },
    ...{ raw: index % 2, max: 1, mark: type === 'can-do' ? 'own' : index % 2 ? 'right' : 'wrong' },
    parameters: { a: 1, b: index - 4, c: 0, d: 1 },
  }));
  const about = {
    format: 'mobility-quiz-result',
    version: '1.0',
    quiz: 'test-es',
    bank: 'https://feed.example/es.json',
  };
  const day = {
    bankVersion: '1.0',
    bankHash: 1,
    language: 'es',
    date: '2026-11-23',
    mode: 'before',
    form: 'A',
    seed: '1',
  };
  return {
    ...about,
    ...day,
    items,
    measurement: measurement.measureResult(items, 'fixed', measurement.DEFAULT_ESTIMATE),
  };
}

describe('mobility-widgets/measurement', () => {
  it('runs the example of the README in Node', () => {
    const readme = readFileSync(`${ROOT}README.md`, 'utf8');
    const [, code] = /```js\n([^`]*'mobility-widgets\/measurement'[\s\S]*?)```/.exec(readme);
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const expected = [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, comment]) => comment);
    assert.ok(expected.length >= 4);
    assert.deepEqual(printed.trim().split('\n'), expected);
  });

  it('seals and opens in Node', async () => {
    const keys = await measurement.createSealKeys();
    const sealed = await measurement.seal('año', keys.publicKey);
    assert.deepEqual(await measurement.open(sealed.value, keys), { ok: true, value: 'año', problems: [] });
    const others = await measurement.createSealKeys();
    assert.deepEqual((await measurement.open(sealed.value, others)).problems, ['other-key']);
  });
});

describe('xAPI statements', () => {
  const actor = { homePage: 'https://school.example', name: '7f3a91' };
  const newId = () => crypto.randomUUID();
  const validate = xapi.default ?? xapi;

  it('are valid, with and without ids', () => {
    for (const options of [{ actor }, { actor, newId }])
      for (const statement of measurement.toStatements(resultFile(), options))
        assert.deepEqual(validate(statement), [], JSON.stringify(statement));
  });

  it('are refused by the same check when they are wrong', () => {
    const [statement] = measurement.toStatements(resultFile(), { actor });
    assert.notDeepEqual(validate({ ...statement, verb: { id: 'no address' } }), []);
  });

  it('are one for each question that was tested, and one for the test', () => {
    const statements = measurement.toStatements(resultFile(), { actor });
    const verbs = statements.map(({ verb }) => verb.display.en);
    assert.deepEqual(verbs, [...Array.from({ length: TYPES.length - 1 }, () => 'answered'), 'completed']);
    assert.equal(new Set(statements.map(({ object }) => object.id)).size, statements.length);
  });

  it('write answers as the specification does', () => {
    const statements = measurement.toStatements(resultFile(), { actor });
    const responses = Object.fromEntries(
      statements.slice(0, -1).map(({ object, result }) => [object.definition.interactionType, result.response]),
    );
    assert.equal(responses.sequencing, 'x[,]y[,]z');
    assert.equal(responses.matching, 'a[.]x y[,]b[.]z');
    assert.equal(responses['fill-in'], 'x y[,]z');
  });

  it('name nobody', () => {
    const text = JSON.stringify(measurement.toStatements(resultFile(), { actor }));
    assert.doesNotMatch(text, /mbox|openid|"name":"(?!7f3a91)/);
  });
});
