/**
 * @typedef {object} Option
 * @property {string} name The attribute.
 * @property {'flag' | 'choice' | 'set' | 'number' | 'address' | 'hours' | 'languages'} type
 * @property {readonly string[]} [values] What it can be, in the order in which it is offered.
 * @property {string} [usual] What it is where nothing is said; of a set, the chosen values with spaces between.
 * @property {number} [max] Of a number.
 * @property {string} [needs] The option without which it says nothing.
 */

/** The kinds of maintenance that a document can have. */
const KINDS = ['system', 'application', 'recycle', 'security-patching', 'infrastructure', 'emergency'];

/** The elements in the order in which they are offered, with those of their attributes that a page can choose. */
export const ELEMENTS = /** @type {const} */ ({
  'status-banner': [
    { name: 'variant', type: 'choice', values: ['bar', 'card', 'inline'], usual: 'bar' },
    { name: 'lead', type: 'choice', values: ['', 'PT48H', 'PT72H', 'P7D'], usual: '' },
    { name: 'dismissible', type: 'flag' },
    { name: 'reserve', type: 'flag' },
    { name: 'standing', type: 'flag' },
    { name: 'details-href', type: 'address' },
    { name: 'status-src', type: 'address' },
    {
      name: 'status-type',
      type: 'choice',
      values: ['statuspage', 'incident-io', 'instatus', 'openstatus', 'trust'],
      usual: 'statuspage',
      needs: 'status-src',
    },
  ],
  'maintenance-calendar': [
    { name: 'view', type: 'choice', values: ['agenda', 'month', 'week'], usual: 'agenda' },
    { name: 'months', type: 'number', max: 60, usual: '1' },
    { name: 'kinds', type: 'set', values: KINDS, usual: KINDS.join(' ') },
    { name: 'working-hours', type: 'hours' },
    {
      name: 'first-day',
      type: 'choice',
      values: ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
      usual: '',
    },
    { name: 'calendar-href', type: 'address' },
  ],
  'subprocessor-table': [
    {
      name: 'columns',
      type: 'set',
      values: [
        'entity',
        'processing',
        'purpose',
        'transfers',
        'safeguards',
        'contact',
        'data',
        'dates',
        'chain',
      ],
      usual: 'entity processing purpose transfers safeguards',
    },
    { name: 'group-by', type: 'choice', values: ['', 'role', 'country'], usual: '' },
    { name: 'filterable', type: 'flag' },
    { name: 'show-removed', type: 'flag' },
  ],
  'agreement-list': [
    { name: 'group-by', type: 'choice', values: ['none', 'group'], usual: 'none' },
    { name: 'languages', type: 'languages' },
    { name: 'show-history', type: 'flag' },
  ],
});

export const ELEMENT_NAMES = Object.keys(ELEMENTS);

/** The file with all four. */
export const ALL = 'trust-widgets';

/** The file that has some elements: their own, or the one with all. */
export const fileOf = (elements) => (elements.length === 1 ? elements[0] : ALL);

export const tagOf = (element) => `trust-${element}`;
