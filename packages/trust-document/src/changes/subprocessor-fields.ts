import type { LocalizedText } from '@trust-widgets/schedule-core/engine';

import { statusOn } from '../subprocessors/status-on.js';
import type {
  Assurance,
  EntryList,
  ProcessingPlace,
  Subprocessor,
  SubprocessorLink,
  Transfer,
} from '../subprocessors/subprocessors.schema.js';
import { contentOf, difference } from './content.js';
import { changeAt, fieldChanges, sayTheSame } from './field-changes.js';
import type { FieldChange } from './field-changes.js';

/** A word of an entry, a member of one of its lists, or a category of data. */
export type SubprocessorFact = LocalizedText | ListMember;

/** One fact of an entry that differs; of a list, one member. */
export interface SubprocessorFieldChange extends FieldChange<SubprocessorFact> {
  /** It bears on who does what with which data, where, and on what footing; else it is a matter of words or links. */
  readonly isMaterial: boolean;
}

type ListMember = ProcessingPlace | Transfer | Assurance | SubprocessorLink;

/** The facts of an entry, in the order in which their changes are told. */
const FACTS = [
  ...(['legalName', 'role', 'entity', 'contact', 'identifier', 'purpose', 'appliesTo', 'retention'] as const),
  ...(['parent', 'status', 'announcedOn', 'effectiveFrom', 'objectUntil', 'removedOn'] as const),
];

const TEXTS: Readonly<Record<string, (entry: Subprocessor) => LocalizedText | undefined>> = {
  legalName: ({ legalName }) => legalName,
  purpose: ({ purpose }) => purpose,
  appliesTo: ({ appliesTo }) => appliesTo,
  'entity.city': ({ entity }) => entity?.city,
  'entity.address': ({ entity }) => entity?.address,
};
/** The text that a path of one of its languages belongs to. */
const textAt = (path: string) => TEXTS[/^(?:entity\.)?\w+/.exec(path)?.[0] ?? ''];

/** Whether a stated status says something else than before on any day. */
function changesStatus(before: Subprocessor, after: Subprocessor): boolean {
  const days = [before, after].flatMap(({ effectiveFrom, removedOn }) => [effectiveFrom, removedOn]);
  // Nothing happens between two days that a status turns on; '' stands for the time before all of them.
  return ['', ...days].some((day = '') => statusOn(before, day) !== statusOn(after, day));
}

function isMaterialFact(path: string, before: Subprocessor, after: Subprocessor): boolean {
  if (path.startsWith('contact.')) return false;
  if (path === 'status') return changesStatus(before, after);
  const text = textAt(path);
  return !text || !sayTheSame(text(before), text(after));
}

/** What makes two members of a list the same thing, said differently. */
const IDENTITY: Readonly<Record<EntryList, readonly string[]>> = {
  processing: ['country', 'region', 'variesBy'],
  transfers: ['mechanism'],
  assurances: ['kind', 'scheme', 'heldBy'],
  links: ['kind'],
};
const LISTS = ['processing', 'transfers', 'assurances', 'links'] as const;

type Facts = Readonly<Record<string, unknown>>;

function isMaterialDifference(before: Facts, after: Facts): boolean {
  return Object.keys({ ...before, ...after }).some((key) => {
    if (key === 'href' || contentOf(before[key]) === contentOf(after[key])) return false;
    return (
      !['city', 'note'].includes(key) ||
      !sayTheSame(before[key] as LocalizedText, after[key] as LocalizedText)
    );
  });
}

/** Changes of a list, member by member. Of a list that lost a member in reading nothing is said. */
function listChanges(list: EntryList, before: Subprocessor, after: Subprocessor): SubprocessorFieldChange[] {
  if ([before, after].some(({ incomplete }) => incomplete?.includes(list))) return [];
  const { changed, added, removed } = difference<ListMember>(
    before[list] ?? [],
    after[list] ?? [],
    (member: Facts) => JSON.stringify(IDENTITY[list].map((key) => member[key])),
  );
  const change = (former?: ListMember, latter?: ListMember): SubprocessorFieldChange => ({
    ...changeAt<SubprocessorFact>(list, former, latter),
    isMaterial: list !== 'links' && (!former || !latter || isMaterialDifference(former, latter)),
  });
  return [
    ...changed.map(([former, latter]) => change(former, latter)),
    ...added.map((member) => change(undefined, member)),
    ...removed.map((member) => change(member)),
  ];
}

const categoriesOf = ({ dataCategories }: Subprocessor): readonly LocalizedText[] =>
  dataCategories === undefined || dataCategories === 'unknown' ? [] : dataCategories;

/** Changes of the categories of data; one that is only translated goes and comes, and is not material. */
function categoryChanges(before: Subprocessor, after: Subprocessor): SubprocessorFieldChange[] {
  const { added, removed } = difference(categoriesOf(before), categoriesOf(after), contentOf);
  const isNew = (text: LocalizedText, others: readonly LocalizedText[]) =>
    !others.some((other) => sayTheSame(text, other));
  return [
    ...added.map((text) => ({ path: 'dataCategories', after: text, isMaterial: isNew(text, removed) })),
    ...removed.map((text) => ({ path: 'dataCategories', before: text, isMaterial: isNew(text, added) })),
  ];
}

/** What is said differently of one entry. */
export function subprocessorFields(before: Subprocessor, after: Subprocessor): SubprocessorFieldChange[] {
  return [
    ...fieldChanges(FACTS, before, after).map((change) => ({
      ...change,
      isMaterial: isMaterialFact(change.path, before, after),
    })),
    ...categoryChanges(before, after),
    ...LISTS.flatMap((list) => listChanges(list, before, after)),
  ];
}
