import { readFileSync } from 'node:fs';

/** A file of the package, as it is published. */
export const published = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const packageFile = JSON.parse(published('package.json')) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
};

interface Named {
  readonly name: string;
  readonly type?: { readonly text: string };
}

/** What the custom elements manifest says of an element. */
export interface DocumentedElement {
  readonly name: string;
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly fieldName: string })[];
  readonly members: readonly (Named & { readonly kind: string; readonly readonly?: boolean })[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates?: readonly Named[];
}

const manifest = JSON.parse(published('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Partial<DocumentedElement>[] }[];
};

export const documentedElements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is DocumentedElement => declaration.tagName !== undefined);
