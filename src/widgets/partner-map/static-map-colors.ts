/** The colours of ui/tokens.styles.ts, for pictures that no style sheet reaches. */
export interface MapColors {
  readonly surface: string;
  readonly text: string;
  readonly secondary: string;
  readonly sea: string;
  readonly land: string;
  readonly partnerLand: string;
  /** By hue, from 1; 0 is nobody's own. */
  readonly hues: readonly string[];
}

export type Theme = 'light' | 'dark';

export const COLORS: Readonly<Record<Theme, MapColors>> = {
  light: {
    surface: '#ffffff',
    text: '#16202b',
    secondary: '#52606f',
    sea: '#eaf2fa',
    land: '#d5dde6',
    partnerLand: '#a9cbee',
    hues: ['#52606f', '#0b4f9e', '#b3261e', '#6a1b9a', '#176b3a', '#8a5300'],
  },
  dark: {
    surface: '#12181f',
    text: '#e8edf3',
    secondary: '#a5b3c2',
    sea: '#0e1a27',
    land: '#26323f',
    partnerLand: '#2b5380',
    hues: ['#a5b3c2', '#7fb8ff', '#ff9e93', '#d7a6f5', '#7fd6a2', '#f3c16d'],
  },
};

/** By hue: who sends is told by the dash as well, as in the widget. */
export const DASHES: readonly (string | undefined)[] = [
  undefined,
  undefined,
  '8 5',
  '0.5 4.5',
  '10 4.5 0.5 4.5',
  '16 6',
];
