import { createHash } from 'node:crypto';
import type { ProblemPath } from '../feed/problem.js';
import { countPages } from './count-pages.js';
import { measureImage } from './measure-image.js';

/** Why something could not be filled in. */
export type SkipReason = 'elsewhere' | 'outside' | 'missing' | 'no-pages' | 'no-dimensions';

/** A value that a file proves. */
export interface Fact {
  readonly field: string;
  readonly value: string | number;
}

export interface FileFacts {
  readonly facts: readonly Fact[];
  readonly unknown?: SkipReason;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a document's record shall say: `contentSize`, `sha256`, and `pages` of a PDF. */
export async function documentFacts(content: Buffer, { encodingFormat }: Fields): Promise<FileFacts> {
  const facts = [
    { field: 'contentSize', value: content.byteLength },
    { field: 'sha256', value: sha256Of(content) },
  ];
  const isPdf = encodingFormat === 'application/pdf' || content.subarray(0, 5).toString('latin1') === '%PDF-';
  if (!isPdf) return { facts };
  const pages = await countPages(content);
  return pages === undefined ? { facts, unknown: 'no-pages' } : { facts: [...facts, { field: 'pages', value: pages }] };
}

/** `width` and `height`; a drawing that is shown larger or smaller in its own shape keeps what the author wrote. */
export async function imageFacts(content: Buffer, { width, height }: Fields): Promise<FileFacts> {
  const size = await measureImage(content);
  if (!size) return { facts: [], unknown: 'no-dimensions' };
  if (size.isVector && hasShape(size.width / size.height, width, height)) return { facts: [] };
  return {
    facts: [
      { field: 'width', value: size.width },
      { field: 'height', value: size.height },
    ],
  };
}

/** Rounding to whole pixels may change a shape by this much. */
const SHAPE_TOLERANCE = 0.01;

function hasShape(ratio: number, width: unknown, height: unknown): boolean {
  if (typeof width !== 'number' || typeof height !== 'number' || width <= 0 || height <= 0) return false;
  return Math.abs(width / height / ratio - 1) <= SHAPE_TOLERANCE;
}

export function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A value of the feed that is not what its file says. */
export interface Change {
  readonly path: ProblemPath;
  /** Undefined where the field is missing. */
  readonly from: unknown;
  readonly to: string | number;
}

export function toChanges(facts: readonly Fact[], record: Fields, path: ProblemPath): Change[] {
  return facts
    .filter(({ field, value }) => record[field] !== value)
    .map(({ field, value }) => ({ path: [...path, field], from: record[field], to: value }));
}
