import { resolveText } from '@trust-widgets/schedule-core/engine';

import { ENDONYMS } from '../languages.mjs';
import { ELEMENTS } from './elements.mjs';
import { GENERAL } from './options.mjs';

/** What status pages call themselves. */
const STATUS_PAGES = {
  statuspage: 'Atlassian Statuspage',
  'incident-io': 'incident.io',
  instatus: 'Instatus',
  openstatus: 'OpenStatus',
  trust: 'trust-status.json',
};

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A day of the week in a language. */
function weekdayName(value, language) {
  const monday = Date.UTC(2024, 0, 1);
  const day = monday + WEEKDAYS.indexOf(value) * 86_400_000;
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** What the kinds of maintenance that a document has are called in it. */
function kindNames(document, language) {
  return Object.fromEntries(
    document.maintenance.activities.map(({ kind, title }) => [
      kind,
      resolveText(title, language, document.defaultLanguage).text,
    ]),
  );
}

/** Names that are no sentence of the page's own, by the option that they are values of. */
const namesFor = (content, document) => ({
  language: ENDONYMS,
  'status-type': STATUS_PAGES,
  kinds: kindNames(document, content.language),
  'first-day': Object.fromEntries(WEEKDAYS.map((day) => [day, weekdayName(day, content.language)])),
});

/**
 * A control of the form: how it is called, and what it offers.
 *
 * @param {string} name As in the page's address.
 * @param {import('./elements.mjs').Option} option
 * @param {any} texts What the page says of it.
 * @param {Readonly<Record<string, string>>} [names] Of values that the page has no text for.
 */
function field(name, option, texts, names = {}) {
  const chosen = new Set(option.type === 'set' ? option.usual.split(' ') : [option.usual]);
  // Only what the document has can be told apart in it.
  const offered = (option.values ?? []).filter((value) => texts[value || 'usual'] ?? names[value]);
  return {
    name,
    type: option.type,
    usual: option.usual,
    max: option.max,
    needs: option.needs,
    label: texts.label,
    hint: texts.hint,
    values: offered.map((value) => ({
      value,
      label: texts[value || 'usual'] ?? names[value],
      isChosen: chosen.has(value),
    })),
  };
}

/**
 * The controls of the page, by the part that they stand in.
 *
 * @param {any} content One page's content.
 * @param {any} document The built trust document.
 */
export function formFields(content, document) {
  const { embed } = content;
  const names = namesFor(content, document);
  const general = (name, texts) => field(name, GENERAL[name], texts, names[name]);
  return {
    language: general('language', embed.look.language),
    theme: general('theme', embed.look.theme),
    scheme: general('scheme', embed.look.scheme),
    script: general('script', embed.code.script),
    width: general('width', embed.preview.width),
    moment: general('moment', embed.preview.moment),
    elements: Object.entries(ELEMENTS).map(([element, options]) => ({
      element,
      ...embed.elements[element],
      fields: options.map((option) =>
        field(`${element}.${option.name}`, option, embed.options[element][option.name], names[option.name]),
      ),
    })),
  };
}
