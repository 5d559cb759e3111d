import { generateAtomFeed } from 'feedsmith';

import { resolveText } from '@trust-widgets/schedule-core/engine';
import type { LocalizedText } from '@trust-widgets/schedule-core/engine';
import { resolveEdition } from '@trust-widgets/trust-document';
import type { Organization } from '@trust-widgets/trust-document';

import type { Change } from './changes.js';
import { feedWords } from './words.js';

/** Where a feed is from. */
export interface FeedSource {
  readonly organization: Organization;
  /** The organization's own, an address on the web. */
  readonly url: string;
  /** The record's time, epoch milliseconds. */
  readonly updated: number;
  readonly defaultLanguage: string;
}

/** XML has no way to write these. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const writable = (text: string): string => text.replace(UNWRITABLE, '\ufffd');

/** A text that is no markup; `language` where it is not in the feed's. */
const plain = (value: string, language?: string) => ({
  value: writable(value),
  type: 'text',
  ...(language !== undefined && { xml: { lang: language } }),
});

/** A link as the address of a page; `undefined` where it leads elsewhere. */
function pageOf(href: string | undefined, base: string): string | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const { protocol, href: page } = new URL(href, base);
  return /^https?:$/.test(protocol) ? page : undefined;
}

/** The changes as an Atom feed (RFC 4287) in one language, of which every text is text and no markup. */
export function atomFeed(changes: readonly Change[], source: FeedSource, language: string): string {
  const { organization, url, updated, defaultLanguage } = source;
  const words = feedWords(language);
  const foreign = words.language === language ? undefined : words.language;
  const said = (text: LocalizedText): string => resolveText(text, language, defaultLanguage).text;
  // A name that nobody else gives; nothing need be found there.
  const iri = (name: string): string => `${new URL(url).origin}/#trust/changes/${language}${name}`;
  const timeOf = ({ day }: Change): Date => new Date(Math.min(Date.parse(day), updated));

  const linkOf = ({ agreement, day }: Change): string => {
    if (!agreement) return url;
    const { edition } = resolveEdition(agreement, { language, defaultLanguage, on: day });
    return pageOf(edition?.href, url) ?? url;
  };
  const entries = changes.map((change) => {
    const { id, subject, text, objectUntil } = change;
    const lines = [text && said(text), objectUntil && words.objectUntil(objectUntil)].filter(Boolean);
    return {
      id: iri(`/${id}`),
      title: plain(`${said(subject)}: ${change.said(words)}`, foreign),
      updated: timeOf(change),
      links: [{ href: linkOf(change), rel: 'alternate' }],
      ...(lines.length > 0 && { content: plain(lines.join('\n')) }),
    };
  });
  const name = said(organization.name).trim() || new URL(url).hostname;
  return generateAtomFeed({
    xml: { lang: language },
    id: iri(''),
    title: plain(`${name}: ${words.title}`, foreign),
    updated: new Date(Math.max(...changes.map((change) => timeOf(change).getTime()))),
    authors: [{ name: writable(name), uri: url }],
    links: [{ href: url, rel: 'alternate' }],
    entries,
  });
}
