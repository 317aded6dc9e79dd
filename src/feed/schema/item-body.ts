import * as z from 'zod/mini';
import { exactly, id, line, listOf, optional, type Parts, shortText, wholeNumber } from './parts.js';

const LONGEST_PASSAGE = 4000;

/** Text, emphasis, tables, pictures, and what a visitor can act on within a text. Never HTML. */
export function createBodySchema({ object, url }: Parts) {
  const content = shortText(LONGEST_PASSAGE);
  const choices = listOf(createChoiceSchema(object), 2);
  const fields = [
    object({ type: exactly('text-entry'), id }),
    object({ type: exactly('inline-choice'), id, choices }),
    object({ type: exactly('gap'), id }),
    object({ type: exactly('hottext'), id, text: line }),
  ] as const;
  const emphasis = object({ type: exactly('em', 'strong'), children: z.array(z.union([content, ...fields])) });
  const paragraph = object({
    type: exactly('p'),
    children: z.array(z.union([content, object({ type: exactly('br') }), ...fields, emphasis])),
  });
  const cells = z.array(shortText(LONGEST_PASSAGE));
  const table = object({ type: exactly('table'), head: cells, rows: listOf(cells, 1) });
  const pixels = wholeNumber(1, 20_000);
  const image = object({ type: exactly('img'), src: url, alt: content, width: pixels, height: pixels });
  return z.array(z.union([paragraph, table, image]));
}

export function createChoiceSchema(object: Parts['object']) {
  return object({ id, text: line, fixed: optional(z.boolean()) });
}
