import type { BannerPhase, Severity, StatusIncident } from '@trust-widgets/service-status';

import type { StringTables } from '../shared/strings.js';

export interface BannerStrings {
  /** What kind of message it is, before its title; the region is named after the first. */
  readonly kind: Readonly<Record<'announced' | 'current' | 'quiet', string>>;
  readonly disruption: Readonly<Record<Severity, string>>;
  /** Where the feed reports a disruption without saying which. */
  readonly undescribed: string;
  readonly incidentPhase: Readonly<Record<StatusIncident['phase'], string>>;
  readonly share: (share: string) => string;
  readonly movedFrom: (time: string) => string;
  readonly overrunning: string;
  readonly startUnknown: string;
  readonly lengthAssumed: string;
  readonly more: (count: number) => string;
  readonly details: string;
  readonly statusPage: string;
  readonly dismiss: (title: string) => string;
  readonly statusAge: (age: string) => string;
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
    kind: { announced: 'Planned maintenance', current: 'Maintenance in progress', quiet: 'Service status' },
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
      monitoring: 'A solution is in place and is being watched.',
      ongoing: '',
      resolved: 'It has been resolved.',
    },
    share: (share) => `For ${share} of customers`,
    movedFrom: (time) => `Moved from ${time}`,
    overrunning: 'Takes longer than planned',
    startUnknown: 'Time not stated',
    lengthAssumed: 'length assumed',
    more: (count) => `${count} more`,
    details: 'About maintenance',
    statusPage: 'Status page',
    dismiss: (title) => `Hide: ${title}`,
    statusAge: (age) => `Status as of ${age}`,
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
    kind: { announced: 'Gepland onderhoud', current: 'Onderhoud bezig', quiet: 'Status van de dienst' },
    disruption: { none: 'Melding', minor: 'Storing', major: 'Grote storing', critical: 'Ernstige storing' },
    undescribed: 'De statuspagina meldt dat niet alles werkt.',
    incidentPhase: {
      investigating: 'De oorzaak wordt onderzocht.',
      identified: 'De oorzaak is gevonden.',
      monitoring: 'Er is een oplossing, die in de gaten wordt gehouden.',
      ongoing: '',
      resolved: 'Het is opgelost.',
    },
    share: (share) => `Voor ${share} van de klanten`,
    movedFrom: (time) => `Verplaatst van ${time}`,
    overrunning: 'Duurt langer dan gepland',
    startUnknown: 'Tijd niet vermeld',
    lengthAssumed: 'duur aangenomen',
    more: (count) => `Nog ${count}`,
    details: 'Over het onderhoud',
    statusPage: 'Statuspagina',
    dismiss: (title) => `Verberg: ${title}`,
    statusAge: (age) => `Stand van ${age}`,
    clear: {
      maintenance: (lead) => `Voor de komende ${lead} is geen onderhoud gepland.`,
      incidents: 'Er zijn geen storingen gemeld.',
      both: (lead) => `Er zijn geen storingen gemeld en voor de komende ${lead} is geen onderhoud gepland.`,
    },
    over: {
      announced: 'Er is geen onderhoud meer aangekondigd.',
      maintenance: 'Het onderhoud is voorbij.',
      incident: 'Er is geen storing meer gemeld.',
    },
  },
};
