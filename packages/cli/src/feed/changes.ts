import type { LocalizedText } from '@trust-widgets/schedule-core/engine';
import { lastDayToObject } from '@trust-widgets/trust-document';
import type { Agreement, AgreementVersion, Subprocessor, TrustDocument } from '@trust-widgets/trust-document';

import type { FeedWords } from './words.js';

/** Something that the record tells with its day. */
export interface Change {
  /** Names it within the record: another day is another change, since customers' periods run from it. */
  readonly id: string;
  /** The calendar day on which it happened, or will happen. */
  readonly day: string;
  /** What it happened to. */
  readonly subject: LocalizedText;
  /** What happened, completing "subject: …". */
  said(words: FeedWords): string;
  /** What else the record says of it. */
  readonly text?: LocalizedText;
  /** The last day to object. */
  readonly objectUntil?: string;
  /** The version that came into force, of which agreement. */
  readonly agreement?: Agreement;
}

function entryChanges(entry: Subprocessor, noticeDays: number | undefined, today: string): Change[] {
  const { id, legalName, purpose, announcedOn, effectiveFrom, removedOn } = entry;
  const until = lastDayToObject(entry, noticeDays);
  const change = (kind: string, day: string, said: Change['said'], isNews: boolean): Change => ({
    id: `subprocessors/${id}/${kind}/${day}`,
    day,
    subject: legalName,
    said,
    ...(isNews && purpose !== undefined && { text: purpose }),
    ...(isNews && until !== undefined && { objectUntil: until }),
  });
  const isAnnounced = announcedOn !== undefined;
  return [
    ...(isAnnounced && announcedOn <= today
      ? [
          change(
            'announced',
            announcedOn,
            (words) =>
              effectiveFrom === undefined
                ? words.announced
                : `${words.announced}, ${words.effective(effectiveFrom)}`,
            true,
          ),
        ]
      : []),
    // What is announced is told then, and again when it is so.
    ...(effectiveFrom !== undefined && (effectiveFrom <= today || !isAnnounced)
      ? [change('effective', effectiveFrom, (words) => words.effective(effectiveFrom), !isAnnounced)]
      : []),
    ...(removedOn === undefined
      ? []
      : [change('removed', removedOn, (words) => words.removed(removedOn), false)]),
  ];
}

function versionChange(agreement: Agreement, version: AgreementVersion): Change[] {
  const { effectiveFrom, summaryOfChanges } = version;
  if (effectiveFrom === undefined) return [];
  return [
    {
      id: `agreements/${agreement.id}/${effectiveFrom}`,
      day: effectiveFrom,
      subject: agreement.title,
      said: (words) =>
        `${words.version(effectiveFrom)}${version.version === undefined ? '' : ` (${version.version})`}`,
      ...(summaryOfChanges !== undefined && { text: summaryOfChanges }),
      agreement: { ...agreement, versions: [version] },
    },
  ];
}

/**
 * The changes that a document tells with their days, the latest first: sub-processors announced, active and
 * removed, and versions of agreements. One that is still to come is told as soon as the record has it.
 *
 * @param today The day of the record.
 */
export function changesOf({ agreements, subprocessors }: TrustDocument, today: string): Change[] {
  const changes = [
    ...(subprocessors?.entries ?? []).flatMap((entry) =>
      entryChanges(entry, subprocessors?.noticeDays, today),
    ),
    ...agreements.flatMap((agreement) =>
      agreement.versions.flatMap((version) => versionChange(agreement, version)),
    ),
  ];
  // Of two versions from one day the later one counts; the document is warned of them.
  const unique = new Map(changes.map((change) => [change.id, change]));
  return [...unique.values()].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}
