import type { BannerPhase, Severity, StatusIncident } from '@trust-widgets/service-status';

import type { StringTables } from '../shared/strings.js';

export interface BannerStrings {
  /** What kind of message it is, before its title; the region is named after the first. */
  readonly kind: Readonly<Record<'announced' | 'current' | 'cancelled' | 'moved' | 'quiet', string>>;
  readonly disruption: Readonly<Record<Severity, string>>;
  /** Where the feed reports a disruption without saying which. */
  readonly undescribed: string;
  readonly incidentPhase: Readonly<Record<Exclude<StatusIncident['phase'], 'resolved'>, string>>;
  readonly share: (share: string) => string;
  /** After "in 20 minutes", of work that goes on. */
  readonly ends: (relative: string) => string;
  readonly movedFrom: (time: string) => string;
  readonly overrunning: string;
  readonly startUnknown: string;
  readonly lengthAssumed: string;
  readonly more: (count: number) => string;
  readonly details: string;
  readonly statusPage: string;
  readonly dismiss: (title: string) => string;
  /** After "7 minutes ago": how old the answer of the feed, or the document, is. */
  readonly statusAge: (age: string) => string;
  readonly planAge: (age: string) => string;
  readonly clear: {
    readonly maintenance: (lead: string) => string;
    readonly incidents: string;
    readonly both: (lead: string) => string;
  };
  /** Spoken when what was shown is over. */
  readonly over: Readonly<Partial<Record<BannerPhase, string>>>;
}

export const BANNER_STRINGS: StringTables<BannerStrings> = {
  en: {
    kind: {
      announced: 'Planned maintenance',
      current: 'Maintenance in progress',
      cancelled: 'Maintenance cancelled',
      moved: 'Maintenance moved',
      quiet: 'Service status',
    },
    disruption: {
      none: 'Notice',
      minor: 'Disruption',
      major: 'Major disruption',
      critical: 'Critical disruption',
    },
    undescribed: 'The status page reports that not everything works.',
    incidentPhase: {
      investigating: 'The cause is being investigated.',
      identified: 'The cause has been found.',
      monitoring: 'A solution is in place and is being monitored.',
      ongoing: '',
    },
    share: (share) => `For ${share} of customers`,
    ends: (relative) => `ends ${relative}`,
    movedFrom: (time) => `Moved from ${time}`,
    overrunning: 'Takes longer than planned',
    startUnknown: 'Time not stated',
    lengthAssumed: 'length assumed',
    more: (count) => (count === 1 ? '1 more message' : `${count} more messages`),
    details: 'About maintenance',
    statusPage: 'Status page',
    dismiss: (title) => `Hide: ${title}`,
    statusAge: (age) => `Status read ${age}`,
    planAge: (age) => `Maintenance plan read ${age}`,
    clear: {
      maintenance: (lead) => `No maintenance is planned for the next ${lead}.`,
      incidents: 'No disruption is reported.',
      both: (lead) => `No disruption is reported, and no maintenance is planned for the next ${lead}.`,
    },
    over: {
      announced: 'No maintenance is announced any more.',
      maintenance: 'The maintenance is over.',
      incident: 'No disruption is reported any more.',
    },
  },
  nl: {
    kind: {
      announced: 'Gepland onderhoud',
      current: 'Onderhoud bezig',
      cancelled: 'Onderhoud gaat niet door',
      moved: 'Onderhoud verplaatst',
      quiet: 'Status van de dienst',
    },
    disruption: { none: 'Melding', minor: 'Storing', major: 'Grote storing', critical: 'Ernstige storing' },
    undescribed: 'De statuspagina meldt dat niet alles werkt.',
    incidentPhase: {
      investigating: 'De oorzaak wordt onderzocht.',
      identified: 'De oorzaak is gevonden.',
      monitoring: 'Er is een oplossing, die in de gaten wordt gehouden.',
      ongoing: '',
    },
    share: (share) => `Voor ${share} van de klanten`,
    ends: (relative) => `eindigt ${relative}`,
    movedFrom: (time) => `Verplaatst van ${time}`,
    overrunning: 'Duurt langer dan gepland',
    startUnknown: 'Tijd niet vermeld',
    lengthAssumed: 'duur geschat',
    more: (count) => (count === 1 ? 'Nog 1 melding' : `Nog ${count} meldingen`),
    details: 'Over het onderhoud',
    statusPage: 'Statuspagina',
    dismiss: (title) => `Verberg: ${title}`,
    statusAge: (age) => `Status gelezen: ${age}`,
    planAge: (age) => `Onderhoudsplanning gelezen: ${age}`,
    clear: {
      maintenance: (lead) => `Voor de komende ${lead} is geen onderhoud gepland.`,
      incidents: 'Er zijn geen storingen gemeld.',
      both: (lead) => `Er zijn geen storingen gemeld en voor de komende ${lead} is geen onderhoud gepland.`,
    },
    over: {
      announced: 'Er is geen onderhoud meer aangekondigd.',
      maintenance: 'Het onderhoud is voorbij.',
      incident: 'Er worden geen storingen meer gemeld.',
    },
  },
  de: {
    kind: {
      announced: 'Geplante Wartung',
      current: 'Wartung läuft',
      cancelled: 'Wartung abgesagt',
      moved: 'Wartung verschoben',
      quiet: 'Dienststatus',
    },
    disruption: {
      none: 'Hinweis',
      minor: 'Störung',
      major: 'Größere Störung',
      critical: 'Schwere Störung',
    },
    undescribed: 'Laut Statusseite funktioniert nicht alles.',
    incidentPhase: {
      investigating: 'Die Ursache wird untersucht.',
      identified: 'Die Ursache wurde gefunden.',
      monitoring: 'Eine Lösung ist eingespielt und wird beobachtet.',
      ongoing: '',
    },
    share: (share) => `Für ${share} der Kunden`,
    ends: (relative) => `endet ${relative}`,
    movedFrom: (time) => `Ursprünglich ${time}`,
    overrunning: 'Dauert länger als geplant',
    startUnknown: 'Zeit nicht angegeben',
    lengthAssumed: 'Dauer angenommen',
    more: (count) => (count === 1 ? '1 weitere Meldung' : `${count} weitere Meldungen`),
    details: 'Über die Wartung',
    statusPage: 'Statusseite',
    dismiss: (title) => `Ausblenden: ${title}`,
    statusAge: (age) => `Status ${age} abgerufen`,
    planAge: (age) => `Wartungsplan ${age} abgerufen`,
    clear: {
      maintenance: (lead) => `Für die nächsten ${lead} ist keine Wartung geplant.`,
      incidents: 'Es sind keine Störungen gemeldet.',
      both: (lead) =>
        `Es sind keine Störungen gemeldet, und für die nächsten ${lead} ist keine Wartung geplant.`,
    },
    over: {
      announced: 'Es ist keine Wartung mehr angekündigt.',
      maintenance: 'Die Wartung ist beendet.',
      incident: 'Es ist keine Störung mehr gemeldet.',
    },
  },
  nb: {
    kind: {
      announced: 'Planlagt vedlikehold',
      current: 'Vedlikehold pågår',
      cancelled: 'Vedlikehold avlyst',
      moved: 'Vedlikehold flyttet',
      quiet: 'Driftsstatus',
    },
    disruption: {
      none: 'Melding',
      minor: 'Driftsforstyrrelse',
      major: 'Større driftsforstyrrelse',
      critical: 'Alvorlig driftsforstyrrelse',
    },
    undescribed: 'Statussiden melder at ikke alt fungerer.',
    incidentPhase: {
      investigating: 'Årsaken undersøkes.',
      identified: 'Årsaken er funnet.',
      monitoring: 'En løsning er på plass og overvåkes.',
      ongoing: '',
    },
    share: (share) => `For ${share} av kundene`,
    ends: (relative) => `slutter ${relative}`,
    movedFrom: (time) => `Flyttet fra ${time}`,
    overrunning: 'Tar lengre tid enn planlagt',
    startUnknown: 'Tidspunkt ikke oppgitt',
    lengthAssumed: 'varighet antatt',
    more: (count) => (count === 1 ? '1 melding til' : `${count} meldinger til`),
    details: 'Om vedlikeholdet',
    statusPage: 'Statusside',
    dismiss: (title) => `Skjul: ${title}`,
    statusAge: (age) => `Status hentet ${age}`,
    planAge: (age) => `Vedlikeholdsplan hentet ${age}`,
    clear: {
      maintenance: (lead) => `Det er ikke planlagt vedlikehold de neste ${lead}.`,
      incidents: 'Det er ikke meldt om driftsforstyrrelser.',
      both: (lead) =>
        `Det er ikke meldt om driftsforstyrrelser, og det er ikke planlagt vedlikehold de neste ${lead}.`,
    },
    over: {
      announced: 'Det er ikke lenger varslet vedlikehold.',
      maintenance: 'Vedlikeholdet er ferdig.',
      incident: 'Det er ikke lenger meldt om driftsforstyrrelser.',
    },
  },
  sv: {
    kind: {
      announced: 'Planerat underhåll',
      current: 'Underhåll pågår',
      cancelled: 'Underhåll inställt',
      moved: 'Underhåll flyttat',
      quiet: 'Driftstatus',
    },
    disruption: {
      none: 'Meddelande',
      minor: 'Driftstörning',
      major: 'Större driftstörning',
      critical: 'Allvarlig driftstörning',
    },
    undescribed: 'Statussidan meddelar att inte allt fungerar.',
    incidentPhase: {
      investigating: 'Orsaken utreds.',
      identified: 'Orsaken har hittats.',
      monitoring: 'En lösning är på plats och övervakas.',
      ongoing: '',
    },
    share: (share) => `För ${share} av kunderna`,
    ends: (relative) => `slutar ${relative}`,
    movedFrom: (time) => `Flyttat från ${time}`,
    overrunning: 'Tar längre tid än planerat',
    startUnknown: 'Tid ej angiven',
    lengthAssumed: 'längd antagen',
    more: (count) => (count === 1 ? '1 meddelande till' : `${count} meddelanden till`),
    details: 'Om underhållet',
    statusPage: 'Statussida',
    dismiss: (title) => `Dölj: ${title}`,
    statusAge: (age) => `Status hämtad ${age}`,
    planAge: (age) => `Underhållsplan hämtad ${age}`,
    clear: {
      maintenance: (lead) => `Inget underhåll är planerat inom ${lead}.`,
      incidents: 'Inga driftstörningar är rapporterade.',
      both: (lead) => `Inga driftstörningar är rapporterade, och inget underhåll är planerat inom ${lead}.`,
    },
    over: {
      announced: 'Inget underhåll är längre aviserat.',
      maintenance: 'Underhållet är avslutat.',
      incident: 'Ingen driftstörning är längre rapporterad.',
    },
  },
  da: {
    kind: {
      announced: 'Planlagt vedligeholdelse',
      current: 'Vedligeholdelse i gang',
      cancelled: 'Vedligeholdelse aflyst',
      moved: 'Vedligeholdelse flyttet',
      quiet: 'Driftsstatus',
    },
    disruption: {
      none: 'Meddelelse',
      minor: 'Driftsforstyrrelse',
      major: 'Større driftsforstyrrelse',
      critical: 'Alvorlig driftsforstyrrelse',
    },
    undescribed: 'Statussiden melder, at ikke alt fungerer.',
    incidentPhase: {
      investigating: 'Årsagen undersøges.',
      identified: 'Årsagen er fundet.',
      monitoring: 'En løsning er på plads og overvåges.',
      ongoing: '',
    },
    share: (share) => `For ${share} af kunderne`,
    ends: (relative) => `slutter ${relative}`,
    movedFrom: (time) => `Flyttet fra ${time}`,
    overrunning: 'Tager længere tid end planlagt',
    startUnknown: 'Tidspunkt ikke oplyst',
    lengthAssumed: 'varighed antaget',
    more: (count) => (count === 1 ? '1 meddelelse mere' : `${count} flere meddelelser`),
    details: 'Om vedligeholdelsen',
    statusPage: 'Statusside',
    dismiss: (title) => `Skjul: ${title}`,
    statusAge: (age) => `Status hentet ${age}`,
    planAge: (age) => `Vedligeholdelsesplan hentet ${age}`,
    clear: {
      maintenance: (lead) => `Der er ikke planlagt vedligeholdelse de næste ${lead}.`,
      incidents: 'Der er ikke meldt om driftsforstyrrelser.',
      both: (lead) =>
        `Der er ikke meldt om driftsforstyrrelser, og der er ikke planlagt vedligeholdelse de næste ${lead}.`,
    },
    over: {
      announced: 'Der er ikke længere varslet vedligeholdelse.',
      maintenance: 'Vedligeholdelsen er slut.',
      incident: 'Der er ikke længere meldt om driftsforstyrrelser.',
    },
  },
};
