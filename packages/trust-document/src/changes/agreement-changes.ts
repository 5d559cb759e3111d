import type {
  Agreement,
  AgreementSection,
  AgreementVersion,
  Edition,
} from '../agreements/agreements.schema.js';
import { difference } from './content.js';
import { fieldChanges } from './field-changes.js';
import type { FieldChange } from './field-changes.js';

/** What became of one edition of a version: a language and a format. */
export type EditionChange =
  | { readonly kind: 'added'; readonly after: Edition }
  | { readonly kind: 'removed'; readonly before: Edition }
  | { readonly kind: 'changed'; readonly before: Edition; readonly after: Edition };

/** What became of one version of an agreement. The versions say since when they are in force, and what is new. */
export type VersionChange =
  | { readonly kind: 'added'; readonly after: AgreementVersion }
  | { readonly kind: 'removed'; readonly before: AgreementVersion }
  | {
      readonly kind: 'changed';
      readonly before: AgreementVersion;
      readonly after: AgreementVersion;
      readonly fields: readonly FieldChange[];
      readonly editions: readonly EditionChange[];
    };

/** What became of one agreement. */
export type AgreementChange = { readonly id: string } & (
  | { readonly kind: 'added'; readonly after: Agreement }
  | { readonly kind: 'removed'; readonly before: Agreement }
  | {
      readonly kind: 'changed';
      readonly before: Agreement;
      readonly after: Agreement;
      readonly fields: readonly FieldChange[];
      readonly versions: readonly VersionChange[];
    }
);

type SimpleChange<T> =
  { readonly kind: 'added'; readonly after: T } | { readonly kind: 'removed'; readonly before: T };

/** The changes of a list in the order of `after`, then what is gone; `compared` tells of what is in both. */
function inOrder<T, TChange>(
  before: readonly T[],
  after: readonly T[],
  identityOf: (member: T) => string,
  compared: (before: T, after: T) => readonly TChange[],
): (SimpleChange<T> | TChange)[] {
  const { changed, added, removed } = difference(before, after, identityOf);
  const formerOf = new Map(changed.map(([former, latter]) => [latter, former]));
  const isNew = new Set(added);
  return [
    ...after.flatMap((member): (SimpleChange<T> | TChange)[] => {
      if (isNew.has(member)) return [{ kind: 'added', after: member }];
      const former = formerOf.get(member);
      return former === undefined ? [] : [...compared(former, member)];
    }),
    ...removed.map((member) => ({ kind: 'removed', before: member }) as const),
  ];
}

const editionKey = ({ language, format }: Edition): string => `${language.toLowerCase()} ${format}`;

/** A version goes by its name; one without by the day on which it comes into force. */
const versionKey = ({ version, effectiveFrom }: AgreementVersion): string =>
  JSON.stringify(version === undefined ? { effectiveFrom } : { version });

function versionChanges(before: AgreementVersion, after: AgreementVersion): VersionChange[] {
  const fields = fieldChanges(['version', 'effectiveFrom', 'summaryOfChanges'], before, after);
  const editions = inOrder(before.editions, after.editions, editionKey, (former, latter): EditionChange[] => [
    { kind: 'changed', before: former, after: latter },
  ]);
  return [{ kind: 'changed', before, after, fields, editions }];
}

/**
 * What changed in a list of agreements: agreements, their versions, and the editions of those. The order in
 * which they are written means nothing. New and changed ones come in the order of `after`, then those that are
 * gone, in the order of `before`.
 */
export function agreementChanges(before: AgreementSection, after: AgreementSection): AgreementChange[] {
  return inOrder(
    before.agreements,
    after.agreements,
    ({ id }) => id,
    (former, latter): Extract<AgreementChange, { kind: 'changed' }>[] => {
      const fields = fieldChanges(['title', 'type', 'group', 'otherEditions'], former, latter);
      const versions = inOrder(former.versions, latter.versions, versionKey, versionChanges);
      return [{ kind: 'changed', id: latter.id, before: former, after: latter, fields, versions }];
    },
  ).map((change) => ({ id: 'after' in change ? change.after.id : change.before.id, ...change }));
}
