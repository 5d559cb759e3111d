import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const { imports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  imports: Record<string, Record<string, string>>;
};

/** Every module that a built file brings with it: files of ours by path, packages by name. */
function broughtBy(entry: string, condition: 'production' | 'default'): Set<string> {
  const brought = new Set<string>();
  const open = [new URL(entry, dist).href];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (brought.has(file)) continue;
    brought.add(file);
    if (!file.startsWith('file:')) continue;
    const code = readFileSync(new URL(file), 'utf8');
    for (const [, specifier = ''] of code.matchAll(
      /^(?:import|export)\s(?:[^'";]*\sfrom\s)?['"]([^'"]+)['"];$/gm,
    )) {
      const own = imports[specifier]?.[condition];
      if (own !== undefined) open.push(new URL(`../${own}`, dist).href);
      else open.push(specifier.startsWith('.') ? new URL(specifier, file).href : specifier);
    }
  }
  return brought;
}

const packagesIn = (brought: Set<string>): string[] => [...brought].filter((id) => !id.startsWith('file:'));

describe('the built files', () => {
  it.each(['engine.js', 'zones/intl-zone.js', 'zones/zone-data.js'])(
    'SIZE-2: %s brings no package',
    (entry) => {
      expect(packagesIn(broughtBy(entry, 'default'))).toEqual([]);
    },
  );

  it('SIZE-2: the front door brings luxon, and the calendar its library: the walk sees packages', () => {
    expect(packagesIn(broughtBy('index.js', 'default'))).toEqual(['luxon']);
    expect(packagesIn(broughtBy('icalendar/icalendar.js', 'default'))).toEqual(['ical.js']);
  });

  it('SIZE-3: production bundles leave out what only authors need', () => {
    const names = (condition: 'production' | 'default') =>
      [...broughtBy('engine.js', condition)].map((file) => file.slice(dist.href.length));
    expect(names('production')).not.toContain('document/authoring.js');
    expect(names('production')).not.toContain('document/nearest.js');
    expect(names('default')).toContain('document/authoring.js');
  });
});
