/**
 * Three builds of one source:
 *   vite build                → dist/site   the widgets as hashed modules, frame pages, demo pages and their feed
 *   vite build --mode loader  → dist/site/embed.js, which knows the names of those modules (so it comes second)
 *   vite build --mode lib     → dist/lib    the npm package's modules; Rollup adds the types (rollup.config.mjs)
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const SITE = 'dist/site';
const WIDGETS = readdirSync('src/widgets').filter((name) => existsSync(`src/widgets/${name}/define.ts`));

export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'loader') return loader();
  return mode === 'lib' ? library() : site();
});

/** The library's index brings the page-wide configuration along, which `element-locale.ts` stands in for. */
const LOCALIZE_WITHOUT_CONFIGURATION = [
  { find: /^@lit\/localize$/, replacement: fileURLToPath(new URL('src/localization/msg.ts', import.meta.url)) },
];

function site(): UserConfig {
  return {
    base: './',
    publicDir: false,
    resolve: { alias: LOCALIZE_WITHOUT_CONFIGURATION },
    plugins: [plainDynamicImports(), ownTrustedTypesPolicy(), compactTemplates(), staticPages()],
    build: {
      target: ['es2022', 'chrome105', 'firefox121', 'safari16'],
      outDir: SITE,
      manifest: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(WIDGETS.map((name) => [name, `src/widgets/${name}/define.ts`])),
        preserveEntrySignatures: false,
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: ({ facadeModuleId }) => textFile(facadeModuleId) ?? 'assets/[name]-[hash].js',
          // What all widgets need; what some of them share is split by who needs it.
          codeSplitting: {
            groups: [{ name: 'core', test: isEager, minShareCount: WIDGETS.length - 1 }],
          },
        },
      },
    },
  };
}

/** Texts and the sentences for problems come when they are asked for. */
function isEager(id: string): boolean {
  return !/\/locales\/|problem-messages/.test(id);
}

/**
 * Texts are named so that `embed.js` can tell their names without a list of them, in a folder that is a new one for every
 * change of the sources: they import other chunks, so their own content does not tell whether they are still the same.
 */
function textFile(module: string | null): string | undefined {
  const [, language, part] = /\/locales\/(\w\w)\/([\w-]+)\.ts$/.exec(module ?? '') ?? [];
  return part && `${textFolder()}${language}-${part}.js`;
}

function textFolder(): string {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...files.map(({ parentPath, name }) => join(parentPath, name)), 'package-lock.json'];
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(readFileSync(path));
  return `assets/texts-${hash.digest('hex').slice(0, 8)}/`;
}

function loader(): UserConfig {
  const manifest = JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string; imports?: string[] }
  >;
  const fileOf = (key: string): string => manifest[key]?.file ?? '';
  const closure = (key: string): string[] => [key, ...(manifest[key]?.imports ?? []).flatMap(closure)];
  const widgetFiles = Object.fromEntries(
    WIDGETS.map((name) => [name, [...new Set(closure(`src/widgets/${name}/define.ts`))].map(fileOf)]),
  );
  return {
    publicDir: false,
    define: { __WIDGET_FILES__: JSON.stringify(widgetFiles), __TEXTS__: JSON.stringify(textFolder()) },
    build: {
      target: ['es2022', 'chrome105', 'firefox121', 'safari16'],
      outDir: SITE,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/embed/embed.ts', output: { format: 'iife', entryFileNames: 'embed.js' } },
    },
  };
}

function library(): UserConfig {
  const entries = Object.fromEntries(WIDGETS.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`]));
  return {
    publicDir: false,
    resolve: { alias: LOCALIZE_WITHOUT_CONFIGURATION },
    plugins: [compactTemplates(), licencesOfBundled()],
    build: {
      target: 'es2022',
      outDir: 'dist/lib',
      minify: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
          feed: 'src/feed.ts',
          cli: 'src/cli/main.ts',
          ...entries,
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // @lit/localize is bundled: see docs/decisions/0003-language-per-element.md
        external: [/^lit($|\/)/, /^zod($|\/)/, /^lean-qr\//, 'jsonc-parser', /^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/**
 * Lit makes a Trusted Types policy named `lit-html`; a page with a Lit of its own and a `trusted-types` list would refuse
 * the second one, and nothing of ours would render. https://github.com/w3c/trusted-types/issues/222
 */
function ownTrustedTypesPolicy(): Plugin {
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/lit-html[^/]*\/(development\/)?lit-html\.js/.test(id)) return undefined;
      if (!code.includes('createPolicy("lit-html"')) this.error('Lit no longer names its policy where it did.');
      return { code: code.replace('createPolicy("lit-html"', 'createPolicy("mobility-widgets"'), map: null };
    },
  };
}

/** What is bundled into the package keeps its authors' names and terms beside it. */
function licencesOfBundled(): Plugin {
  return {
    name: 'licences-of-bundled',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
      );
      const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
      const texts = [...new Set(folders)].sort().map(licenceOf);
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: texts.join('\n\n') });
    },
  };
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}`;
}

/** Vite wraps each `import()` for preloading styles, of which we have none; `embed.js` preloads the modules. */
function plainDynamicImports(): Plugin {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** Indentation inside templates is no content: a space does the same in fewer bytes. */
function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/(ui|widgets)\/.*\.ts$/.test(id) && /\b(html|svg|css)`/.test(code)
        ? { code: code.replace(/\n\s+/g, '\n').replace(CSS_TEMPLATE, compactCss), map: null }
        : undefined;
    },
  };
}

const CSS_TEMPLATE = /\bcss`[^`]*`/g;

/** Comments and the blanks around braces, semicolons and after commas and colons; `calc()` and selectors keep their own. */
function compactCss(template: string): string {
  return template
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/([{;][\w-]+):\s+/g, '$1:')
    .replace(/,\s+/g, ',')
    .replace(/;}/g, '}');
}

/** The frame page of each widget, and the demo pages with their feed. */
function staticPages(): Plugin {
  return {
    name: 'static-pages',
    closeBundle() {
      const page = readFileSync('src/embed/embed.html', 'utf8');
      mkdirSync(join(SITE, 'embed'), { recursive: true });
      for (const name of WIDGETS) writeFileSync(join(SITE, 'embed', `${name}.html`), page.replaceAll('%WIDGET%', name));
      cpSync('demo', SITE, { recursive: true, filter: (path) => !/\.mjs$|sample-texts/.test(basename(path)) });
    },
  };
}
