import type { StringTables } from './strings.js';

/** Words that two or more elements need where something is missing. */
export interface CommonStrings {
  /** A fact that the source does not give. */
  readonly notStated: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly readElsewhere: string;
}

export const COMMON_STRINGS: StringTables<CommonStrings> = {
  en: {
    notStated: 'not stated',
    loadFailed: 'This information could not be loaded.',
    retry: 'Try again',
    readElsewhere: 'Read it on another page',
  },
  nl: {
    notStated: 'niet vermeld',
    loadFailed: 'Deze informatie kon niet worden geladen.',
    retry: 'Opnieuw proberen',
    readElsewhere: 'Lees het op een andere pagina',
  },
  de: {
    notStated: 'nicht angegeben',
    loadFailed: 'Diese Angaben konnten nicht geladen werden.',
    retry: 'Erneut versuchen',
    readElsewhere: 'Auf einer anderen Seite lesen',
  },
  nb: {
    notStated: 'ikke oppgitt',
    loadFailed: 'Opplysningene kunne ikke lastes inn.',
    retry: 'Prøv igjen',
    readElsewhere: 'Les det på en annen side',
  },
  sv: {
    notStated: 'ej angivet',
    loadFailed: 'Uppgifterna kunde inte läsas in.',
    retry: 'Försök igen',
    readElsewhere: 'Läs det på en annan sida',
  },
  da: {
    notStated: 'ikke oplyst',
    loadFailed: 'Oplysningerne kunne ikke indlæses.',
    retry: 'Prøv igen',
    readElsewhere: 'Læs det på en anden side',
  },
};
