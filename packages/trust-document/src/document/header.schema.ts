import * as v from 'valibot';
import { instant, languageTag, link, localizedText } from '@trust-widgets/schedule-core/engine';

import { email } from './terms.js';

/** The format version that this package reads. */
export const FORMAT_VERSION = 1;

export const organizationSchema = v.object({
  name: localizedText,
  url: v.optional(link),
  contact: v.optional(v.object({ email: v.optional(email), url: v.optional(link) })),
  statusPage: v.optional(link),
  /** For those who build pages: an element fetches only what its attributes name. */
  statusFeed: v.optional(
    v.object({
      type: v.picklist([
        'statuspage',
        'incident-io',
        'instatus',
        'openstatus',
        'cstate',
        'upptime',
        'better-stack',
        'trust',
      ]),
      url: link,
    }),
  ),
});

/** What every reader of a document needs. */
export const headerFacts = {
  defaultLanguage: languageTag,
  updated: v.optional(instant),
};

export const headerEntries = {
  version: v.literal(FORMAT_VERSION),
  ...headerFacts,
  organization: v.optional(organizationSchema),
};

/** Who publishes the document. */
export type Organization = v.InferOutput<typeof organizationSchema>;

/** The part of a document that every reader needs, whichever section it is after. */
export interface DocumentHeader {
  readonly version: typeof FORMAT_VERSION;
  /** The language of plain texts; `und` where the document does not say. */
  readonly defaultLanguage: string;
  /** The record's own time, an instant. */
  readonly updated?: string;
}
