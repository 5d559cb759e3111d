/** The languages that the page is in, by the name that each has for itself, in the order in which they are offered. */
export const ENDONYMS = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  nb: 'Norsk',
  sv: 'Svenska',
  da: 'Dansk',
};

export const LANGUAGES = Object.keys(ENDONYMS);

/** What is offered to readers of any other language. */
export const LANGUAGE_FOR_OTHERS = 'en';
