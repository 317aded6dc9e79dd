import { msg } from '@lit/localize';

const NAMES: Readonly<Record<string, () => string>> = {
  alternativeText: () => msg('pictures described', { id: 'library.feature.pictures' }),
  audioDescription: () => msg('audio description', { id: 'library.feature.audio' }),
  bookmarks: () => msg('bookmarks', { id: 'library.feature.bookmarks' }),
  braille: () => msg('braille', { id: 'library.feature.braille' }),
  captions: () => msg('captions', { id: 'library.feature.captions' }),
  displayTransformability: () => msg('text that adapts', { id: 'library.feature.adapts' }),
  highContrastDisplay: () => msg('high contrast', { id: 'library.feature.contrast' }),
  largePrint: () => msg('large print', { id: 'library.feature.large' }),
  longDescription: () => msg('pictures described at length', { id: 'library.feature.described' }),
  readingOrder: () => msg('right reading order', { id: 'library.feature.order' }),
  signLanguage: () => msg('sign language', { id: 'library.feature.sign' }),
  simplifiedText: () => msg('easy to read', { id: 'library.feature.easy' }),
  structuralNavigation: () => msg('headings to move by', { id: 'library.feature.headings' }),
  tableOfContents: () => msg('table of contents', { id: 'library.feature.contents' }),
  taggedPDF: () => msg('tagged for screen readers', { id: 'library.feature.tagged' }),
  transcript: () => msg('transcript', { id: 'library.feature.transcript' }),
};

/**
 * What a document does for readers with a disability, in words; a term that has none here is left out, not shown as a code.
 * The terms: https://www.w3.org/2021/a11y-discov-vocab/latest/#accessibilityFeature-vocabulary
 */
export function featureName(feature: string): string | undefined {
  return Object.hasOwn(NAMES, feature) ? NAMES[feature]?.() : undefined;
}
