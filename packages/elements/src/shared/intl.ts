/**
 * Formatters are slow to make and quick to use, so they are kept; only so many, because a page may ask
 * for any locale, zone and options, and each one holds on to data of its own.
 */
const LIMIT = 64;
const kept = new Map<string, unknown>();

function keep<T>(key: string, create: () => T): T {
  const found = kept.get(key) as T | undefined;
  if (found !== undefined) return found;
  const [oldest] = kept.keys();
  if (kept.size >= LIMIT && oldest !== undefined) kept.delete(oldest);
  const made = create();
  kept.set(key, made);
  return made;
}

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
