/** A value with every text in it, at any depth, made into another. */
export function eachText(value: unknown, change: (text: string, name: string) => string, name = ''): unknown {
  if (typeof value === 'string') return change(value, name);
  if (Array.isArray(value)) return value.map((each) => eachText(each, change, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, eachText(each, change, key)]));
}

/** JSON of lists and objects inside each other, so many levels deep. */
export function nested(levels: number): string {
  return '[{"x":'.repeat(levels / 2) + 'null' + '}]'.repeat(levels / 2);
}

/** JSON of a value, with other JSON for the texts of these names. */
export function textsAs(json: string, value: unknown, names: readonly string[]): string {
  const mark = '@@';
  const marked = eachText(value, (text, name) => (names.includes(name) ? mark : text));
  return JSON.stringify(marked).replaceAll(JSON.stringify(mark), json);
}

/** An object whose keys are names that every object has. */
export const named = (json: string): string =>
  `{"__proto__":${json},"constructor":${json},"prototype":${json}}`;

/** A value as JSON in which bytes that are no UTF-8 come after a word. */
export function withBytes(value: unknown, word: string): Uint8Array {
  const text = JSON.stringify(value).replaceAll(word, `${word}\u0001`);
  const bytes = Buffer.from(text);
  // Never to be seen in UTF-8: it would need a byte to go before it, or another after it.
  const broken = [0xff, 0xc0, 0x80, 0xed, 0xa0];
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === 1 ? broken : [byte])));
}

/** So many entries of a list. */
export const many = (count: number): object[] => Array.from({ length: count }, (_, id) => ({ id }));
