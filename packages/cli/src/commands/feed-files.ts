import { parseInstant } from '@trust-widgets/schedule-core/engine';
import type { LocalizedText } from '@trust-widgets/schedule-core/engine';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { atomFeed } from '../feed/atom.js';
import { changesOf } from '../feed/changes.js';
import type { Change } from '../feed/changes.js';
import type { PublishedFile } from './published.js';
import { hostOf } from './web-address.js';

/** How many changes a feed tells, the latest ones: readers ask for all of it every hour. */
const NEWS = 200;

/** The languages that the changes are told in, the document's own first. */
function languagesOf(changes: readonly Change[], defaultLanguage: string): string[] {
  const texts = changes.flatMap(({ subject, text }): LocalizedText[] => [subject, ...(text ? [text] : [])]);
  const written = texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  return [...new Set([defaultLanguage, ...written.sort()])];
}

/**
 * What changes in the record of a sound document, as Atom feeds to follow: `changes.atom` in the document's
 * language, `changes.nl.atom` and so on in the others. All days are the record's, so that the same document gives
 * the same bytes whenever it is built. None without the record's time, without the organization's address, which
 * the names of entries are made from, or without a change to tell.
 */
export function feedFiles(document: TrustDocument): PublishedFile[] {
  const { defaultLanguage, organization } = document;
  const updated = parseInstant(document.updated ?? '');
  const url = organization?.url;
  if (!organization || url === undefined || updated === undefined || hostOf(url) === undefined) return [];
  const changes = changesOf(document, new Date(updated).toISOString().slice(0, 10)).slice(0, NEWS);
  if (changes.length === 0) return [];
  return languagesOf(changes, defaultLanguage).map((language) => ({
    name: language === defaultLanguage ? 'changes.atom' : `changes.${language}.atom`,
    text: atomFeed(changes, { organization, url, updated, defaultLanguage }, language),
  }));
}
