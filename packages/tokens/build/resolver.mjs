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

const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A token that overrides another keeps its description; a value is never put together of two. */
function merged(base, over) {
  if (!isGroup(base) || !isGroup(over)) return over;
  if ('$value' in over) return { ...base, ...over };
  const keys = [...new Set([...Object.keys(base), ...Object.keys(over)])];
  return Object.fromEntries(keys.map((key) => [key, key in over ? merged(base[key], over[key]) : base[key]]));
}

/**
 * The tokens of a theme and scheme as their sources have them, what overrides after what is overridden
 * (Design Tokens Resolver Module 2025.10).
 *
 * @throws where a source is missing
 */
export async function sourceTokens(context) {
  const files = resolver.resolutionOrder.flatMap(({ $ref }) => {
    const [, kind, name] = $ref.split('/');
    return kind === 'sets' ? resolver.sets[name].sources : resolver.modifiers[name].contexts[context[name]];
  });
  const sources = await Promise.all(files.map(({ $ref }) => read($ref)));
  return sources.reduce(merged, {});
}
