import { defineConfig, type Plugin } from 'vite';

/** tsconfig.json says how decorators and fields are compiled; Vite reads it there. */
export default defineConfig({ publicDir: false, plugins: [keepDefinitions()] });

/** `sideEffects` in package.json speaks of the built files; of the sources, those that define an element count as well. */
function keepDefinitions(): Plugin {
  return {
    name: 'keep-definitions',
    transform: (code, id) => (/\/(src|stories)\/.*\.ts$/.test(id) ? { code, moduleSideEffects: true } : undefined),
  };
}
