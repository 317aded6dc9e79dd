/** What stands in the fields of a question, by field: an interaction says what its fields are. */
export type Answer = Readonly<Record<string, string>>;

export const NO_ANSWER: Answer = {};

/** The only field of a choice, and of a text with words to mark: the ids of the chosen ones. */
export const SELECTION = 'selection';

/** The only field of an order: all ids as the visitor put them. */
export const ORDER = 'order';

/** The only field of a dictation, and of a text of one's own. */
export const TEXT = 'text';

/** The field of a judgement of one's own, "0" … "3"; of a text, it comes after the comparison with its model. */
export const RATING = 'rating';

/** Ids of gaps come from a file: one may be called `__proto__`. */
export function readField(answer: Answer, field: string): string {
  return Object.hasOwn(answer, field) ? (answer[field] ?? '') : '';
}

export function writeField(answer: Answer, field: string, value: string): Answer {
  return { ...answer, [field]: value };
}

export function isBlank(answer: Answer): boolean {
  return Object.values(answer).every((value) => value.trim() === '');
}

/** Ids hold no space, so a field can hold several. */
export function readIds(answer: Answer, field: string): string[] {
  return [...new Set(readField(answer, field).split(' '))].filter((id) => id !== '');
}
