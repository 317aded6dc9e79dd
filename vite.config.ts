/**
 * Four builds of one source:
 *   vite build                → dist/site   the widgets as hashed modules, frame pages, demo pages and their feed
 *   vite build --mode loader  → dist/site/embed.js, which knows the names of those modules (so it comes second)
 *   vite build --mode configurator → dist/site/configurator.js, the page that hands out snippets, apart from the widgets' core
 *   vite build --mode lib     → dist/lib    the npm package's modules; Rollup adds the types (rollup.config.mjs)
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { MANIFEST, toManifest } from './src/cli/site/site-manifest.js';
import { type ElementsManifest, offeredFields } from './src/configurator/offered-fields.js';

const SITE = 'dist/site';
const LANGUAGES = ['fr', 'es', 'ca', 'lv', 'pt'];
const FRAME_SCRIPT = 'src/embed/frame/frame.ts';
const FRAME_PAGES = 'src/embed/frame/frame-pages.ts';
const WIDGETS = readdirSync('src/widgets').filter((name) => existsSync(`src/widgets/${name}/define.ts`));

export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'loader') return loader();
  if (mode === 'configurator') return configurator();
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
    plugins: [
      plainDynamicImports(),
      plainDecorators(),
      textsByName(),
      ownTrustedTypesPolicy(),
      namedTextsOnly(),
      compactTemplates(),
      staticPages(),
    ],
    build: {
      target: ['es2022', 'chrome105', 'firefox121', 'safari16'],
      outDir: SITE,
      manifest: true,
      modulePreload: false,
      rolldownOptions: {
        input: {
          ...Object.fromEntries(WIDGETS.map((name) => [name, `src/widgets/${name}/define.ts`])),
          frame: FRAME_SCRIPT,
        },
        preserveEntrySignatures: false,
        output: {
          entryFileNames: 'assets/[name]-[hash:7].js',
          // A widget's name says enough; `embed.js` holds some of these.
          chunkFileNames: ({ name }) => `assets/${name.replace('mobility-', '')}-[hash:7].js`,
          // What all widgets need; what some of them share is split by who needs it.
          codeSplitting: {
            // What belongs into the core is taken first, or a group would draw it in with what imports it.
            groups: [
              { debugName: 'core', name: inCore, priority: 1 },
              { debugName: 'together', name: togetherIn },
            ],
          },
        },
      },
    },
  };
}

/** What every widget imports, and what most of them import that is too small for a file of its own. */
const CORE = [
  'ui/mobility-element',
  'ui/define-element',
  'ui/localized-text',
  'localization/plural',
  'model/organizations',
  'model/partner-hue',
];

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Small modules that go together, however many need the one without the other: a file of its own costs more than it has,
 * most of all where it is known only when the file that imports it has arrived.
 */
const TOGETHER: Readonly<Record<string, RegExp>> = {
  files: /\/ui\/(disclosure|file-link|files\.styles)\.ts$/,
  bank: /\/(feed\/(item-bank|item-keys|schema\/item[\w-]*)|model\/(item-fields|random))\.ts$/,
  chips: /\/ui\/(chips\.styles|chip-group|fields\.styles)\.ts$|\/lit-html\/(development\/)?directive\.js$/,
  long: /\/ui\/(print-whole|show-more)\.ts$/,
  fields: /\/ui\/(select-field|facet-field|search-field)\.ts$/,
  places: /\/partner-map\/(arc-shape|nearest-marker|grid)\.ts$/,
};

function inCore(id: string, graph: ModuleGraph): string | null {
  return coreModules(graph).has(id) ? 'core' : null;
}

function togetherIn(id: string): string | null {
  return Object.keys(TOGETHER).find((name) => TOGETHER[name]?.test(id)) ?? null;
}

let core: ReadonlySet<string> | undefined;

/** The modules of the core with all that they import at once: never what comes on demand, however many ask for it. */
function coreModules(graph: ModuleGraph): ReadonlySet<string> {
  if (core) return core;
  const found = new Set<string>();
  const queue = CORE.map((name) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url)));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return (core = found);
}

/**
 * Texts have names that can be put together: `embed.js` needs no list of them, and a widget no five `import()`s. Their
 * folder is a new one for every change of the sources, for they import other chunks, so that their own content does not
 * tell whether they are still the same.
 */
function textsByName(): Plugin {
  const parts = readdirSync('src/localization/locales/fr').map((file) => basename(file, '.ts'));
  return {
    name: 'texts-by-name',
    buildStart() {
      // What `embed.js` asks for by name keeps its exports.
      this.emitFile({ type: 'chunk', id: FRAME_PAGES, name: 'frame-pages', preserveSignature: 'strict' });
      for (const language of LANGUAGES)
        for (const part of parts)
          this.emitFile({
            type: 'chunk',
            id: `src/localization/locales/${language}/${part}.ts`,
            fileName: `${textFolder()}${language}-${part}.js`,
            preserveSignature: 'strict',
          });
    },
    load(id) {
      const [, part] = /\/localization\/locales\/([\w-]+)\.ts$/.exec(id) ?? [];
      if (part === undefined || !parts.includes(part)) return undefined;
      return part === 'shared'
        ? `export const textsOf = (part) => Object.fromEntries(${JSON.stringify(LANGUAGES)}.map((language) =>
            [language, () => import(/* @vite-ignore */ \`./${basename(textFolder())}/\${language}-\${part}.js\`)]));
          export const texts = textsOf('shared');`
        : `import { textsOf } from './shared.js'; export const texts = textsOf('${part}');`;
    },
  };
}

function textFolder(): string {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...files.map(({ parentPath, name }) => join(parentPath, name)), 'package-lock.json'];
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(readFileSync(path));
  return `assets/texts-${hash.digest('hex').slice(0, 8)}/`;
}

function readManifest(): Record<string, { file: string; imports?: string[] }> {
  return JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8')) as ReturnType<typeof readManifest>;
}

/** Parts that a widget asks for by itself, whatever its feed holds: they need not wait until its own code runs. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'partner-map': ['src/widgets/partner-map/mobility-partner-map-rest.ts'],
};

function loader(): UserConfig {
  const manifest = readManifest();
  // Without the folder and the ending, which `embed.js` puts on.
  const fileOf = (key: string): string => (manifest[key]?.file ?? '').slice('assets/'.length, -'.js'.length);
  const closure = (key: string): string[] => [key, ...(manifest[key]?.imports ?? []).flatMap(closure)];
  const isCore = (file: string): boolean => file.startsWith('core-');
  const filesOf = (name: string): string[] => {
    const keys = [`src/widgets/${name}/define.ts`, ...(ALWAYS[name] ?? [])].flatMap(closure);
    return [...new Set(keys)].map(fileOf);
  };
  const widgetFiles = Object.fromEntries(
    WIDGETS.map((name) => [
      name,
      filesOf(name)
        .filter((file) => !isCore(file))
        .join(' '),
    ]),
  );
  return {
    publicDir: false,
    define: {
      __WIDGET_FILES__: JSON.stringify(widgetFiles),
      __CORE__: JSON.stringify(filesOf('timeline').find(isCore)),
      __TEXTS__: JSON.stringify(basename(textFolder())),
      __FRAME_PAGES__: JSON.stringify(fileOf(FRAME_PAGES)),
    },
    build: {
      target: ['es2022', 'chrome105', 'firefox121', 'safari16'],
      outDir: SITE,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/embed/embed.ts', output: { format: 'iife', entryFileNames: 'embed.js' } },
    },
  };
}

/** Its own copy of Lit keeps the core that visitors load as small as it is. */
function configurator(): UserConfig {
  const manifest = JSON.parse(readFileSync('dist/lib/custom-elements.json', 'utf8')) as ElementsManifest;
  return {
    base: './',
    publicDir: false,
    plugins: [plainDynamicImports(), siteManifest()],
    define: { __FIELDS__: JSON.stringify([...offeredFields(manifest)]) },
    build: {
      target: ['es2022', 'chrome105', 'firefox121', 'safari16'],
      outDir: SITE,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/configurator/page/configurator.ts',
        output: { entryFileNames: 'configurator.js', chunkFileNames: 'configurator/[name]-[hash].js' },
      },
    },
  };
}

/** What the site consists of, as `mobility-widgets build` lists it: the last build to run knows all files. */
function siteManifest(): Plugin {
  return {
    name: 'site-manifest',
    closeBundle() {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      const entries = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = entries.map(({ parentPath, name }) => relative(SITE, join(parentPath, name)));
      const files = paths.map((path) => ({ path, content: readFileSync(join(SITE, path)) }));
      const manifest = toManifest(
        version,
        files.filter(({ path }) => !path.startsWith('.') && path !== MANIFEST),
      );
      writeFileSync(join(SITE, manifest.path), manifest.content);
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
          measurement: 'src/measurement.ts',
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

/**
 * Every text of ours has an id (its first word decides which file it stands in), so that none has to be made up from the
 * text itself: the code that does so is a hundredth of the core.
 */
function namedTextsOnly(): Plugin {
  return {
    name: 'named-texts-only',
    load: (id) =>
      id.endsWith('@lit/localize/internal/id-generation.js') ? 'export const generateMsgId = () => "";' : undefined,
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
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = chunk.code.replace(WRAPPED_IMPORT, '$<load>');
      },
    },
  };
}

/**
 * The compiler's helper also serves classes, accessors and `Reflect.decorate`; ours are decorators of plain properties,
 * which need a call only.
 */
function plainDecorators(): Plugin {
  return {
    name: 'plain-decorators',
    transform: (_, id) =>
      /oxc-project.runtime.*[/]decorate\.js$/.test(id)
        ? {
            code: 'export default (decorators, target, key) => { for (const decorate of decorators) decorate(target, key); };',
            map: null,
          }
        : undefined,
  };
}

/** `a(()=>import(x),[],import.meta.url)`, and the form that names what it takes of the module. */
const WRAPPED_IMPORT =
  /[\w$]+\((?:\(\)=>|async\(\)=>\{let\{[^{}]*\}=await )(?<load>import\([^()]+\)(?:\.then\([^()]*\))?)(?:;return\{[^{}]*\}\})?,\[\],import\.meta\.url\)/g;

/** Indentation inside templates is no content: a space does the same in fewer bytes. */
function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/(ui|widgets)\/.*\.ts$/.test(id) && /\b(html|svg|css)`/.test(code)
        ? { code: code.replace(/\n\s+/g, '\n').replace(/\n>/g, '>').replace(CSS_TEMPLATE, compactCss), map: null }
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
    .replace(/\(([\w-]+):\s+/g, '($1:')
    .replace(/,\s+/g, ',')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/g, '#$1$2$3')
    .replace(/ > /g, '>')
    .replace(/^css`\s+/, 'css`');
}

/** The frame page of each widget, and the demo pages with their feed. */
function staticPages(): Plugin {
  return {
    name: 'static-pages',
    // Not `closeBundle`, which also runs when the build has failed, and would hide why.
    writeBundle() {
      const frameScript = readManifest()[FRAME_SCRIPT]?.file ?? '';
      const page = readFileSync('src/embed/embed.html', 'utf8').replace('%FRAME_SCRIPT%', frameScript);
      mkdirSync(join(SITE, 'embed'), { recursive: true });
      for (const name of WIDGETS) writeFileSync(join(SITE, 'embed', `${name}.html`), page.replaceAll('%WIDGET%', name));
      cpSync('demo', SITE, { recursive: true, filter: (path) => !/\.mjs$|sample-texts/.test(basename(path)) });
    },
  };
}
