import { element, Markup, toHtml } from '../../fallback/markup.js';
import type { Language } from '../../model/language.js';

/** What a frame page is filled with. */
export interface FrameContent {
  readonly widget: string;
  readonly language: Language;
  /** Whether the page shows the widget in this language alone, or the address says in which. */
  readonly isFixed: boolean;
  /** As text. */
  readonly title: string;
  /** The inside of the widget's element, as HTML. */
  readonly fallback: string;
  /** Relative to the page. */
  readonly feed: string;
  /** Of the head; the values are escaped here. */
  readonly links: readonly Readonly<Record<string, string>>[];
}

/** Where no script runs, the content is the page. */
const WITHOUT_SCRIPTS = `    <noscript>
      <style>
        main { max-width: 50em; margin: auto; padding: 1em; font: 1em/1.5 system-ui, sans-serif; }
        table { border-collapse: collapse; }
        caption { text-align: start; font-weight: bold; }
        th, td { padding: 0.25em 1em 0.25em 0; text-align: start; vertical-align: top; border-bottom: 1px solid; }
      </style>
    </noscript>
`;

/**
 * The package's frame page of a widget, with the title, the language, the feed and the content that it has without
 * scripts. It throws where the page does not have the places for them: then the package is not whole.
 */
export function toFramePage(template: string, content: FrameContent): string {
  const { language, title, fallback, links, widget } = content;
  const place = new RegExp(`<(\\w+)([^>]*\\sdata-mobility-widget="${widget}"[^>]*)>[\\s\\S]*?</\\1>`);
  const head = links.map((attributes) => `    ${toLink(attributes)}\n`).join('');
  const fill = (text: string, pattern: RegExp, replace: (...found: string[]) => string): string => {
    if (!pattern.test(text)) throw new Error(`The frame page of ${widget} has no place for ${pattern.source}.`);
    return text.replace(pattern, replace);
  };
  const steps: [RegExp, (...found: string[]) => string][] = [
    [/<html[^>]*>/, () => `<html lang="${language}">`],
    [/<title>[\s\S]*?<\/title>/, () => toHtml(element('title', {}, title))],
    [/\s*<\/head>/, () => `\n${head}${WITHOUT_SCRIPTS}  </head>`],
    [place, (_, name = '', attributes = '') => `<${name}${attributes}${dataOf(content)}>${fallback}</${name}>`],
  ];
  return steps.reduce((page, [pattern, replace]) => fill(page, pattern, replace), template);
}

function dataOf({ feed, language, isFixed }: FrameContent): string {
  const opening = toHtml(
    element('i', { 'data-feed': feed, 'data-lang': isFixed ? language : undefined }, new Markup('')),
  );
  return opening.slice('<i'.length, -'></i>'.length);
}

function toLink(attributes: Readonly<Record<string, string>>): string {
  return toHtml(element('link', attributes)).replace('></link>', ' />');
}
