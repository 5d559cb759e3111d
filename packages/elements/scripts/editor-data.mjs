import { literalsOf } from './elements-of.mjs';

/** @import { ElementFacts, Item } from './elements-of.mjs' */

const markdown = (value) => ({ kind: 'markdown', value });

const described = ({ name, description }) => ({ name, description: markdown(description) });

/** One entry a name; what several elements say of it stands one below the other. */
function merged(/** @type {readonly ElementFacts[]} */ elements, itemsOf, nameOf = ({ name }) => name) {
  const texts = new Map();
  for (const element of elements) {
    for (const each of itemsOf(element)) {
      const name = nameOf(each);
      const said = texts.get(name) ?? texts.set(name, new Map()).get(name);
      said.set(each.description, [...(said.get(each.description) ?? []), `\`<${element.tag}>\``]);
    }
  }
  return [...texts].map(([name, said]) =>
    described({
      name,
      description: [...said].map(([text, tags]) => `${text} (${tags.join(', ')})`).join('\n\n'),
    }),
  );
}

function htmlAttribute({ name, description, type }) {
  const values = literalsOf(type);
  return {
    ...described({ name, description }),
    // "v" is an attribute that is there or not.
    ...(type === 'boolean' ? { valueSet: 'v' } : {}),
    ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
  };
}

/** For VS Code's setting `html.customData`. */
export const htmlCustomData = (/** @type {readonly ElementFacts[]} */ elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, summary, description, attributes }) => ({
    ...described({ name: tag, description: `${summary}\n\n${description}` }),
    attributes: attributes.map(htmlAttribute),
  })),
});

/** For VS Code's setting `css.customData`. */
export const cssCustomData = (/** @type {readonly ElementFacts[]} */ elements) => ({
  version: 1.1,
  properties: merged(elements, ({ customProperties }) => customProperties),
  pseudoElements: merged(
    elements,
    ({ parts }) => parts,
    ({ name }) => `::part(${name})`,
  ),
  pseudoClasses: merged(
    elements,
    ({ states }) => states,
    ({ name }) => `:state(${name})`,
  ),
});

const plain = ({ name, description }) => ({ name, description });

/** For JetBrains' editors, which find it by the field `web-types` of package.json. */
export const webTypes = (/** @type {readonly ElementFacts[]} */ elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: `${element.summary}\n\n${element.description}`,
        attributes: element.attributes.map(({ type, default: standard, ...attribute }) => ({
          ...plain(attribute),
          value: { type, ...(standard === undefined || standard === 'null' ? {} : { default: standard }) },
        })),
        slots: element.slots.map(plain),
        js: {
          properties: element.properties.map((property) => ({
            ...plain(property),
            type: property.type,
            ...(property.readonly ? { 'read-only': true } : {}),
          })),
          events: element.events.map((event) => ({ ...plain(event), type: event.type })),
        },
        css: {
          properties: element.customProperties.map(plain),
          parts: element.parts.map(plain),
          'pseudo-classes': element.states.map(({ name: state, description }) => ({
            name: `state(${state})`,
            description,
          })),
        },
      })),
    },
  },
});
