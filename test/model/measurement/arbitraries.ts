import fc from 'fast-check';
import type { CurveParameters } from '../../../src/model/measurement/response-function.js';
import { MEASURED_SKILLS, type ResultSummary } from '../../../src/model/measurement/result-summary.js';
import { fromEpochDay } from '../../../src/model/plain-date.js';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

export const ability = between(-7, 6);

export const curve: fc.Arbitrary<CurveParameters> = fc.record({
  a: between(0.2, 3),
  b: between(-6, 6),
  c: between(0, 0.5),
  d: between(0.7, 1),
});

export const response = fc.constantFrom<0 | 1>(0, 1);

/** As codes can carry it: days of 2026 to 2037. */
export const summary: fc.Arbitrary<ResultSummary> = fc.record({
  bankHash: fc.nat(0xffff),
  form: fc.constantFrom<'A' | 'B'>('A', 'B'),
  mode: fc.constantFrom<'test' | 'before' | 'after'>('test', 'before', 'after'),
  theta: ability,
  standardError: between(0, 2.54),
  skills: fc.dictionary(fc.constantFrom(...MEASURED_SKILLS), ability),
  date: fc.integer({ min: 20_454, max: 20_454 + 4095 }).map(fromEpochDay),
  items: fc.nat(63),
  language: fc.constantFrom('en', 'fr', 'es', 'ca', 'lv', 'pt', 'und'),
});
