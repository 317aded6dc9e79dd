import type { ImageSource, Picture } from '../../model/network.js';

/** What `<picture>` needs: the sources to choose from, and the image that every browser can show. */
export interface PictureSources {
  readonly sources: readonly ImageSource[];
  readonly fallback: ImageSource | undefined;
}

const CONDITION = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi;

/**
 * The picture's sources; the last one is the fallback. A media query asks the visitor's system, but a page may have
 * set the widget to light or dark: then that is the answer to `prefers-color-scheme`.
 */
export function toPictureSources({ sources }: Picture, theme: string): PictureSources {
  return { sources: sources.slice(0, -1).map((source) => inTheme(source, theme)), fallback: sources.at(-1) };
}

function inTheme(source: ImageSource, theme: string): ImageSource {
  if (source.media === undefined || (theme !== 'light' && theme !== 'dark')) return source;
  // Conditions that are always and never true, and that may stand wherever the replaced one stood.
  const media = source.media.replace(CONDITION, (_, scheme: string) =>
    scheme.toLowerCase() === theme ? '(min-width: 0px)' : '(max-width: 0px)',
  );
  return { ...source, media };
}

/** A CSS position that keeps the point which matters in view when the picture is cropped. */
export function toObjectPosition({ focalPoint = { x: 0.5, y: 0.5 } }: Picture): string {
  return `${focalPoint.x * 100}% ${focalPoint.y * 100}%`;
}
