import type { Finding } from '../examine-markup.js';
import type { PlaceName, Way } from '../places.js';

/** A paragraph that a school needs on its own pages; `{…}` is filled in. */
export interface Paragraph {
  readonly title: string;
  readonly text: string;
}

/**
 * Everything that the page says, in one language. The widgets' own texts go through `@lit/localize`; this page is read by
 * few and long, so that a table each, which the compiler checks for gaps, serves it better.
 */
export interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly pageLanguage: string;
  readonly choose: string;
  readonly widget: string;
  readonly widgets: Readonly<Record<string, string>>;
  readonly feed: string;
  readonly feedHint: string;
  readonly language: string;
  readonly followPage: string;
  readonly theme: string;
  readonly accent: string;
  readonly ownAccent: string;
  /** `{ratio}` to 1 against `{surface}`. */
  readonly contrastGood: string;
  readonly contrastPoor: string;
  /** Where the visitor's device decides, the colour stands on both grounds. */
  readonly oneGround: string;
  readonly useInstead: string;
  readonly surfaces: { readonly light: string; readonly dark: string };
  readonly more: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Values of choices, by `attribute.value`. */
  readonly values: Readonly<Record<string, string>>;
  readonly standard: string;
  readonly place: string;
  readonly places: Readonly<Record<PlaceName, string>>;
  readonly steps: Readonly<Record<PlaceName, readonly string[]>>;
  readonly ways: Readonly<Record<Way, string>>;
  readonly otherWay: string;
  readonly take: string;
  readonly snippet: string;
  readonly once: string;
  readonly onceHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly release: string;
  readonly rolling: string;
  readonly pinned: string;
  readonly policy: string;
  readonly policyHint: string;
  readonly noPolicy: string;
  readonly preview: string;
  readonly previewWidth: string;
  readonly widths: { readonly narrow: string; readonly middle: string; readonly full: string };
  readonly paragraphs: string;
  readonly paragraphsHint: string;
  readonly paragraphsLanguage: string;
  readonly accessibility: Paragraph;
  readonly privacy: Paragraph;
  readonly funding: string;
  readonly doctor: string;
  readonly doctorHint: string;
  readonly doctorLabel: string;
  readonly examine: string;
  readonly findings: Readonly<Record<Finding, string>>;
  readonly tryNext: string;
  readonly feedFailed: string;
}
