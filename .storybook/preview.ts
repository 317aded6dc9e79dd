import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifestText from '../dist/lib/custom-elements.json?raw';
import { globalTypes, initialGlobals } from '../stories/support/globals.js';
import { stage } from '../stories/support/stage.js';
import './preview.css';

interface Declaration {
  members?: unknown[];
}

/** Attributes, events, parts: what a page can use. The classes' members would list everything a second time. */
function withoutMembers(_key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'members' in value)
    return { ...value, members: [] } satisfies Declaration;
  return value;
}

setCustomElementsManifest(JSON.parse(manifestText, withoutMembers));

/** An event can be watched in the panel "Actions", but not set. */
const withoutEventControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      argType.table?.category === 'events' ? { ...argType, control: false } : argType,
    ]),
  );

/** Rules for whole pages: a widget is judged, not the page that it stands in. */
const PAGE_RULES = ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region'];

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals,
  globalTypes,
  argTypesEnhancers: [withoutEventControls],
  decorators: [stage],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', config: { rules: PAGE_RULES.map((id) => ({ id, enabled: false })) } },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: ['Feed studio', 'Widgets', ['Partner map', 'Timeline', 'Language quiz', 'Charter signatories'], 'Look'],
      },
    },
  },
};

export default preview;
