import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { readChoices } from '../support/globals.js';
import './look-sheet.js';

const meta = {
  title: 'Look',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: (_args, { globals }) => html`<look-sheet .theme=${readChoices(globals).theme}></look-sheet>`,
} satisfies Meta;

export default meta;

export const Light: StoryObj = { globals: { theme: 'light' } };
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
