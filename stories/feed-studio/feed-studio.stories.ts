import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { WIDGET_NAMES } from '../../src/embed/registry.js';
import type { FeedProblem } from '../../src/feed/problem.js';
import { type FeedSource, readChoices } from '../support/globals.js';
import { renderWidget } from '../support/widget-stories.js';
import './feed-bar.js';
import type { OwnFeed } from './own-feed.js';

const meta = {
  title: 'Feed studio',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

/** All widgets with the sample feed or with the team's own; drop a file anywhere on the page. */
export const AllWidgets: StoryObj = {
  name: 'All widgets',
  parameters: { studio: true },
  render: (_args, { globals }) => {
    const choices = readChoices(globals);
    return html`${WIDGET_NAMES.map((name) => renderWidget(`mobility-${name}`, {}, choices))}`;
  },
};

const PROBLEMS: readonly FeedProblem[] = [
  { code: 'missing', path: ['organizations', 1, 'geo'], values: { found: '', expected: 'object' } },
  { code: 'unknown-key', path: ['organizations', 3, 'adress'], values: { found: '{…}', key: 'adress' } },
  { code: 'not-a-date', path: ['events', 0, 'startDate'], values: { found: '"next spring"' } },
  { code: 'missing-translation', path: ['events', 4, 'name'], values: { found: 'ca, lv' } },
  { code: 'unknown-reference', path: ['flows', 7, 'receiving'], values: { found: '"liepaia"' } },
  { code: 'total-off-target', path: ['project', 'targets', 'total'], values: { found: '22', expected: '24' } },
];

export const FileWithProblems = showBar('file', { name: 'network-2027.json', address: '', problems: PROBLEMS });

export const AddressOutOfReach = showBar('address', {
  name: 'https://school.example/network.json',
  address: '',
  problems: [{ code: 'network', path: [], values: { found: 'https://school.example/network.json' } }],
});

export const NoFileYet = showBar('file');

export const ProblemsInLatvian: StoryObj = { ...FileWithProblems, globals: { language: 'lv' } };

export const ProblemsInTheDark: StoryObj = { ...FileWithProblems, globals: { theme: 'dark' } };

/** The bar alone, as it stands above every story while a feed of one's own is chosen. */
function showBar(source: FeedSource, own?: OwnFeed): StoryObj {
  return {
    parameters: { studio: false },
    render: (_args, { globals }) => {
      const { language, theme } = readChoices(globals);
      return html`<studio-feed-bar
        .source=${source}
        .own=${own}
        .language=${language}
        .theme=${theme}
      ></studio-feed-bar>`;
    },
  };
}
