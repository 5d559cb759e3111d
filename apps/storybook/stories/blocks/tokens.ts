import source from '@trust-widgets/tokens/tokens.json';

/** One design token, as far as the docs show it. */
export interface Token {
  readonly name: string;
  /** Absent for the palette, which a page does not get to set. */
  readonly customProperty?: string;
  readonly layer: string;
  /** The first part of its name. */
  readonly group: string;
  readonly type: string;
  readonly description?: string;
  /** The name of the token that it refers to. */
  readonly alias?: string;
  readonly values: Readonly<Record<string, { readonly light: string; readonly dark: string }>>;
  /** What it must stand out from, and by how much. */
  readonly contrast: readonly { readonly on: string; readonly ratio: number; readonly for: string }[];
}

export const TOKENS: readonly Token[] = source;

const BY_NAME = new Map(TOKENS.map((token) => [token.name, token]));

export const tokenNamed = (name: string): Token | undefined => BY_NAME.get(name);

/** The tokens that refer to one. */
export const usersOf = ({ name }: Token): readonly Token[] => TOKENS.filter(({ alias }) => alias === name);

export interface TokenGroup {
  readonly layer: string;
  readonly group: string;
  readonly tokens: readonly Token[];
}

/** Everything that is said of a token, to be searched. */
const textOf = ({ name, customProperty, type, description, alias }: Token): string =>
  [name, customProperty, type, description, alias].join(' ').toLowerCase();

/** Tokens that hold every word, by layer and group, in the order of the source. */
export function groupsOf(filter: string): readonly TokenGroup[] {
  const words = filter.toLowerCase().split(/\s+/);
  const groups = new Map<string, Token[]>();
  for (const token of TOKENS) {
    if (!words.every((word) => textOf(token).includes(word))) continue;
    const key = `${token.layer} ${token.group}`;
    groups.set(key, [...(groups.get(key) ?? []), token]);
  }
  return [...groups.values()].flatMap((tokens) => {
    const [first] = tokens;
    return first ? [{ layer: first.layer, group: first.group, tokens }] : [];
  });
}
