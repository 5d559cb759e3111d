/** What companies are called: no word but those of `RARE` has a z, so that the letter finds a known share of the rows. */
export const FIRST_WORDS = [
  'Alder',
  'Arbor',
  'Aurora',
  'Beacon',
  'Birch',
  'Brightwater',
  'Cascade',
  'Cedar',
  'Cobalt',
  'Coral',
  'Delta',
  'Ember',
  'Fjord',
  'Garnet',
  'Granite',
  'Harbour',
  'Heather',
  'Indigo',
  'Juniper',
  'Kestrel',
  'Lantern',
  'Larch',
  'Lumen',
  'Meridian',
  'Nimbus',
  'North Star',
  'Onyx',
  'Pebble',
  'Polar',
  'Quill',
  'Raven',
  'Rowan',
  'Sable',
  'Sierra',
  'Summit',
  'Tidal',
  'Umber',
  'Vantage',
  'Willow',
  'Yarrow',
] as const;

/** Of every tenth company. One half of them begins otherwise in its second letter, so that this halves what is found. */
export const RARE_WORDS = ['Zenith', 'Zephyr', 'Zeta', 'Zest', 'Zodiac', 'Zonal', 'Zulu', 'Zinc'] as const;

export const SECOND_WORDS = [
  'Analytics',
  'Cloud',
  'Communications',
  'Data',
  'Delivery',
  'Hosting',
  'Identity',
  'Messaging',
  'Monitoring',
  'Networks',
  'Payments',
  'Software',
  'Storage',
  'Support',
  'Telecom',
  'Translation',
] as const;

export const LEGAL_FORMS = ['AB', 'AS', 'B.V.', 'GmbH', 'Inc.', 'Ltd', 'Oy', 'SAS'] as const;

/** Where companies are and process: a country and one of its cities. */
export const PLACES = [
  ['NO', 'Oslo'],
  ['SE', 'Stockholm'],
  ['DK', 'Copenhagen'],
  ['FI', 'Helsinki'],
  ['DE', 'Frankfurt'],
  ['NL', 'Amsterdam'],
  ['IE', 'Dublin'],
  ['FR', 'Paris'],
  ['ES', 'Madrid'],
  ['PL', 'Warsaw'],
  ['BE', 'Brussels'],
  ['GB', 'London'],
  ['US', 'Ashburn'],
  ['US', 'Portland'],
  ['CA', 'Toronto'],
  ['JP', 'Tokyo'],
  ['AU', 'Sydney'],
  ['IN', 'Mumbai'],
  ['SG', 'Singapore'],
] as const;

export type CountryCode = (typeof PLACES)[number][0];

/** A country outside of the European Economic Area, and what lets data go there. */
export const TRANSFER_TO: Readonly<Partial<Record<CountryCode, 'adequacy' | 'dpf' | 'scc'>>> = {
  GB: 'adequacy',
  JP: 'adequacy',
  CA: 'adequacy',
  US: 'dpf',
  AU: 'scc',
  IN: 'scc',
  SG: 'scc',
};

/** A purpose is one of each: eight to twenty words. */
export const DOES = [
  'Delivers e-mail and text messages',
  'Hosts the servers and the database',
  'Stores backup copies of documents',
  'Monitors the health of the service',
  'Translates incoming support requests on demand',
  'Signs users in with their own accounts',
  'Converts documents to other formats',
  'Handles telephone calls and chats with customers',
  'Measures how the application is used',
  'Sends invoices and collects payments',
] as const;

export const FOR_WHOM = [
  'for all customers',
  'for customers that have switched it on',
  'for customers in Europe and Northern America',
  'for users of the mobile application',
  'for administrators of the customer',
] as const;

export const HOW = [
  '',
  ', with content kept for a day',
  ', including names and addresses',
  ', where the customer asks for it',
  ', without access to the content',
] as const;

export const SCHEMES = ['ISO 27001', 'ISO 9001', 'ISO 27018', 'SOC 2 Type II', 'C5', 'PCI DSS'] as const;
