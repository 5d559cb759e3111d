import { readFile } from 'node:fs/promises';

import { fromRoot } from '../../scripts/lib/paths.mjs';

/** What a page of Markdown has for those who copy from it. */
interface Guide {
  /** The fenced block with `name=…` after its language. */
  snippet(name: string): string;
  /** The rows of the table whose first heading is this one: cells as they are written. */
  table(heading: string): readonly (readonly string[])[];
}

const FENCED = /^```\w+ name=(?<name>\S+)\n(?<text>.*?)^```$/gms;

export async function readGuide(path: string): Promise<Guide> {
  const markdown = (await readFile(fromRoot(path), 'utf8')).replaceAll('\r\n', '\n');
  const snippets = new Map(
    [...markdown.matchAll(FENCED)].map(({ groups }) => [groups?.['name'], groups?.['text'] ?? '']),
  );
  const rows = markdown.split('\n').map((line) =>
    line.startsWith('|')
      ? line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
      : [],
  );
  return {
    snippet(name) {
      const text = snippets.get(name);
      if (text === undefined) throw new Error(`${path} has no snippet "${name}".`);
      return text;
    },
    table(heading) {
      const head = rows.findIndex(([first]) => first === heading);
      const end = rows.findIndex((cells, at) => at > head && cells.length === 0);
      if (head < 0) throw new Error(`${path} has no table that begins with "${heading}".`);
      // After the head comes the line that rules it off.
      return rows.slice(head + 2, end);
    },
  };
}

/** Headers, one a line. */
export function headersIn(text: string): Record<string, string> {
  const lines = text.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
}
