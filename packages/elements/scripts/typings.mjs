/** @import { ElementFacts } from './elements-of.mjs' */

const comment = (text) => `/** ${text.replaceAll('*/', '*\\/')} */`;

const lines = (indent, entries) =>
  entries.map(({ description, code }) => `${indent}${comment(description)}\n${indent}${code}`).join('\n');

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** A property's type is its class's, so that nothing is said twice. */
const optional = (className, name, property) => `${key(name)}?: ${className}['${property}'] | undefined;`;

function jsxOf({ tag, className, attributes, properties, events }) {
  const settable = properties.filter(({ readonly }) => !readonly);
  const own = attributes.filter(({ name, field }) => name !== field);
  return `/** What can be set on \`<${tag}>\`, by the names of its properties. */
export interface ${className}Properties {
${lines(
  '  ',
  settable.map(({ name, description }) => ({ description, code: optional(className, name, name) })),
)}
}

/** What can be set on \`<${tag}>\` in JSX: its properties, its attributes, and handlers of its events. */
export interface ${className}Props extends ${className}Properties {
${lines('  ', [
  ...own.map(({ name, field, description }) => ({ description, code: optional(className, name, field) })),
  ...events.map(({ name, description }) => ({
    description,
    code: `'on${name}'?: ((event: Heard<${className}EventMap['${name}'], ${className}>) => void) | undefined;`,
  })),
])}
}
`;
}

const classImports = (elements) =>
  elements
    .map(
      ({ className, path }) =>
        `import type { ${className}, ${className}EventMap } from '${path.replace(/^dist/, '.')}';`,
    )
    .join('\n');

/** Props of the elements for JSX, of no framework. */
export const jsxTypings = (/** @type {readonly ElementFacts[]} */ elements) => `${classImports(elements)}

/** An event as a handler on the element itself gets it. */
type Heard<TEvent extends Event, TElement extends Element> = TEvent & { readonly currentTarget: TElement };

${elements.map(jsxOf).join('\n')}`;

/** The elements in React's JSX. */
export const reactTypings = (
  /** @type {readonly ElementFacts[]} */ elements,
) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${elements.map(({ className, path }) => `import type { ${className} } from '${path.replace(/^dist/, '.')}';`).join('\n')}
import type { ${elements.map(({ className }) => `${className}Props`).join(', ')} } from './jsx.js';

/** An element of the page as React takes it: ref, key, children, className, style and the common attributes. */
type OnPage<TElement extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<TElement>, TElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(
  '      ',
  elements.map(({ tag, className, summary }) => ({
    description: summary,
    code: `'${tag}': OnPage<${className}> & ${className}Props;`,
  })),
)}
    }
  }
}
`;

/** The elements in Vue's templates. */
export const vueTypings = (
  /** @type {readonly ElementFacts[]} */ elements,
) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${classImports(elements)}
import type { ${elements.map(({ className }) => `${className}Properties`).join(', ')} } from './jsx.js';

/** An element as the checker of templates takes it. A template ref holds the element itself, which has no \`$props\` and no \`$emit\`. */
type InTemplate<TElement extends HTMLElement, TProperties, TEvents> = new () => TElement & {
  /** For the checker of templates alone. */
  readonly $props: HTMLAttributes & TProperties & PublicProps;
  /** For the checker of templates alone. */
  readonly $emit: EmitFn<{ [TName in keyof TEvents]: (event: TEvents[TName]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${lines(
  '    ',
  elements.map(({ tag, className, summary }) => ({
    description: summary,
    code: `'${tag}': InTemplate<${className}, ${className}Properties, ${className}EventMap>;`,
  })),
)}
  }
}
`;
