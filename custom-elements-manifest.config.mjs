/** The manifest from which the API tables of Storybook and of the README are made. */
export default {
  globs: ['src/ui/mobility-element.ts', 'src/ui/events.ts', 'src/widgets/*/mobility-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist/lib',
  litelement: true,
  packagejson: false,
};
