import type { StorybookConfig } from '@storybook/web-components-vite';

/** What of `demo/feed` is published, its generators left out; the stories read `feed/network.json` beside themselves. */
const SAMPLE_FEED = ['network.json', 'banks', 'images', 'files', 'schema'];

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // A configuration of its own: the one in the root builds the site, the loader and the library.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['./static', ...SAMPLE_FEED.map((name) => ({ from: `../demo/feed/${name}`, to: `/feed/${name}` }))],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  // Width and theme have switches of our own in the toolbar.
  features: {
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
};

export default config;
