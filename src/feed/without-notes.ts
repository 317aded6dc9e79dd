/** Deeper than any field of the contract: a file of nothing but brackets must not exhaust the stack. */
const DEEPEST_LEVEL = 32;

/** The value without its authors' notes: keys that begin with `_`, at every level. Indexes and other paths stay. */
export function withoutNotes(value: unknown, level = 0): unknown {
  if (typeof value !== 'object' || value === null || level > DEEPEST_LEVEL) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNotes(item, level + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key.startsWith('_') ? [] : [[key, withoutNotes(item, level + 1)]])),
  );
}
