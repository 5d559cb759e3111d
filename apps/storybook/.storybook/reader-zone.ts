/** Formatters that were asked for a zone: what they say of it is theirs. */
const inNamedZone = new WeakSet<Intl.DateTimeFormat>();

type Resolve = (this: Intl.DateTimeFormat) => Intl.ResolvedDateTimeFormatOptions;

let readerZone = 'UTC';

/** Lets the page believe that its reader is in a zone, wherever the machine is. What is no zone changes nothing. */
export function setReaderZone(zone: string): void {
  try {
    readerZone = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // Typed into a control, a zone is none until its last letter.
  }
}

/** From here on formatters without a zone of their own say that they are in the reader's. */
export function pretendReaderZone(): void {
  const Actual = Intl.DateTimeFormat;
  // Kept as the method that it is: called below on the formatter that it is asked of.
  const { resolvedOptions } = Actual.prototype as { resolvedOptions: Resolve };
  Actual.prototype.resolvedOptions = function resolved(this: Intl.DateTimeFormat) {
    const options = resolvedOptions.call(this);
    return inNamedZone.has(this) ? options : { ...options, timeZone: readerZone };
  };
  Intl.DateTimeFormat = new Proxy(Actual, {
    construct(target, parameters: ConstructorParameters<typeof Intl.DateTimeFormat>) {
      const format = new target(...parameters);
      if (parameters[1]?.timeZone !== undefined) inNamedZone.add(format);
      return format;
    },
  });
}
