import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { readKept, toKept } from '../../../src/widgets/language-quiz/kept-code.js';
import { statementId } from '../../../src/widgets/language-quiz/statement-id.js';
import { toEndpoint } from '../../../src/widgets/language-quiz/statements-endpoint.js';
import { encodeResult } from '../../../src/model/measurement/result-code.js';

const code = encodeResult({
  ...{ bankHash: 1, form: 'A', mode: 'before', date: '2026-11-24', language: 'es' },
  ...{ theta: 0, standardError: 0.5, skills: {}, items: 20 },
});

describe('a code on one’s own device', () => {
  it('is kept for twelve months', () => {
    expect(toKept(code, '2026-11-24').until).to.equal('2027-11-24');
    expect(toKept(code, '2028-02-29').until).to.equal('2029-02-28');
    const text = JSON.stringify(toKept(code, '2026-11-24'));
    expect(readKept(text, '2027-11-24')?.code).to.equal(code);
    expect(readKept(text, '2027-11-25')).to.equal(undefined);
  });

  it('is nothing else', () => {
    for (const text of ['', 'null', '1', '{"code":"x","until":"2099-01-01"}', JSON.stringify({ code, until: 'soon' })])
      expect(readKept(text, '2026-11-24')).to.equal(undefined);
    fc.assert(fc.property(fc.json(), (text) => readKept(text, '2026-11-24') === undefined));
  });
});

describe('statementId', () => {
  it('is a UUID, the same for the same question of the same attempt', () => {
    const seed = fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)).map((numbers) => numbers.join('-'));
    fc.assert(
      fc.property(seed, seed, fc.nat(500), (one, other, index) => {
        const id = statementId(one, index);
        expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
        expect(id === statementId(other, index)).to.equal(one === other);
        expect(id).not.to.equal(statementId(one, index + 1));
      }),
    );
  });
});

describe('toEndpoint', () => {
  const page = 'https://school.example/quiz/';
  for (const [attribute, address] of [
    ['https://lrs.example/xapi', 'https://lrs.example/xapi/'],
    [' https://lrs.example/xapi// ', 'https://lrs.example/xapi/'],
    ['/xapi', 'https://school.example/xapi/'],
    ['http://localhost:8080/xapi', 'http://localhost:8080/xapi/'],
    ['http://lrs.example/xapi', undefined],
    ['javascript:alert(1)', undefined],
    ['https://[lrs', undefined],
    ['', undefined],
  ] as const)
    it(`makes ${String(address)} of "${attribute}"`, () => {
      expect(toEndpoint(attribute, page)?.href).to.equal(address);
    });
});
