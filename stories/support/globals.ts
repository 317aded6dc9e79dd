import type { Preview } from '@storybook/web-components-vite';
import { findLanguage, LANGUAGES, type Language } from '../../src/model/language.js';

export type Theme = 'auto' | 'light' | 'dark';
export type FeedSource = 'sample' | 'address' | 'file';

/** What the toolbar chooses, for all stories. */
export interface Choices {
  readonly language: Language;
  readonly theme: Theme;
  /** Of the container that the widget stands in, in pixels; `full` takes what there is. */
  readonly width: string;
  readonly feed: FeedSource;
  /** Counts the feeds of the visitor's own, so that another one renders the story again. */
  readonly feedNumber: number;
}

export const initialGlobals: Choices = { language: 'en', theme: 'auto', width: 'full', feed: 'sample', feedNumber: 0 };

export function readChoices(globals: Record<string, unknown>): Choices {
  const { language, theme, width, feed } = { ...initialGlobals, ...globals };
  return { ...initialGlobals, language: findLanguage(language) ?? 'en', theme, width, feed };
}

const NATIVE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ca: 'Català',
  lv: 'Latviešu',
  pt: 'Português',
};

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the widgets',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: LANGUAGES.map((value) => ({ value, title: NATIVE_NAMES[value], right: value })),
    },
  },
  theme: {
    description: 'Theme of the widgets',
    toolbar: {
      icon: 'circlehollow',
      dynamicTitle: true,
      items: [
        { value: 'auto', icon: 'mirror', title: 'As the system' },
        { value: 'light', icon: 'sun', title: 'Light' },
        { value: 'dark', icon: 'moon', title: 'Dark' },
      ],
    },
  },
  width: {
    description: 'Width of the container',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        ...['280', '320', '480', '768', '1200'].map((value) => ({ value, title: `${value} px` })),
        { value: 'full', title: 'Full width' },
      ],
    },
  },
  feed: {
    description: 'Feed that the widgets show',
    toolbar: {
      icon: 'database',
      dynamicTitle: true,
      items: [
        { value: 'sample', icon: 'database', title: 'Sample feed' },
        { value: 'address', icon: 'link', title: 'Own address' },
        { value: 'file', icon: 'upload', title: 'Own file' },
      ],
    },
  },
};
