/** Remembers what was made for a key; of more than `limit` the oldest is forgotten, because a page may ask for anything. */
export function memory<T>(limit: number): (key: string, create: () => T) => T {
  const kept = new Map<string, T>();
  return (key, create) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const [oldest] = kept.keys();
    if (kept.size >= limit && oldest !== undefined) kept.delete(oldest);
    const made = create();
    kept.set(key, made);
    return made;
  };
}

/** Formatters are slow to make and quick to use, and each one holds on to data of its own. */
const formatters = memory<unknown>(64);
const keep = <T>(key: string, create: () => T): T => formatters(key, create) as T;

/** Dates are those of the documents, Gregorian, whatever calendar a language tag asks for. */
export function dateTimeFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(
    `date ${tag} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(tag, { calendar: 'gregory', ...options }),
  );
}

export function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(`number ${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));
}

export function relativeTimeFormat(tag: string): Intl.RelativeTimeFormat {
  return keep(`relative ${tag}`, () => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
}

export function listFormat(tag: string, options: Intl.ListFormatOptions): Intl.ListFormat {
  return keep(`list ${tag} ${JSON.stringify(options)}`, () => new Intl.ListFormat(tag, options));
}

export function displayNames(tag: string, type: Intl.DisplayNamesType): Intl.DisplayNames {
  return keep(`names ${tag} ${type}`, () => new Intl.DisplayNames(tag, { type, fallback: 'code' }));
}
