/** What is no part of an element's interface: private, static, and what its author marks as internal. */
const isInternal = ({ privacy, static: isStatic, inheritedFrom }) =>
  privacy === 'private' || privacy === 'protected' || isStatic || inheritedFrom !== undefined;

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
      name: 'internal-tag',
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isPropertyDeclaration(node)) return;
        const isTagged = ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
        if (!isTagged) return;
        for (const { members = [] } of moduleDoc.declarations ?? []) {
          const member = members.find(({ name }) => name === node.name.getText());
          if (member) member.privacy = 'private';
        }
      },
    },
    {
      name: 'default-tag',
      /** Where the code has a name for a default, its comment says the value. */
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isPropertyDeclaration(node)) return;
        const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'default');
        if (!tag) return;
        for (const { members = [], attributes = [] } of moduleDoc.declarations ?? []) {
          const property = node.name.getText();
          for (const each of [...members, ...attributes]) {
            if ((each.fieldName ?? each.name) === property) each.default = tag.comment;
          }
        }
      },
    },
    {
      name: 'readable-types',
      /** What lets a compiler propose some texts and take all is of no use to a reader. */
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const { attributes = [], members = [] } of declarations) {
            for (const { type } of [...attributes, ...members]) {
              if (type) type.text = type.text.replace('(string & {})', 'string');
            }
          }
        }
      },
    },
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
            declaration.members = declaration.members?.filter((member) => !isInternal(member));
            declaration.attributes = declaration.attributes?.filter(
              ({ fieldName }) => declaration.members?.some(({ name }) => name === fieldName) ?? true,
            );
          }
          for (const { declaration } of module.exports ?? []) {
            if (declaration?.module) declaration.module = built(declaration.module);
          }
        }
      },
    },
  ],
};
