import js from '@eslint/js';
import globals from 'globals';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';
import wc from 'eslint-plugin-wc';

/** What a strict Content-Security-Policy blocks or what launders hostile strings: see shared CSP rules in CONTRIBUTING.md. */
const BLOCKED_BY_POLICY = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict policy blocks style="…" in templates: use a class, an SVG attribute, or style.setProperty().',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    message: 'A strict policy blocks <style> in templates: use `static styles`.',
  },
  {
    selector: 'CallExpression[callee.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Unsafe or blocked by a strict policy: render text, or use style.setProperty().',
  },
  {
    selector: 'TemplateElement[value.raw=/\\drem\\b/]',
    message: 'rem follows the host page’s html{font-size}: use em.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'storybook-static',
      'node_modules',
      'src/localization/locales',
      '**/*.generated.ts',
      'test/contract/types-host',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.pure.json', './tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A reader of hostile data checks what the types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      complexity: ['error', 8],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      'no-restricted-syntax': ['error', ...BLOCKED_BY_POLICY],
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: { esm: true }, require: { ClassDeclaration: true, FunctionDeclaration: false } },
      ],
      'jsdoc/no-types': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 120, skipComments: true, skipBlankLines: true }] },
  },
  {
    // Elements carry their texts, styles their rules; the models are lists of types.
    files: [
      'src/**/mobility-*.ts',
      'src/**/*.styles.ts',
      'src/model/{network,item-bank}.ts',
      'src/configurator/texts/*.ts',
    ],
    rules: { 'max-lines': ['error', { max: 210, skipComments: true, skipBlankLines: true }] },
  },
  {
    files: ['src/{ui,widgets,embed,configurator}/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended'], noUnsanitized.configs.recommended],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Elements are defined in `define.ts`, apart from their classes.
      'wc/file-name-matches-element': 'off',
      'wc/guard-define-call': 'off',
      // Lit's `html` handles these; the rules know the bare platform only.
      'wc/guard-super-call': 'off',
      'wc/no-constructor-params': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: { ...globals.node } } },
  // WordPress's editor loads it as a classic script, as it is.
  { files: ['src/wordpress/block/*.js'], languageOptions: { sourceType: 'script', globals: globals.browser } },
  {
    files: ['demo/*.js', 'test/browser/vite-project/*.js', 'test/**/*.mjs'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
);
