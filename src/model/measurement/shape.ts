/** The places of a value, from `path` on, that are not as they have to be; none where all is well. */
export type Check = (value: unknown, path: string) => string[];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** At least these fields, own ones only. */
export function record(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return [path];
    return Object.entries(checks).flatMap(([name, check]) =>
      check(Object.hasOwn(value, name) ? value[name] : undefined, path === '' ? name : `${path}.${name}`),
    );
  };
}

export function listOf(check: Check, most: number): Check {
  return (value, path) =>
    Array.isArray(value) && value.length <= most
      ? value.flatMap((part: unknown, index) => check(part, `${path}.${index}`))
      : [path];
}

export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

export function oneOf(words: readonly string[]): Check {
  return (value, path) => (words.some((word) => word === value) ? [] : [path]);
}

export function textUpTo(length: number): Check {
  return (value, path) => (typeof value === 'string' && value !== '' && value.length <= length ? [] : [path]);
}

/** Both included; NaN is none. */
export function numberBetween(min: number, max: number): Check {
  return (value, path) => (typeof value === 'number' && value >= min && value <= max ? [] : [path]);
}
