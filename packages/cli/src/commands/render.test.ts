import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { run } from '../testing/memory-io.js';

const NOW = ['--now', '2026-11-26T12:00:00Z'];
const SOURCE = `version: 1
defaultLanguage: en
remark: of the author
agreements:
  - id: terms
    title: { en: Terms, nl: Voorwaarden, de: Bedingungen }
    versions:
      - editions: [{ language: en, format: html, href: https://example.com/terms }]
subprocessors:
  entries:
    - { id: host, legalName: Example Hosting AS, role: provider }
maintenance:
  timeZone: Europe/Oslo
  notice: PT24H
  activities:
    - { id: patching, kind: system, title: Patching, start: 2026-11-27T00:00, end: 2026-11-27T06:00 }
`;

const render = (...options: string[]) =>
  run(['render', 'trust.yaml', ...NOW, ...options], { 'trust.yaml': SOURCE });
const one = (...options: string[]) => render('--element', 'agreement-list', '--language', 'nl', ...options);

describe('CLI-32: render of one element', () => {
  it('prints its HTML with its data, and without on request', async () => {
    const { out, exitCode } = await one();
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^<div class="trust-groups">.*Voorwaarden.*<script type="application\/json">.*<\/script>\n$/s,
    );
    const bare = await one('--no-inline');
    expect(out.startsWith(bare.out.trimEnd())).toBe(true);
    expect(bare.out).not.toContain('<script');
  });

  it('keeps what no reader knows out of the data', async () => {
    const { out, err } = await one();
    expect(out).toContain('"agreements":[');
    expect(out).not.toContain('of the author');
    expect(err).toContain('unknown-key');
  });

  it('puts it into its tag', async () => {
    const { out } = await one('--tag', '--src', 'https://example.com/?a=1&b="2"');
    expect(out).toMatch(
      /^<trust-agreement-list src="https:\/\/example\.com\/\?a=1&amp;b=&quot;2&quot;"><div.*<\/script><\/trust-agreement-list>\n$/s,
    );
  });

  it('links to what the attributes of its tag name, too', async () => {
    const calendar = await render(
      '--element',
      'maintenance-calendar',
      '--language',
      'en',
      '--tag',
      '--calendar-href',
      'https://example.com/a.ics',
    );
    expect(calendar.out).toContain('<trust-maintenance-calendar calendar-href="https://example.com/a.ics">');
    expect(calendar.out).toContain('<a href="webcal://example.com/a.ics">');
    const banner = await render(
      '--element',
      'status-banner',
      '--language',
      'en',
      '--tag',
      '--details-href',
      '#plans',
    );
    expect(banner.out).toContain('<trust-status-banner details-href="#plans">');
    expect(banner.out).toContain('<a href="#plans">');
    const hostile = await render(
      '--element',
      'status-banner',
      '--language',
      'en',
      '--details-href',
      'javascript:alert(1)',
    );
    expect(hostile.out).not.toContain('alert');
  });

  it('brings the style sheet', async () => {
    const css = readFileSync(new URL(import.meta.resolve('@trust-widgets/embed/fallback.css')), 'utf8');
    const { out } = await one('--css', '--no-inline');
    expect(out).toBe(`<style>\n${css}</style>\n${(await one('--no-inline')).out}`);
  });

  it('is plain on request, with headings of the level that is asked for', async () => {
    const { out } = await one('--plain');
    expect(out).toContain('Voorwaarden (alleen in het Engels)');
    expect(out).not.toMatch(/<script|class=/);
    const calendar = await render(
      '--element',
      'maintenance-calendar',
      '--language',
      'nl',
      '--plain',
      '--heading-level',
      '4',
    );
    expect(calendar.out).toMatch(/<h4><time/);
    expect(calendar.out).not.toMatch(/<h[1-35-6]/);
  });
});

it('CLI-33: render of several writes one file each into a folder', async () => {
  const { written, out, exitCode } = await render(
    '--element',
    'all',
    '--language',
    'nl,de',
    '--css',
    '--out',
    'x',
  );
  expect(exitCode).toBe(0);
  const names = ['status-banner', 'agreement-list', 'subprocessor-table', 'maintenance-calendar'];
  const paths = ['nl', 'de'].flatMap((language) => names.map((name) => `x/${language}/${name}.html`));
  expect([...written.keys()]).toEqual([...paths, 'x/fallback.css']);
  expect(written.get('x/de/agreement-list.html')).toContain('Bedingungen');
  expect(written.get('x/nl/agreement-list.html')).toBe((await one()).out);
  expect(out.split('\n').filter((line) => line !== '')).toHaveLength(paths.length + 1);
});

it('CLI-33: what is named twice is rendered once', async () => {
  const twice = await render('--element', 'agreement-list, agreement-list', '--language', 'nl,NL');
  expect(twice.exitCode).toBe(0);
  expect(twice.out).toBe((await one()).out);
});

it.each([
  ['several elements without a folder', ['--element', 'all', '--language', 'nl']],
  [
    'several languages in one file',
    ['--element', 'agreement-list', '--language', 'nl,de', '--out', 'x.html'],
  ],
  ['plain HTML with data', ['--element', 'agreement-list', '--language', 'nl', '--plain', '--inline']],
  ['plain HTML in a tag', ['--element', 'agreement-list', '--language', 'nl', '--plain', '--tag']],
  ['a heading of no level', ['--element', 'agreement-list', '--language', 'nl', '--heading-level', '7']],
  ['a language that is none', ['--element', 'agreement-list', '--language', 'dutch']],
  ['no element', ['--element', 'agreement-list,', '--language', 'nl']],
])('CLI-8: %s cannot be rendered', async (_, options) => {
  const { exitCode, out, err } = await render(...options);
  expect(exitCode).toBe(2);
  expect(err).not.toBe('');
  expect(out).toBe('');
});
