import { formatPath, parseInstant, warningFault } from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment } from '@trust-widgets/schedule-core/engine';

/** How many entries of a list are read, and how much of a text: a feed is not ours to trust. */
export const ENTRY_LIMIT = 1_000;
export const TEXT_LIMIT = 2_000;

/** An absolute web address without white space, backslashes or a user name before the host. */
const WEB_ADDRESS = /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/i;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

function clip(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  return `${text.slice(0, TEXT_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * One object of a status document, read key by key. What is absent, null or of the wrong kind reads as
 * undefined; the wrong kind leaves a fault behind. This is all that stands between a feed and the widgets.
 */
export class FeedRecord {
  private constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly path: readonly PathSegment[],
    private readonly faults: Fault[],
  ) {}

  /** The document itself, or undefined where it is no object. */
  static of(input: unknown, faults: Fault[]): FeedRecord | undefined {
    return isObject(input) ? new FeedRecord(input, [], faults) : undefined;
  }

  /** Is the key there with anything but undefined? Null counts: some feeds write it for an empty list. */
  has(key: string): boolean {
    return Object.hasOwn(this.fields, key) && this.fields[key] !== undefined;
  }

  /** Records a fault at a key. */
  fault(key: string, code: string, message: string): void {
    this.faults.push(warningFault(formatPath([...this.path, key]), code, message));
  }

  /** A text that is not blank, trimmed and clipped. Numbers are taken too: some feeds have numeric ids. */
  text(key: string): string | undefined {
    const value = this.own(key);
    if (isAbsent(value)) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return clip(value.trim()) || undefined;
    this.fault(key, 'type', 'Expected a text.');
    return undefined;
  }

  /** Epoch milliseconds of an instant with an offset or `Z`, with any number of decimals. */
  instant(key: string): number | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const instant = parseInstant(text.replace(/(\.\d{3})\d+/, '$1'));
    if (instant === undefined) this.fault(key, 'instant', 'Expected an instant with an offset or Z.');
    return instant;
  }

  /** An address that may become a link. */
  link(key: string): string | undefined {
    const text = this.text(key);
    if (text === undefined || WEB_ADDRESS.test(text)) return text;
    this.fault(key, 'link', 'Expected an address that starts with https: or http:.');
    return undefined;
  }

  record(key: string): FeedRecord | undefined {
    const value = this.own(key);
    if (isObject(value)) return new FeedRecord(value, [...this.path, key], this.faults);
    if (!isAbsent(value)) this.fault(key, 'type', 'Expected an object.');
    return undefined;
  }

  /** The objects of a list; an absent list is an empty one. `complete` is false where something was left out. */
  list(key: string): { readonly entries: readonly FeedRecord[]; readonly complete: boolean } {
    const value = this.own(key);
    if (isAbsent(value)) return { entries: [], complete: true };
    if (!Array.isArray(value)) {
      this.fault(key, 'type', 'Expected a list.');
      return { entries: [], complete: false };
    }
    if (value.length > ENTRY_LIMIT)
      this.fault(key, 'too-many', `Only the first ${ENTRY_LIMIT} entries are read.`);
    const read = value.slice(0, ENTRY_LIMIT);
    const entries = read.flatMap((entry: unknown, index) => {
      const path = [...this.path, key, index];
      if (isObject(entry)) return new FeedRecord(entry, path, this.faults);
      this.faults.push(warningFault(formatPath(path), 'type', 'Expected an object.'));
      return [];
    });
    return { entries, complete: entries.length === value.length };
  }

  private own(key: string): unknown {
    return Object.hasOwn(this.fields, key) ? this.fields[key] : undefined;
  }
}
