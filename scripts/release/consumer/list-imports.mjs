/**
 * Imports every entry of every package of ours that is installed in this folder, as a server would: in Node, without a
 * document. Prints what became of each.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const scope = new URL('node_modules/@trust-widgets/', import.meta.url);

function entriesOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, scope), 'utf8'));
  return Object.keys(exports)
    .filter((path) => !path.includes('*'))
    .map((path) => `${name}${path.slice(1)}`);
}

async function faultOf(entry) {
  try {
    if (entry.endsWith('.css')) {
      if (!existsSync(fileURLToPath(import.meta.resolve(entry)))) return 'There is no such file.';
    } else {
      await import(entry, entry.endsWith('.json') ? { with: { type: 'json' } } : {});
    }
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const results = [];
for (const entry of readdirSync(scope).flatMap(entriesOf))
  results.push({ entry, fault: await faultOf(entry) });
console.log(JSON.stringify(results));
