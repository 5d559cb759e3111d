// Writes the JSON Schema beside the code, for editors and for readers in other languages.
import { writeFile } from 'node:fs/promises';

import { trustDocumentJsonSchema } from '../dist/json-schema.js';

const target = new URL('../dist/trust-document.schema.json', import.meta.url);
await writeFile(target, `${JSON.stringify(trustDocumentJsonSchema(), null, 2)}\n`);
