/** Types of each public entry, bundled; the modules themselves are built by Vite (docs/decisions/0002-builds.md). */
import { existsSync, readdirSync } from 'node:fs';
import { dts } from 'rollup-plugin-dts';

const widgets = readdirSync('src/widgets').filter((name) => existsSync(`src/widgets/${name}/define.ts`));

/** Whoever imports an element only, or all of them without a name, may listen to its events too. */
function banner({ name }) {
  if (name === 'define') return "import './events.js';";
  return name.startsWith('widgets/') ? "import '../events.js';" : '';
}

export default {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    feed: 'src/feed.ts',
    measurement: 'src/measurement.ts',
    events: 'src/events.ts',
    ...Object.fromEntries(widgets.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`])),
  },
  output: {
    dir: 'dist/lib',
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name].d.ts',
    banner,
  },
  external: [/^lit($|\/)/, /^@lit\//, /^zod/],
  plugins: [dts({ tsconfig: 'tsconfig.json' })],
};
