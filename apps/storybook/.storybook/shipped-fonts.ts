import type { Plugin } from 'vite';

/**
 * Lets the type faces that come with Storybook wait for their files, so that no picture is taken in another face, and
 * gives Figtree the name under which a site has it.
 */
export function shippedFonts(): Plugin {
  return {
    name: 'shipped-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource-variable\/.*\.css$/ },
      handler: (css) =>
        css
          .replaceAll('font-display: swap', 'font-display: block')
          .replaceAll("'Figtree Variable'", "'Figtree'"),
    },
  };
}
