import { isZone, zoneNames } from './zones.mjs';

const LONGEST_ADDRESS = 2000;

/** Names and numbers of hosts. Others that a URL may have, such as `;`, would end a directive of a policy. */
const HOST = /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*\.?|\[[\da-f:.]+\])(?::\d+)?$/;

/** As `working-hours` is read: `MO-FR 08:00-17:00`, `MO,WE 22:00-06:00`. */
const DAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const HOURS = new RegExp(
  `^${DAY}(?:-${DAY})?(?:,${DAY}(?:-${DAY})?)* (?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$`,
);

const ZONE = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

const words = (text) => text.split(/[\s,]+/).filter((word) => word !== '');

/** An absolute web address without a name and password in it, as the browser writes it. */
function address(text) {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (!['http:', 'https:'].includes(url.protocol)) return undefined;
  const isPlain = url.username === '' && url.password === '' && HOST.test(url.host);
  return isPlain && url.href.length <= LONGEST_ADDRESS ? url.href : undefined;
}

function hours(text) {
  const written = text.trim().toUpperCase().replaceAll(/\s+/g, ' ');
  return HOURS.test(written) ? written : undefined;
}

function languages(text) {
  try {
    const tags = Intl.getCanonicalLocales(words(text));
    return tags.length > 0 ? tags.join(' ') : undefined;
  } catch {
    return undefined;
  }
}

/** The one zone whose last part is this text, as people say it: `Oslo`, `new york`. */
function zoneOfPlace(text) {
  const place = text.toLowerCase().replaceAll(/\s+/g, '_');
  const found = zoneNames().filter((name) => name.toLowerCase().endsWith(`/${place}`));
  return found.length === 1 ? found[0] : undefined;
}

/** `auto`, `source`, or a zone that the browser knows, by its name or by its place. */
function zone(text) {
  const name = text.trim();
  if (name === 'auto' || name === 'source') return name;
  // An element takes a name as it is written; a browser takes it in any case of letters.
  return ZONE.test(name) && isZone(name) ? name : zoneOfPlace(name);
}

function number(text, { max }) {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= max
    ? String(value)
    : undefined;
}

/** Values of a set in the order in which they are offered; `undefined` where none is among them. */
function set(text, { values }) {
  const named = new Set(words(text));
  const known = values.filter((value) => named.has(value));
  return known.length > 0 ? known.join(' ') : undefined;
}

const READERS = {
  flag: () => '',
  choice: (text, { values }) => (values.includes(text) ? text : undefined),
  set,
  number,
  address,
  hours,
  languages,
  zone,
};

/**
 * The value that a text stands for, written as an attribute has it; `undefined` where it stands for none.
 *
 * @param {{ type: keyof typeof READERS, values?: readonly string[], max?: number }} option
 * @param {string} text
 * @returns {string | undefined}
 */
export const accepted = (option, text) => READERS[option.type](text, option);
