import { mkdir, writeFile } from 'node:fs/promises';

import { readThemes } from './build/themes.mjs';
import { constants, elementCss, pageCss } from './build/formats.mjs';

const themes = await readThemes();

await mkdir(new URL('dist/', import.meta.url), { recursive: true });
await mkdir(new URL('src/generated/', import.meta.url), { recursive: true });
await writeFile(new URL('dist/tokens.css', import.meta.url), pageCss(themes));
await writeFile(new URL('src/generated/tokens.ts', import.meta.url), constants(themes, elementCss(themes)));
