import { isPublicKey } from './seal-keys.js';

/** What a teacher presets for a group, and the result that a pupil takes along: nothing about a person. */
export interface CohortLink {
  /** Name of the group as its teacher calls it, `DIJON-2`. */
  readonly cohort?: string;
  /** BCP 47, the language that is tested. */
  readonly language?: string;
  readonly mode?: CohortMode;
  /** Public key that result files are sealed for. */
  readonly publicKey?: string;
  /** Result code of the test before. */
  readonly before?: string;
}

export const COHORT_MODES = ['before', 'after', 'practice'] as const;

export type CohortMode = (typeof COHORT_MODES)[number];

/** Longer than any code with its separators. */
const LONGEST_CODE = 60;

/** A label, not a text: it stands on the start page and in file names. */
export const LONGEST_COHORT = 40;

/**
 * The link as a fragment, `g=DIJON-2&lang=es&mode=before&k=…`, without `#`. Browsers send no fragment to any server.
 * A label that is too long is cut, and a key that is none is left out.
 */
export function formatCohortLink({ cohort, language, mode, publicKey, before }: CohortLink): string {
  const values = new URLSearchParams();
  const label = toLabel(cohort);
  if (label) values.set('g', label);
  if (language) values.set('lang', language);
  if (mode) values.set('mode', mode);
  if (publicKey !== undefined && isPublicKey(publicKey)) values.set('k', publicKey);
  if (before) values.set('r', before);
  // A plus sign is a blank in forms alone; programs that decode an address by its own rules know %20.
  return values.toString().replaceAll('+', '%20');
}

/** Reads a fragment, with or without `#`. What is not understood is left out; other values of the page's are ignored. */
export function parseCohortLink(fragment: string): CohortLink {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const link: Readonly<Record<keyof CohortLink, string | undefined>> = {
    cohort: toLabel(values.get('g') ?? ''),
    language: /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/.exec(values.get('lang') ?? '')?.[0] ?? '',
    mode: COHORT_MODES.find((known) => known === values.get('mode')),
    publicKey: [values.get('k') ?? ''].find(isPublicKey),
    before: [values.get('r')?.trim() ?? ''].find(({ length }) => length <= LONGEST_CODE),
  };
  return Object.fromEntries(Object.entries(link).filter(([, value]) => value));
}

/** On one line, without what cannot be seen. */
function toLabel(text = ''): string {
  const visible = text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return Array.from(visible.trim()).slice(0, LONGEST_COHORT).join('').trim();
}
