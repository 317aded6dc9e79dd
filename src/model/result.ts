/**
 * The outcome of reading something hostile. `ok` with problems is a partial success: the value is usable,
 * the problems tell what was left out.
 */
export type Result<Value, Problems> =
  | { readonly ok: true; readonly value: Value; readonly problems: Problems }
  | { readonly ok: false; readonly problems: Problems };
