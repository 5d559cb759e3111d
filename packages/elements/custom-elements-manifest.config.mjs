/** The documentation of the elements, from their sources, for Storybook and editors. */
export default {
  globs: ['src/*/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/**/*.model.ts',
    'src/**/*.strings.ts',
    'src/**/*.styles.ts',
    'src/shared/**',
    'src/testing/**',
  ],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'published-paths',
      /** The manifest is published beside `dist`, and names the files that a reader of it can import. */
      packageLinkPhase({ customElementsManifest }) {
        const built = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
        for (const module of customElementsManifest.modules) {
          module.path = built(module.path);
          for (const declaration of module.declarations ?? []) {
            // Dispatched event objects are found without their name; the documentation has them with it.
            declaration.events = declaration.events?.filter(({ name }) => name !== undefined);
          }
          for (const { declaration } of module.exports ?? []) {
            if (declaration?.module) declaration.module = built(declaration.module);
          }
        }
      },
    },
  ],
};
