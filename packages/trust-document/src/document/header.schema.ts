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

/** What every document says of itself, whichever sections it has. */
export const headerEntries = {
  version: v.literal(FORMAT_VERSION),
  defaultLanguage: languageTag,
  updated: v.optional(instant),
  organization: v.optional(organizationSchema),
};

export type Organization = v.InferOutput<typeof organizationSchema>;

/** The part of a document that every element needs. */
export interface DocumentHeader {
  readonly version: typeof FORMAT_VERSION;
  /** The language of plain texts; `und` where the document does not say. */
  readonly defaultLanguage: string;
  /** The record's own time, an instant. */
  readonly updated?: string;
  readonly organization?: Organization;
}
