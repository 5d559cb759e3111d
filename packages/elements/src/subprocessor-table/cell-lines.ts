import { lastDayToObject, statusOn } from '@trust-widgets/trust-document';
import type { Subprocessor } from '@trust-widgets/trust-document';

import { listFormat, numberFormat } from '../shared/intl.js';
import { dateText, entryLink, hostOf, notStated, said } from './cell-line.js';
import type { CellLine, CellWording } from './cell-line.js';
import type { ColumnId } from './columns.js';
import { entityLines, processingLines } from './place-lines.js';
import { safeguardLines, transferLines } from './safeguard-lines.js';

function companyLines(entry: Subprocessor, wording: CellWording): CellLine[] {
  const { strings, on, noticeDays, entryOf } = wording;
  const { effectiveFrom, removedOn } = entry;
  const parent = entryOf(entry.parent ?? '');
  const mark = (text: (day: string | undefined) => string, date: string | undefined): CellLine => ({
    text: text(date && dateText(date, wording)),
    tone: 'mark',
    ...(date !== undefined && { date }),
  });
  const status = statusOn(entry, on);
  const last = lastDayToObject(entry, noticeDays);
  return [
    said(entry.legalName, 'main', wording),
    { text: strings.roles[entry.role], tone: 'soft' },
    ...(parent ? [entryLink(parent, 'soft', wording, strings.engagedBy)] : []),
    ...(status === 'planned' ? [mark(strings.plannedFrom, effectiveFrom)] : []),
    ...(status === 'planned' && last !== undefined && last >= on
      ? [{ text: strings.objectUntil(dateText(last, wording)), date: last, tone: 'mark' } as const]
      : []),
    ...(status === 'removed' ? [mark(strings.removedOn, removedOn)] : []),
  ];
}

function purposeLines({ purpose, appliesTo }: Subprocessor, wording: CellWording): CellLine[] {
  return [
    purpose === undefined ? notStated(wording) : said(purpose, 'main', wording),
    ...(appliesTo === undefined
      ? []
      : [{ ...said(appliesTo, 'soft', wording), label: wording.strings.appliesTo }]),
  ];
}

const LENGTHS = {
  Y: 'year',
  M: 'month',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
} as const;

/** "24 hours", "1 year, 6 months": a promise is said in its own units. */
function retentionText(retention: string, tag: string): string | undefined {
  const [date = '', time = ''] = retention.slice(1).split('T');
  const parts = [...date.matchAll(/(\d+)(\D)/g), ...time.replace(/\D/g, 'T$&').matchAll(/(\d+)(T\D)/g)];
  if (parts.length === 0) return undefined;
  const said = parts.map(([, count, unit]) =>
    numberFormat(tag, {
      style: 'unit',
      unit: LENGTHS[unit as keyof typeof LENGTHS],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return listFormat(tag, { type: 'unit', style: 'long' }).format(said);
}

function dataLines({ dataCategories, retention }: Subprocessor, wording: CellWording): CellLine[] {
  const label = wording.strings.retention;
  const kept = retentionText(retention ?? '', wording.tag);
  return [
    ...(dataCategories === undefined || dataCategories === 'unknown'
      ? [notStated(wording)]
      : dataCategories.map((category) => said(category, 'main', wording))),
    ...(kept === undefined ? [] : [{ text: kept, label, tone: 'soft' } as const]),
  ];
}

/** Whom to ask, and what registers know the company by. */
function contactLines({ contact = {}, identifier }: Subprocessor, wording: CellWording): CellLine[] {
  const { name, email, url } = contact;
  const { crn, vat } = wording.strings.identifiers;
  const lines: CellLine[] = [
    ...(name === undefined ? [] : [{ text: name, tone: 'main' } as const]),
    ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}`, tone: 'main' } as const]),
    ...(url === undefined ? [] : [{ text: hostOf(url) || url, href: url, tone: 'main' } as const]),
  ];
  if (identifier) {
    const schemes = { lei: 'LEI', euid: 'EUID', duns: 'D-U-N-S', crn, vat };
    lines.push({ label: schemes[identifier.scheme], text: identifier.value, tone: 'soft' });
  }
  return lines.length > 0 ? lines : [notStated(wording)];
}

function dateLines(entry: Subprocessor, wording: CellWording): CellLine[] {
  const { announced, lastDay, inUse, removed } = wording.strings.days;
  const lines = [
    [inUse, entry.effectiveFrom],
    [announced, entry.announcedOn],
    [lastDay, lastDayToObject(entry, wording.noticeDays)],
    [removed, entry.removedOn],
  ] as const;
  const known = lines.flatMap(([label, date]): CellLine[] =>
    date === undefined ? [] : [{ label, text: dateText(date, wording), date, tone: 'main' }],
  );
  return known.length > 0 ? known : [notStated(wording)];
}

/** Who engages the entry, who engages that one, and whom the entry engages. */
function chainLines(entry: Subprocessor, wording: CellWording): CellLine[] {
  const { strings, entryOf, engagedBy } = wording;
  const above: CellLine[] = [];
  for (let at = entryOf(entry.parent ?? ''); at; at = entryOf(at.parent ?? '')) {
    above.push(entryLink(at, 'main', wording, above.length === 0 ? strings.engagedBy : strings.inTurn));
  }
  const below = engagedBy(entry.id).map((each) => entryLink(each, 'main', wording, strings.engages));
  return above.length + below.length > 0 ? [...above, ...below] : [notStated(wording)];
}

/** Columns that show a list which lost a faulty member, so that nobody takes what is left for all there is. */
const SHOWN_IN: Readonly<Record<NonNullable<Subprocessor['incomplete']>[number], ColumnId>> = {
  processing: 'processing',
  transfers: 'transfers',
  assurances: 'safeguards',
  links: 'safeguards',
};

const LINES: Readonly<Record<ColumnId, (entry: Subprocessor, wording: CellWording) => CellLine[]>> = {
  company: companyLines,
  entity: entityLines,
  processing: processingLines,
  purpose: purposeLines,
  transfers: transferLines,
  safeguards: safeguardLines,
  contact: contactLines,
  data: dataLines,
  dates: dateLines,
  chain: chainLines,
};

/** Everything that a cell says, line by line; never empty. */
export function cellLines(entry: Subprocessor, column: ColumnId, wording: CellWording): readonly CellLine[] {
  const isIncomplete = entry.incomplete?.some((list) => SHOWN_IN[list] === column) ?? false;
  const lines = LINES[column](entry, wording);
  return isIncomplete ? [...lines, { text: wording.strings.incomplete, tone: 'mark' }] : lines;
}
