import type { ImageSource, Picture } from '../../model/network.js';

/** One `<source>`, or what the `<img>` itself has: files of one kind, of which the browser takes the fitting width. */
export interface SourceSet extends ImageSource {
  /** `a.webp 600w, b.webp 1200w`; undefined where there is one file only. */
  readonly srcset: string | undefined;
}

/** What `<picture>` needs: the sets to choose from, and the one that every browser can show. */
export interface PictureSources {
  readonly sources: readonly SourceSet[];
  readonly fallback: SourceSet | undefined;
}

/** The picture's files, in sets; the set of the last file is the fallback. */
export function toPictureSources({ sources }: Picture, theme: string): PictureSources {
  const sets = groupByKind(sources).map((group) => toSet(group, theme));
  return { sources: sets.slice(0, -1), fallback: sets.at(-1) };
}

/** Neighbours of the same type for the same media differ in their width alone. */
function groupByKind(sources: readonly ImageSource[]): ImageSource[][] {
  const groups: ImageSource[][] = [];
  for (const source of sources) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (first && first.type === source.type && first.media === source.media) group?.push(source);
    else groups.push([source]);
  }
  return groups;
}

function toSet(group: readonly ImageSource[], theme: string): SourceSet {
  const { media, ...largest } = group.reduce((a, b) => (b.width > a.width ? b : a));
  const srcset = group.length > 1 ? group.map(({ src, width }) => `${src} ${width}w`).join(', ') : undefined;
  return { ...largest, srcset, ...(media === undefined ? {} : { media: inTheme(media, theme) }) };
}

const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi;
/** Conditions that are always and never true, and that may stand wherever the replaced one stood. */
const [ALWAYS, NEVER] = ['(min-width: 0px)', '(max-width: 0px)'];

/**
 * A media query asks the visitor's system, but a page may have set the widget to light or dark: then that is the answer
 * to `prefers-color-scheme`. Paper is always light: what is for dark screens is for screens alone.
 */
function inTheme(media: string, theme: string): string {
  if (media.search(SCHEME) < 0) return media;
  const forDark = /:\s*dark/i.test(media);
  if (theme === 'light') return media.replace(SCHEME, forDark ? NEVER : ALWAYS);
  if (theme === 'dark') return onlyOn(forDark ? 'screen' : 'print', media.replace(SCHEME, ALWAYS));
  return forDark ? onlyOn('screen', media) : media;
}

/** Each query of a list that does not start with a type of media gets this one. */
function onlyOn(type: string, media: string): string {
  return media.replace(/(^|,\s*)(?=\()/g, `$1${type} and `);
}

/** A CSS position that keeps the point which matters in view when the picture is cropped. */
export function toObjectPosition({ focalPoint = { x: 0.5, y: 0.5 } }: Picture): string {
  return `${focalPoint.x * 100}% ${focalPoint.y * 100}%`;
}
