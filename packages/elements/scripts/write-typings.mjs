// Writes what the custom elements manifest says as typings for JSX, React and Vue, and for the completion of editors.
import { readFile, writeFile } from 'node:fs/promises';

import { cssCustomData, htmlCustomData, webTypes } from './editor-data.mjs';
import { elementsOf } from './elements-of.mjs';
import { jsxTypings, reactTypings, vueTypings } from './typings.mjs';

const read = async (path) => JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const elements = elementsOf(await read('custom-elements.json'));
const files = {
  'jsx.d.ts': jsxTypings(elements),
  'react.d.ts': reactTypings(elements),
  'vue.d.ts': vueTypings(elements),
  // Types alone: whoever imports one for its types loads nothing by it.
  'jsx.js': 'export {};\n',
  'react.js': 'export {};\n',
  'vue.js': 'export {};\n',
  'vscode.html-custom-data.json': json(htmlCustomData(elements)),
  'vscode.css-custom-data.json': json(cssCustomData(elements)),
  'web-types.json': json(webTypes(elements, await read('package.json'))),
};
await Promise.all(
  Object.entries(files).map(([name, text]) => writeFile(new URL(`../dist/${name}`, import.meta.url), text)),
);
