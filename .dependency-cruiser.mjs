/** The layers of the tree, one direction: model ← feed, localization ← ui ← widgets ← embed. Each rule says why. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}.*\\.ts$` },
  to: { pathNot: allowed.map((path) => `^${path}`), dependencyTypesNot: ['type-only'] },
});

const LIT = 'node_modules/(lit|@lit)';

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only(
      'model-imports-nothing',
      'model/',
      ['src/model/'],
      'The model is what all agree on; it must run anywhere and wait for nobody.',
    ),
    only(
      'feed-knows-model-and-zod',
      'feed/',
      ['src/model/', 'src/feed/', 'node_modules/zod'],
      'Hostile JSON is tamed here and nowhere else, without any view.',
    ),
    {
      name: 'zod-in-feed-only',
      comment: 'A second place that validates would be a second truth, and Zod is the largest part of the core.',
      severity: 'error',
      from: { pathNot: '^src/(feed|cli)/' },
      to: { path: 'node_modules/zod' },
    },
    only(
      'localization-knows-model-and-lit',
      'localization/',
      ['src/model/', 'src/localization/', LIT],
      'Texts serve every view and depend on none.',
    ),
    only(
      'ui-knows-no-widget',
      'ui/',
      ['src/(model|feed|localization|ui)/', LIT, 'node_modules/lean-qr'],
      'What widgets share must not know them.',
    ),
    {
      name: 'widgets-are-strangers',
      comment: 'A page may carry one widget alone; what two need belongs to ui/ or model/.',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/', pathNot: '^src/widgets/$1/' },
    },
    only(
      'widgets-see-no-feed-code',
      'widgets/',
      ['src/(model|localization|ui|widgets)/', LIT, 'node_modules/lean-qr'],
      'A widget takes the network from its base element; how it was read is not its concern.',
    ),
    {
      name: 'pure-files-stay-pure',
      comment:
        'Logic beside an element is tested without a browser: only mobility-*.ts and define.ts touch Lit or the views.',
      severity: 'error',
      from: { path: '^src/widgets/', pathNot: '/(mobility-[^/]*|define)\\.ts$' },
      to: { path: '^src/(ui|localization)/|node_modules/lit', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'embed-loads-widgets-on-demand',
      comment: 'A static import would put every widget into every page.',
      severity: 'error',
      from: { path: '^src/embed/' },
      to: { path: '^src/', pathNot: '^src/embed/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    only(
      'fallback-is-pure',
      'fallback/',
      ['src/(model|fallback)/', 'src/widgets/[^/]+/(?!mobility-|define)'],
      'What stands in a widget’s place where no script runs is made without Lit and the DOM, by the widgets’ own logic.',
    ),
    only(
      'configurator-is-a-page',
      'configurator/',
      ['src/(model|feed|fallback|configurator)/', 'src/widgets/[^/]+/(?!mobility-|define)', 'node_modules/lit'],
      'The page that hands out snippets shows widgets by embed.js alone, as every page does; of their code it may know what is pure.',
    ),
    only(
      'cli-knows-model-and-feed',
      'cli/',
      [
        'src/(model|feed|fallback|cli)/',
        'src/widgets/(partner-map|charter-signatories)/(?!mobility-|define)',
        'node_modules/(zod|jsonc-parser|@cantoo/pdf-lib|image-size)',
        'node:',
        '(fs(/promises)?|path|url|util|process|crypto|module|zlib)$',
        'package.json',
      ],
      'The command runs in Node, without Lit and the DOM; it draws the map by the widget’s own pure functions, or the two would part.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
