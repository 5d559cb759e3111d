import { FIELDS, readChoices } from '../options.mjs';
import { accepted } from '../values.mjs';

const NAMED = 'named';

/** What the controls of each name hold, for choices. */
function valuesByName(choices, site) {
  const values = new Map([['element', choices.elements]]);
  for (const { name, option, element } of FIELDS) {
    const value = element ? choices.options[element]?.[option.name] : choices[name];
    if (option.type === 'flag') values.set(name, value === undefined ? [] : ['']);
    else if (option.type === 'set') values.set(name, (value ?? option.usual).split(' '));
    else values.set(name, [value ?? option.usual ?? '']);
  }
  const isNamed = !['auto', 'source'].includes(choices.zone);
  values.set('zone', [isNamed ? NAMED : choices.zone]);
  values.set('zone-name', [isNamed ? choices.zone : '']);
  values.set('document', [choices.document || site.document]);
  return values;
}

/** Puts choices into the controls. */
export function fill(form, choices, site) {
  const values = valuesByName(choices, site);
  for (const control of form.elements) {
    const held = values.get(control.name);
    if (held === undefined) continue;
    if (control.type === 'checkbox' || control.type === 'radio')
      control.checked = held.includes(control.value);
    else control.value = held[0];
  }
}

const isFaulty = (control) => {
  const text = control.value.trim();
  const option = { type: control.dataset.checked, max: Number(control.max) };
  // A number has no way to say nothing.
  return (text !== '' || option.type === 'number') && accepted(option, text) === undefined;
};

/** A control counts unless it stands in a part that is about something that was not chosen. */
const counts = (control, elements, zone) =>
  control.name === 'zone-name'
    ? zone === NAMED
    : !control.name.includes('.') || elements.includes(control.name.split('.')[0]);

/**
 * The choices that the controls hold, and the controls whose text is not valid: for those, what was chosen before
 * goes on.
 *
 * @param {HTMLFormElement} form
 * @param {import('../options.mjs').Choices} before
 * @param {Pick<import('../snippet.mjs').Site, 'document'>} site
 */
export function read(form, before, site) {
  const params = new URLSearchParams(new FormData(form));
  const elements = params.getAll('element');
  const zone = params.get('zone');
  const faulty = [...form.elements].filter(
    (control) => control.dataset.checked && counts(control, elements, zone) && isFaulty(control),
  );
  const last = valuesByName(before, site);
  for (const { name } of faulty) params.set(name, last.get(name)?.[0] ?? '');
  if (zone === NAMED) params.set('zone', params.get('zone-name') || before.zone);
  if (params.get('document') === site.document) params.delete('document');
  if (elements.length === 0) for (const element of before.elements) params.append('element', element);
  return { choices: readChoices(params), faulty, hasElement: elements.length > 0 };
}

/** Shows the parts that the choices are about, and hides the others. */
export function showParts(form, { elements, options }) {
  for (const part of form.querySelectorAll('[data-element]')) {
    part.hidden = !elements.includes(part.dataset.element);
    for (const field of part.querySelectorAll('[data-needs]')) {
      field.hidden = options[part.dataset.element]?.[field.dataset.needs] === undefined;
    }
  }
  form.querySelector('#named-zone').hidden = form.elements.zone.value !== NAMED;
}

/**
 * Says beside a control that its text is not valid, or takes that back.
 *
 * @returns {string | undefined} What is said now and was not before.
 */
export function markFault(control, isFault) {
  const fault = document.getElementById(`${control.id}-error`);
  const isNew = isFault && fault.hidden;
  fault.hidden = !isFault;
  const hint = document.getElementById(`${control.id}-hint`);
  const described = [hint, isFault && fault].filter(Boolean).map(({ id }) => id);
  control.toggleAttribute('aria-describedby', described.length > 0);
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '));
  if (isFault) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  return isNew ? fault.textContent : undefined;
}
