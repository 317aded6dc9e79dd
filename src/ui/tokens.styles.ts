import { css } from 'lit';

/**
 * Colours in both modes, measured for WCAG AA. A host restyles through the public names
 * (`--mobility-accent`, `--mobility-surface`, `--mobility-text`, `--mobility-radius`, `--mobility-font`); `--_x` is private.
 */
const light = css`
  color-scheme: light;
  --_surface: var(--mobility-surface, #ffffff);
  --_raised: #f5f7fa;
  --_text: var(--mobility-text, #16202b);
  --_secondary: #52606f;
  --_hairline: #d9e0e8;
  --_control: #8492a2;
  --_accent: var(--mobility-accent, #0b4f9e);
  --_on-accent: #ffffff;
  --_tint: #e7f0fb;
  --_partner-1: #0b4f9e;
  --_partner-2: #b3261e;
  --_partner-3: #6a1b9a;
  --_partner-4: #176b3a;
  --_partner-5: #8a5300;
  --_sea: #eaf2fa;
  --_land: #d5dde6;
  --_partner-land: #a9cbee;
  --_positive: #176b3a;
  --_positive-tint: #e3f3e9;
  --_caution: #8a5300;
  --_caution-tint: #fdf0db;
`;

const dark = css`
  color-scheme: dark;
  --_surface: var(--mobility-surface, #12181f);
  --_raised: #1a222c;
  --_text: var(--mobility-text, #e8edf3);
  --_secondary: #a5b3c2;
  --_hairline: #2c3744;
  --_control: #5d6c7c;
  --_accent: var(--mobility-accent, #8ec1ff);
  --_on-accent: #06182c;
  --_tint: #16283d;
  --_partner-1: #7fb8ff;
  --_partner-2: #ff9e93;
  --_partner-3: #d7a6f5;
  --_partner-4: #7fd6a2;
  --_partner-5: #f3c16d;
  --_sea: #0e1a27;
  --_land: #26323f;
  --_partner-land: #2b5380;
  --_positive: #7fd6a2;
  --_positive-tint: #12301f;
  --_caution: #f3c16d;
  --_caution-tint: #33270f;
`;

export const tokens = css`
  .root {
    ${light}
    --_radius: var(--mobility-radius, 12px);
    --_radius-control: min(8px, var(--_radius));
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .root {
      ${dark}
    }
  }
  :host([theme='dark']) .root {
    ${dark}
  }
  @media print {
    :host .root.root {
      ${light}
      --_text: #000000;
      --_secondary: #000000;
    }
  }
`;
