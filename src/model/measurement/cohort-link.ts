/** What a teacher's link presets, and the result that a link carries: all of it in the fragment, which no server sees. */
export interface CohortLink {
  /** Name of the group: "DIJON-2". Never a person's. */
  readonly cohort?: string;
  /** Language to be tested (BCP 47). */
  readonly language?: string;
  readonly mode?: 'before' | 'after';
  /** Public key that the result file is sealed for, `isPublicKey`. */
  readonly key?: string;
  /** Result code of the test before. */
  readonly before?: string;
}

const NAMES = { cohort: 'g', language: 'lang', mode: 'mode', key: 'k', before: 'r' } as const;

/** Characters of a group's name, and of anything else. */
const LONGEST = { cohort: 60, other: 200 };

/** @param hash - `location.hash`. What is empty, too long or unknown is left out. Never throws. */
export function parseCohortLink(hash: string): CohortLink {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const read = (name: string, longest = LONGEST.other): string | undefined => {
    const value = values.get(name)?.trim() ?? '';
    return value === '' || value.length > longest ? undefined : value;
  };
  const mode = read(NAMES.mode);
  return withoutEmpty({
    cohort: read(NAMES.cohort, LONGEST.cohort),
    language: read(NAMES.language),
    mode: mode === 'before' || mode === 'after' ? mode : undefined,
    key: read(NAMES.key),
    before: read(NAMES.before),
  });
}

/** The fragment, `#g=DIJON-2&lang=es&mode=before`. */
export function formatCohortLink(link: CohortLink): string {
  const values = new URLSearchParams();
  for (const [name, key] of Object.entries(NAMES)) {
    const value = link[name as keyof typeof NAMES];
    if (value !== undefined) values.set(key, value);
  }
  return `#${values.toString()}`;
}

function withoutEmpty(link: { readonly [Name in keyof CohortLink]: CohortLink[Name] | undefined }): CohortLink {
  return Object.fromEntries(Object.entries(link).filter(([, value]) => value !== undefined));
}
