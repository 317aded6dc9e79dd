/** Colours and measures that every sample sheet shares; points of 1/72 inch. */
export const colors = {
  accent: '#0b4f9e',
  tint: '#e7f0fb',
  text: '#16202b',
  secondary: '#52606f',
  hairline: '#d9e0e8',
  highlight: '#ffc656',
  white: '#ffffff',
};

export const page = { width: 595.28, height: 841.89, margin: 56 };

export const contentWidth = page.width - 2 * page.margin;
