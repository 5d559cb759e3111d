/**
 * @typedef {{ readonly name: string, readonly description: string, readonly type: string }} Item
 * @typedef {Item & { readonly default?: string, readonly field: string }} Attribute
 * @typedef {Item & { readonly attribute?: string, readonly readonly: boolean }} Property
 * @typedef {object} ElementFacts
 * @property {string} tag
 * @property {string} className
 * @property {string} path The class's module, within the package.
 * @property {string} summary
 * @property {string} description
 * @property {readonly Attribute[]} attributes
 * @property {readonly Property[]} properties
 * @property {readonly Item[]} events
 * @property {readonly Item[]} slots
 * @property {readonly Item[]} parts
 * @property {readonly Item[]} customProperties
 * @property {readonly Item[]} states
 */

const item = ({ name, description = '', type }) => ({
  name,
  // Lines of a comment are no lines of a text.
  description: description.replaceAll(/\s+/g, ' ').trim(),
  type: type?.text ?? 'unknown',
});

/**
 * What a custom elements manifest says of each element, as typings and editors need it.
 *
 * @returns {ElementFacts[]}
 */
export function elementsOf({ modules }) {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ customElement }) => customElement)
      .map((declaration) => ({
        tag: declaration.tagName,
        className: declaration.name,
        path,
        summary: declaration.summary,
        description: declaration.description,
        attributes: declaration.attributes.map((each) => ({
          ...item(each),
          field: each.fieldName,
          default: each.default,
        })),
        properties: declaration.members
          .filter(({ kind }) => kind === 'field')
          .map((each) => ({
            ...item(each),
            attribute: each.attribute,
            readonly: each.readonly ?? false,
          })),
        events: (declaration.events ?? []).map(item),
        slots: (declaration.slots ?? []).map(item),
        parts: (declaration.cssParts ?? []).map(item),
        customProperties: (declaration.cssProperties ?? []).map(item),
        states: (declaration.cssStates ?? []).map(item),
      })),
  );
}

/** The values that a type of literals names, as an attribute has them; none where it names none. */
export const literalsOf = (type) =>
  type
    .split('|')
    .map((each) => /^'(.*)'$|^(\d+)$/.exec(each.trim()))
    .flatMap((literal) => literal?.[1] ?? literal?.[2] ?? []);
