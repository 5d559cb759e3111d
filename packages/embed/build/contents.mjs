import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

import { sizesOf } from '../../../scripts/lib/bundle.mjs';

/** What a module counts as: the first that fits its path. */
const PARTS = [
  [/\/node_modules\/(?:@lit\/|lit)/, () => 'lit'],
  [/\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/, ([, name]) => name],
  [/\/elements\/dist\/.*strings/, () => 'words in six languages'],
  [/\/elements\/dist\/.*\.styles\.js$/, () => 'styles'],
  [/\/elements\/dist\/shared\//, () => 'shared by the elements'],
  [/\/elements\/dist\/([^/]+)\//, ([, element]) => element],
  [/\/([^/]+)\/dist\//, ([, name]) => name],
];

function partOf(source) {
  for (const [pattern, name] of PARTS) {
    const found = source?.match(pattern);
    if (found) return name(found);
  }
  return 'bundler';
}

/** The text of a file by the part that it comes from. */
function textsByPart(code, map) {
  const lines = code.split('\n');
  const texts = new Map();
  const places = [];
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) =>
    places.push({ line: generatedLine - 1, column: generatedColumn, part: partOf(source) }),
  );
  places.forEach(({ line, column, part }, index) => {
    const next = places[index + 1];
    const end = next?.line === line ? next.column : undefined;
    texts.set(part, (texts.get(part) ?? '') + (lines[line]?.slice(column, end) ?? ''));
  });
  return texts;
}

/**
 * What a file is made of, the heaviest first.
 *
 * A part's weight after compression is its share of what the parts weigh when each is compressed by itself: what
 * they have in common is everybody's gain.
 *
 * @param {{ unshortened: string, map: object }} bundled The file as the bundler left it, with its source map.
 * @param {{ brotli: number }} sizes Of the finished file.
 * @returns {{ part: string, raw: number, brotli: number }[]} Bytes; `brotli` adds up to the file's, but for rounding.
 */
export function contentsOf({ unshortened, map }, sizes) {
  const parts = Array.from(textsByPart(unshortened, map), ([part, text]) => ({
    part,
    raw: Buffer.byteLength(text),
    own: sizesOf(Buffer.from(text)).brotli,
  }));
  const sum = parts.reduce((total, { own }) => total + own, 0);
  return parts
    .map(({ part, raw, own }) => ({ part, raw, brotli: Math.round((own / sum) * sizes.brotli) }))
    .sort((one, other) => other.brotli - one.brotli || (one.part < other.part ? -1 : 1));
}
