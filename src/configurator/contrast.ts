/** Backgrounds of the widgets; `tokens.styles.ts` has the same, which a test compares. */
export const SURFACES = { light: '#ffffff', dark: '#12181f' } as const;

/** Text in a colour needs this much against its background. https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const NEEDED_CONTRAST = 4.5;

/** Contrast of two colours `#rrggbb`, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The nearest colour of the same hue that has enough contrast, or undefined where the colour itself has. */
export function findReadable(color: string, surface: string): string | undefined {
  if (contrastOf(color, surface) >= NEEDED_CONTRAST) return undefined;
  const target = luminanceOf(surface) > 0.5 ? 0 : 255;
  for (let share = 0.02; share < 1; share += 0.02) {
    const mixed = mix(color, target, share);
    if (contrastOf(mixed, surface) >= NEEDED_CONTRAST) return mixed;
  }
  return mix(color, target, 1);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function mix(color: string, target: number, share: number): string {
  const channels = channelsOf(color).map((channel) => Math.round(channel + (target - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
