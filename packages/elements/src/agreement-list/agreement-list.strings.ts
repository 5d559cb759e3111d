import type { StringTables } from '../shared/strings.js';

export interface AgreementListStrings {
  /** "in English": the edition is in that language, and there may be others. */
  inLanguage(language: string): string;
  /** "in English only": there is no edition in another language. */
  onlyInLanguage(language: string): string;
  /** The document does not know which language an edition is in. */
  readonly languageUnknown: string;
  readonly binding: string;
  readonly courtesy: string;
  version(version: string): string;
  validFrom(date: string): string;
  /** As `validFrom`, of a day that is still to come. */
  validFromLater(date: string): string;
  replacedOn(date: string): string;
  readonly updated: string;
  /** A version that is to replace the one in force. */
  newVersionFrom(date: string): string;
  /** What a former version is called that has no name. */
  readonly earlierVersion: string;
  earlierVersions(count: number): string;
  /** Before what changed in a version. */
  readonly changes: string;
  /** Before links to the other editions. */
  readonly also: string;
  /** The heading of what belongs to no group, under those that have one. */
  readonly otherDocuments: string;
}

export const AGREEMENT_LIST_STRINGS: StringTables<AgreementListStrings> = {
  en: {
    inLanguage: (language) => `in ${language}`,
    onlyInLanguage: (language) => `in ${language} only`,
    languageUnknown: 'language not stated',
    binding: 'binding text',
    courtesy: 'translation, not binding',
    version: (version) => `version ${version}`,
    validFrom: (date) => `valid from ${date}`,
    validFromLater: (date) => `will be valid from ${date}`,
    replacedOn: (date) => `replaced on ${date}`,
    updated: 'updated',
    newVersionFrom: (date) => `New version from ${date}`,
    earlierVersion: 'earlier version',
    earlierVersions: (count) => `Earlier versions (${count})`,
    changes: 'Changes:',
    also: 'Also:',
    otherDocuments: 'Other documents',
  },
  nl: {
    inLanguage: (language) => `in het ${language}`,
    onlyInLanguage: (language) => `alleen in het ${language}`,
    languageUnknown: 'taal niet vermeld',
    binding: 'bindende tekst',
    courtesy: 'vertaling, niet bindend',
    version: (version) => `versie ${version}`,
    validFrom: (date) => `geldig vanaf ${date}`,
    validFromLater: (date) => `wordt geldig vanaf ${date}`,
    replacedOn: (date) => `vervangen op ${date}`,
    updated: 'bijgewerkt',
    newVersionFrom: (date) => `Nieuwe versie vanaf ${date}`,
    earlierVersion: 'eerdere versie',
    earlierVersions: (count) => `Eerdere versies (${count})`,
    changes: 'Wijzigingen:',
    also: 'Ook:',
    otherDocuments: 'Overige documenten',
  },
  de: {
    inLanguage: (language) => `auf ${language}`,
    onlyInLanguage: (language) => `nur auf ${language}`,
    languageUnknown: 'Sprache nicht angegeben',
    binding: 'verbindliche Fassung',
    courtesy: 'Übersetzung, nicht verbindlich',
    version: (version) => `Version ${version}`,
    validFrom: (date) => `gültig ab ${date}`,
    validFromLater: (date) => `tritt am ${date} in Kraft`,
    replacedOn: (date) => `ersetzt am ${date}`,
    updated: 'aktualisiert',
    newVersionFrom: (date) => `Neue Version ab ${date}`,
    earlierVersion: 'frühere Version',
    earlierVersions: (count) => `Frühere Versionen (${count})`,
    changes: 'Änderungen:',
    also: 'Auch:',
    otherDocuments: 'Weitere Dokumente',
  },
  nb: {
    inLanguage: (language) => `på ${language}`,
    onlyInLanguage: (language) => `bare på ${language}`,
    languageUnknown: 'språk ikke oppgitt',
    binding: 'bindende tekst',
    courtesy: 'oversettelse, ikke bindende',
    version: (version) => `versjon ${version}`,
    validFrom: (date) => `gjelder fra ${date}`,
    validFromLater: (date) => `trer i kraft ${date}`,
    replacedOn: (date) => `erstattet ${date}`,
    updated: 'oppdatert',
    newVersionFrom: (date) => `Ny versjon fra ${date}`,
    earlierVersion: 'tidligere versjon',
    earlierVersions: (count) => `Tidligere versjoner (${count})`,
    changes: 'Endringer:',
    also: 'Også:',
    otherDocuments: 'Andre dokumenter',
  },
  sv: {
    inLanguage: (language) => `på ${language}`,
    onlyInLanguage: (language) => `endast på ${language}`,
    languageUnknown: 'språk ej angivet',
    binding: 'bindande text',
    courtesy: 'översättning, ej bindande',
    version: (version) => `version ${version}`,
    validFrom: (date) => `gäller från och med den ${date}`,
    validFromLater: (date) => `träder i kraft den ${date}`,
    replacedOn: (date) => `ersatt den ${date}`,
    updated: 'har uppdaterats',
    newVersionFrom: (date) => `Ny version från och med den ${date}`,
    earlierVersion: 'tidigare version',
    earlierVersions: (count) => `Tidigare versioner (${count})`,
    changes: 'Ändringar:',
    also: 'Även:',
    otherDocuments: 'Övriga dokument',
  },
  da: {
    inLanguage: (language) => `på ${language}`,
    onlyInLanguage: (language) => `kun på ${language}`,
    languageUnknown: 'sprog ikke oplyst',
    binding: 'bindende tekst',
    courtesy: 'oversættelse, ikke bindende',
    version: (version) => `version ${version}`,
    validFrom: (date) => `gælder fra den ${date}`,
    validFromLater: (date) => `træder i kraft den ${date}`,
    replacedOn: (date) => `erstattet den ${date}`,
    updated: 'opdateret',
    newVersionFrom: (date) => `Ny version fra den ${date}`,
    earlierVersion: 'tidligere version',
    earlierVersions: (count) => `Tidligere versioner (${count})`,
    changes: 'Ændringer:',
    also: 'Også:',
    otherDocuments: 'Øvrige dokumenter',
  },
};
