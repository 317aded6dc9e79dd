/** Types of each public entry, bundled; the modules themselves are built by Vite (docs/decisions/0002-builds.md). */
import { existsSync, readdirSync } from 'node:fs';
import { dts } from 'rollup-plugin-dts';

const widgets = readdirSync('src/widgets').filter((name) => existsSync(`src/widgets/${name}/define.ts`));

export default {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    feed: 'src/feed.ts',
    measurement: 'src/measurement.ts',
    ...Object.fromEntries(widgets.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`])),
  },
  output: { dir: 'dist/lib', format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'chunks/[name].d.ts' },
  external: [/^lit($|\/)/, /^@lit\//, /^zod/],
  plugins: [dts({ tsconfig: 'tsconfig.json' })],
};
