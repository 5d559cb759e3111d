/** The elements, by the names of their files; each tag is the name after `trust-`. */
export const elementNames = [
  'status-banner',
  'agreement-list',
  'subprocessor-table',
  'maintenance-calendar',
] as const;

export type ElementName = (typeof elementNames)[number];
