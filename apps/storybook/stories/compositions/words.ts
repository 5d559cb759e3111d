import { html } from 'lit';
import type { TemplateResult } from 'lit';

type Language = 'en' | 'nl';

/** The words of a page that stands around the elements; they speak more languages than it does. */
const WORDS = {
  organisation: { en: 'Example CRM', nl: 'Voorbeeld-CRM' },
  product: { en: 'Product', nl: 'Product' },
  support: { en: 'Support', nl: 'Ondersteuning' },
  trust: { en: 'Legal & transparency', nl: 'Juridisch & transparantie' },
  lead: {
    en: 'What you agree on with us, who else works with your data, and when the service is maintained.',
    nl: 'Wat u met ons afspreekt, wie er nog meer met uw gegevens werkt en wanneer er onderhoud is.',
  },
  agreements: { en: 'Agreements', nl: 'Overeenkomsten' },
  subprocessors: { en: 'Who processes your data', nl: 'Wie uw gegevens verwerkt' },
  maintenance: { en: 'Maintenance', nl: 'Onderhoud' },
  contact: { en: 'Questions about privacy', nl: 'Vragen over privacy' },
  signIn: { en: 'Sign in', nl: 'Aanmelden' },
  email: { en: 'E-mail address', nl: 'E-mailadres' },
  password: { en: 'Password', nl: 'Wachtwoord' },
  forgotten: { en: 'Forgotten your password?', nl: 'Wachtwoord vergeten?' },
  signedIn: { en: 'You are signed in.', nl: 'U bent aangemeld.' },
} satisfies Record<string, Readonly<Record<Language, string>>>;

export type Word = keyof typeof WORDS;

/** Says a word in the page's language, or in English, marked as such. */
export function speaker(globals: Readonly<Record<string, unknown>>): (word: Word) => TemplateResult {
  const isDutch = globals['language'] === 'nl';
  const isOwn = isDutch || globals['language'] === 'en';
  return (word) => {
    const text = WORDS[word][isDutch ? 'nl' : 'en'];
    return isOwn ? html`${text}` : html`<bdi lang="en">${text}</bdi>`;
  };
}
