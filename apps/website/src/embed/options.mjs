import { LANGUAGES } from '../languages.mjs';
import { ELEMENT_NAMES, ELEMENTS } from './elements.mjs';
import { accepted } from './values.mjs';

/** What is chosen once for all elements, and how the preview is looked at. */
export const GENERAL = /** @type {const} */ ({
  document: { type: 'address', usual: '' },
  language: { type: 'choice', values: ['auto', ...LANGUAGES], usual: 'auto' },
  theme: { type: 'choice', values: ['neutral', 'superoffice', 'crm-login'], usual: 'neutral' },
  scheme: { type: 'choice', values: ['auto', 'light', 'dark'], usual: 'auto' },
  zone: { type: 'zone', usual: 'auto' },
  script: { type: 'choice', values: ['module', 'classic'], usual: 'module' },
  html: { type: 'choice', values: ['no', 'yes'], usual: 'no' },
  width: { type: 'choice', values: ['full', 'tablet', 'phone'], usual: 'full' },
  moment: { type: 'choice', values: ['announced', 'today'], usual: 'announced' },
});

/** What is shown to who has not chosen yet. */
const FIRST = ELEMENT_NAMES[0];

/** Every choice beside the elements: the name that it has in an address and in the form. */
export const FIELDS = [
  ...Object.entries(GENERAL).map(([name, option]) => ({ name, option })),
  ...Object.entries(ELEMENTS).flatMap(([element, options]) =>
    options.map((option) => ({ name: `${element}.${option.name}`, option, element })),
  ),
];

/**
 * What a page wants.
 *
 * @typedef {{ [name in keyof typeof GENERAL]: string } & {
 *   elements: string[],
 *   options: Record<string, Record<string, string>>,
 * }} Choices `options` holds, by element, the attributes that differ from what is usual, as they are written.
 */

/** The value that is chosen for a field; `undefined` where nothing valid or nothing but the usual is. */
function chosenIn(params, name, option) {
  const texts = params.getAll(name);
  if (texts.length === 0) return undefined;
  const value = accepted(option, option.type === 'set' ? texts.join(' ') : texts[0]);
  return value === option.usual ? undefined : value;
}

/**
 * The choices that an address or a form holds. What is unknown or not valid counts as not chosen.
 *
 * @param {URLSearchParams} params
 * @returns {Choices}
 */
export function readChoices(params) {
  const named = params.getAll('element');
  const known = ELEMENT_NAMES.filter((element) => named.includes(element));
  const elements = known.length > 0 ? known : [FIRST];
  const general = Object.entries(GENERAL).map(([name, option]) => [
    name,
    chosenIn(params, name, option) ?? option.usual,
  ]);
  const options = elements.map((element) => [element, optionsIn(params, element)]);
  return { elements, ...Object.fromEntries(general), options: Object.fromEntries(options) };
}

function optionsIn(params, element) {
  const chosen = ELEMENTS[element].flatMap((option) => {
    const value = chosenIn(params, `${element}.${option.name}`, option);
    return value === undefined ? [] : [[option.name, value, option.needs]];
  });
  const names = new Set(chosen.map(([name]) => name));
  return Object.fromEntries(chosen.filter(([, , needs]) => needs === undefined || names.has(needs)));
}

/**
 * Choices as an address holds them: what is usual is left out, so that the address of the usual has no query.
 *
 * @param {Choices} choices
 */
export function writeChoices({ elements, options, ...general }) {
  const params = new URLSearchParams();
  if (elements.join() !== FIRST) for (const element of elements) params.append('element', element);
  for (const [name, { usual }] of Object.entries(GENERAL)) {
    if (general[name] !== usual) params.set(name, general[name]);
  }
  for (const element of elements) {
    for (const [name, value] of Object.entries(options[element])) params.set(`${element}.${name}`, value);
  }
  return params;
}
