/** The words of the pages. */
export const STRINGS = {
  nl: {
    signIn: 'Aanmelden',
    user: 'E-mailadres',
    password: 'Wachtwoord',
    failedTitle: 'Aanmelden mislukt',
    failed: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.',
    demo: 'Proefaccount',
    notice: 'Onderhoud en storingen',
    maintenance: 'Juridisch & transparantie',
    status: 'Statuspagina',
    languages: 'Taal',
    welcome: 'Welkom',
    signedIn: 'U bent aangemeld als',
    signOut: 'Afmelden',
    refused: 'Dit verzoek kan niet worden verwerkt.',
    notFound: 'Deze pagina bestaat niet.',
    back: 'Terug naar aanmelden',
  },
  en: {
    signIn: 'Sign in',
    user: 'E-mail address',
    password: 'Password',
    failedTitle: 'Signing in failed',
    failed: 'This e-mail address and password do not belong together. Check both and try again.',
    demo: 'Demo account',
    notice: 'Maintenance and disruptions',
    maintenance: 'Legal & transparency',
    status: 'Status page',
    languages: 'Language',
    welcome: 'Welcome',
    signedIn: 'You are signed in as',
    signOut: 'Sign out',
    refused: 'This request cannot be processed.',
    notFound: 'This page does not exist.',
    back: 'Back to signing in',
  },
};

/** The languages on offer, each under its own name. */
export const LANGUAGES = [
  { language: 'nl', name: 'Nederlands' },
  { language: 'en', name: 'English' },
];

/** @returns {'nl' | 'en'} The language that a request asks for; Dutch where it asks for none that there is. */
export const languageOf = (parameter) => (parameter === 'en' ? 'en' : 'nl');
