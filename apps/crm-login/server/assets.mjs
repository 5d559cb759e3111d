import { readFile } from 'node:fs/promises';

const own = (name) => new URL(`../assets/${name}`, import.meta.url);

/** The few files that the pages need, by path. */
const FILES = {
  '/assets/login.css': { file: () => own('login.css'), type: 'text/css; charset=utf-8' },
  '/assets/icon.svg': { file: () => own('icon.svg'), type: 'image/svg+xml' },
  '/assets/tokens.css': {
    file: () => import.meta.resolve('@trust-widgets/tokens/tokens.css'),
    type: 'text/css; charset=utf-8',
  },
  '/assets/theme.css': {
    file: () => import.meta.resolve('@trust-widgets/tokens/themes/crm-login.css'),
    type: 'text/css; charset=utf-8',
  },
  '/assets/figtree.woff2': {
    file: () => import.meta.resolve('@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'),
    type: 'font/woff2',
  },
};

/** @returns {Promise<{ body: Buffer, type: string } | undefined>} */
export async function readAsset(path) {
  const asset = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  return asset && { body: await readFile(new URL(asset.file())), type: asset.type };
}
