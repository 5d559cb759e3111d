import type { Assurance, Subprocessor } from '@trust-widgets/trust-document';

import { dateText, hostOf, notStated, optionalText, said } from './cell-line.js';
import type { CellLine, CellWording } from './cell-line.js';

/** What allows data to leave the European Economic Area. */
export function transferLines({ transfers }: Subprocessor, wording: CellWording): CellLine[] {
  if (!transfers?.length) return [notStated(wording)];
  return transfers.flatMap(({ mechanism, href, note }): CellLine[] => [
    {
      ...(mechanism === 'unknown'
        ? notStated(wording)
        : { text: wording.strings.transfers[mechanism], tone: 'main' }),
      ...(href !== undefined && { href }),
    },
    ...optionalText(note, 'soft', wording),
  ]);
}

/** What the date says goes before what is stated: a certificate runs out by itself. */
const hasExpired = ({ validUntil }: Assurance, { on }: CellWording): boolean =>
  validUntil !== undefined && validUntil < on;

function stateText(assurance: Assurance, wording: CellWording): string[] {
  const { heldBy, expected } = assurance;
  const state = hasExpired(assurance, wording) ? 'expired' : assurance.state;
  const { strings, entryOf } = wording;
  const holder = heldBy === undefined ? undefined : entryOf(heldBy)?.legalName;
  const holders = heldBy === undefined ? [] : [strings.heldBy(said(holder ?? heldBy, 'main', wording).text)];
  switch (state) {
    case undefined:
      return holders;
    case 'held':
      return holders.length > 0 ? holders : [strings.held];
    case 'announced':
      return [strings.announced(expected && dateText(expected, wording)), ...holders];
    case 'on-request':
      return [strings.onRequest, ...holders];
    case 'expired':
      return [strings.expired, ...holders];
  }
}

/** "ISO 27018 certificate, announced for 2018": what it is, who says so, whether it is held yet. */
function assuranceLines(assurance: Assurance, wording: CellWording): CellLine[] {
  const { strings } = wording;
  const { kind, scheme, issuer, validUntil, href, note } = assurance;
  const [alone, withScheme] = strings.assurances[kind];
  // A function, because a scheme may hold `$`.
  const name = scheme === undefined ? alone : withScheme.replace('*', () => scheme);
  const until = validUntil !== undefined && !hasExpired(assurance, wording);
  const facts = [
    issuer === undefined ? name : `${name} ${strings.issuedBy(issuer)}`,
    ...stateText(assurance, wording),
    ...(until ? [strings.validUntil(dateText(validUntil, wording))] : []),
  ];
  return [
    { text: facts.join(', '), tone: 'main', ...(href !== undefined && { href }) },
    ...optionalText(note, 'soft', wording),
  ];
}

/** What backs what is said of privacy and security, and where more of it can be read. */
export function safeguardLines(
  { assurances = [], links = [] }: Subprocessor,
  wording: CellWording,
): CellLine[] {
  const lines = [
    ...assurances.flatMap((assurance) => assuranceLines(assurance, wording)),
    ...links.map(({ kind, href }): CellLine => {
      const host = hostOf(href);
      const text = wording.strings.links[kind];
      return { text: host === '' ? text : `${text} (${host})`, href, tone: 'main' };
    }),
  ];
  return lines.length > 0 ? lines : [notStated(wording)];
}
