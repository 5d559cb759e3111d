import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../tokens/', import.meta.url);

const read = async (file) => JSON.parse(await readFile(new URL(file, FOLDER), 'utf8'));

const resolver = await read('trust.resolver.json');

/** The contexts of a modifier, the default one first. */
function contextsOf(modifier) {
  const { contexts, default: first } = resolver.modifiers[modifier];
  return [first, ...Object.keys(contexts).filter((name) => name !== first)];
}

/** `neutral` and the others: whose page it is. */
export const themeNames = contextsOf('theme');

/** `light` and `dark`. */
export const schemeNames = contextsOf('scheme');

/** The groups of the component layer: a group is of one layer, whatever file overrides a token of it. */
export const componentGroups = new Set(
  (await Promise.all(resolver.sets.component.sources.map(({ $ref }) => read($ref)))).flatMap(Object.keys),
);

/**
 * The files that make up the tokens of a theme and scheme, what overrides after what is overridden
 * (Design Tokens Resolver Module 2025.10).
 */
export function sourcesOf(context) {
  return resolver.resolutionOrder.flatMap(({ $ref }) => {
    const [, kind, name] = $ref.split('/');
    const sources =
      kind === 'sets' ? resolver.sets[name].sources : resolver.modifiers[name].contexts[context[name]];
    return sources.map(({ $ref: file }) => new URL(file, FOLDER).pathname);
  });
}
