import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Mobility Widgets',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#0b4f9e',
    colorSecondary: '#0b4f9e',
    barSelectedColor: '#0b4f9e',
    barHoverColor: '#0b4f9e',
    textColor: '#16202b',
    appBorderRadius: 8,
  }),
  sidebar: { showRoots: true },
});
