import { readFileSync } from 'node:fs';

/** What a page may embed, and what its reader must then see. */
export const ELEMENTS = [
  ['status-banner', 'Night of patching'],
  ['agreement-list', 'Terms of use'],
  ['subprocessor-table', 'Example Hosting'],
  ['maintenance-calendar', 'Night of patching'],
] as const;

export const TAGS = ELEMENTS.map(([name]) => `trust-${name}`);

/** A document that gives every element something to show on the day before its maintenance. */
export const trustDocument = {
  version: 1,
  defaultLanguage: 'en',
  agreements: [
    {
      id: 'terms',
      title: 'Terms of use',
      versions: [{ editions: [{ language: 'en', format: 'html', href: '/terms' }] }],
    },
  ],
  subprocessors: {
    entries: [
      {
        id: 'host',
        legalName: 'Example Hosting',
        role: 'sub-processor',
        entity: { country: 'NO' },
        purpose: 'Houses the servers.',
      },
      { id: 'mail', legalName: 'Example Mail', role: 'affiliate', entity: { country: 'DE' } },
    ],
  },
  maintenance: {
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    activities: [
      {
        id: 'patching',
        kind: 'system',
        title: 'Night of patching',
        announcedAt: '2026-01-01T00:00:00Z',
        start: '2026-11-27T00:00',
        end: '2026-11-27T06:00',
      },
    ],
  },
};

/** A file as it was built. */
export const built = (name: string): string =>
  readFileSync(new URL(`../dist/files/${name}`, import.meta.url), 'utf8');

export const integrity = JSON.parse(built('integrity.json')) as Readonly<Record<string, string>>;

export interface Tagging {
  /** Where the document is. */
  readonly src: string;
  /** More attributes. */
  readonly more?: string;
  /** What stands inside. */
  readonly inside?: string;
}

/** The markup of one element, as a page has it. */
export const tagOf = (name: string, { src, more = '', inside = '<p>Without script</p>' }: Tagging): string =>
  `<trust-${name} src="${src}" now="2026-11-26T12:00:00Z" time-zone="source" ${more}>${inside}</trust-${name}>`;

/** All four, one below the other. */
export const allTags = (tagging: Tagging): string =>
  ELEMENTS.map(([name]) => tagOf(name, tagging)).join('\n');
