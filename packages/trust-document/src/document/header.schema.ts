import {
  choice,
  instant,
  languageTag,
  link,
  list,
  localizedText,
  object,
  optional,
} from '@trust-widgets/schedule-core/engine';
import type { Infer } from '@trust-widgets/schedule-core/engine';

import { email, release } from './terms.js';

/** The format version that this package reads. */
export const FORMAT_VERSION = 1;

export const organizationSchema = object({
  name: localizedText,
  url: optional(link),
  contact: optional(object({ email: optional(email), url: optional(link) })),
  statusPage: optional(link),
  /** For those who build pages: an element fetches only what its attributes name. */
  statusFeed: optional(
    object({
      type: choice(
        'statuspage',
        'incident-io',
        'instatus',
        'openstatus',
        'cstate',
        'upptime',
        'better-stack',
        'trust',
      ),
      url: link,
    }),
  ),
});

/** What a document says to the widgets that show it. */
export const widgetsSchema = object({
  /** Releases that were taken back: an element of one of these shows the page's own content. */
  withdrawn: optional(list(release)),
});

/** What every reader of a document needs. */
export const headerFacts = {
  defaultLanguage: languageTag,
  updated: optional(instant),
};

export const headerEntries = {
  version: choice(FORMAT_VERSION),
  ...headerFacts,
  organization: optional(organizationSchema),
  widgets: optional(widgetsSchema),
};

/** Who publishes the document. */
export type Organization = Infer<typeof organizationSchema>;

/** What a document says to the widgets that show it. */
export type WidgetNotice = Infer<typeof widgetsSchema>;

/** The part of a document that every reader needs, whichever section it is after. */
export interface DocumentHeader {
  readonly version: typeof FORMAT_VERSION;
  /** The language of plain texts; `und` where the document does not say. */
  readonly defaultLanguage: string;
  /** The record's own time, an instant. */
  readonly updated?: string;
}
