import { mkdir, rm, writeFile } from 'node:fs/promises';

import { constants } from './build/constants.mjs';
import { elementCss, pageCss, themeCss } from './build/css.mjs';
import { catalogue, designTokens } from './build/exchange.mjs';
import { readThemes } from './build/themes.mjs';

const themes = await readThemes();
const { neutral, ...others } = themes;

const write = (path, content) => writeFile(new URL(path, import.meta.url), content);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

for (const folder of ['dist/themes/', 'dist/design/']) {
  await rm(new URL(folder, import.meta.url), { recursive: true, force: true });
  await mkdir(new URL(folder, import.meta.url), { recursive: true });
}
await mkdir(new URL('src/generated/', import.meta.url), { recursive: true });

await write('dist/tokens.css', pageCss(neutral));
for (const [name, theme] of Object.entries(others))
  await write(`dist/themes/${name}.css`, themeCss(theme, neutral));
for (const [name, schemes] of Object.entries(themes))
  for (const [scheme, tokens] of Object.entries(schemes))
    await write(`dist/design/${name}.${scheme}.tokens.json`, json(designTokens(tokens)));
await write('dist/tokens.json', json(catalogue(themes)));
await write('src/generated/tokens.ts', constants(themes, elementCss(neutral)));
