import { SOURCE_ZONE } from '../fixtures/journeys.js';

/** What the toolbar sets; the names of the values are those of the globals. */
interface Choice {
  readonly value: string;
  readonly title: string;
}

const item = (value: string, title: string): Choice => ({ value, title });

const toolbar = <Icon extends string>(icon: Icon, items: readonly Choice[]) => ({
  icon,
  items: [...items],
  dynamicTitle: true,
});

export const globalTypes = {
  language: {
    description: 'Language of the page',
    toolbar: toolbar('globe', [
      item('en', 'English'),
      item('nl', 'Nederlands'),
      item('de', 'Deutsch'),
      item('nb', 'Norsk bokmål'),
      item('sv', 'Svenska'),
      item('da', 'Dansk'),
      item('ar', 'العربية (right to left)'),
    ]),
  },
  theme: {
    description: 'Theme: whose design tokens',
    toolbar: toolbar('paintbrush', [
      item('neutral', 'Neutral'),
      item('superoffice', 'SuperOffice website'),
      item('crm-login', 'CRM login screen'),
      item('invented', 'Invented brand (five tokens)'),
    ]),
  },
  scheme: {
    description: 'Light, dark or forced colours',
    toolbar: toolbar('contrast', [
      item('light', 'Light'),
      item('dark', 'Dark'),
      item('forced', 'Forced colours (simulated)'),
    ]),
  },
  zone: {
    description: "The reader's time zone",
    toolbar: toolbar('location', [
      item(SOURCE_ZONE, 'Oslo (the data centre)'),
      item('America/New_York', 'New York'),
      item('America/St_Johns', "St. John's (half an hour off)"),
      item('Asia/Kolkata', 'Kolkata (half an hour off)'),
      item('Australia/Lord_Howe', 'Lord Howe (clocks change by half an hour)'),
      item('Pacific/Kiritimati', 'Kiritimati (the first to see a day)'),
      item('UTC', 'UTC'),
    ]),
  },
  hours: {
    description: "The reader's working hours",
    toolbar: toolbar('user', [
      item('', 'Working hours: not set'),
      item('MO-FR 08:00-17:00', 'Mon to Fri, 08:00 to 17:00'),
      item('MO-FR 22:00-06:00', 'Night shift, Mon to Fri, 22:00 to 06:00'),
      item('SU-TH 08:00-17:00', 'Sun to Thu, 08:00 to 17:00'),
      item('MO-SU 00:00-24:00', 'Around the clock'),
    ]),
  },
  // Set by time travel, which has a panel of its own.
  now: { description: 'What the clock says; empty where each story says it itself' },
};

export const initialGlobals = {
  language: 'en',
  theme: 'neutral',
  scheme: 'light',
  zone: SOURCE_ZONE,
  hours: '',
  now: '',
};
