import { formatPath, resolveText, warningFault } from '@trust-widgets/schedule-core/engine';
import type { Fault, LocalizedText, PathSegment } from '@trust-widgets/schedule-core/engine';

import { instantIn } from './instant-forms.js';

/** How many entries of a list are read, of all lists together, and how much of a text: a feed is not ours to trust. */
export const ENTRY_LIMIT = 1_000;
const ENTRIES_IN_ALL = 10_000;
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

/** What holds for a whole document. */
export interface Reading {
  readonly faults: Fault[];
  /** How many more entries may be read: lists can be in lists. */
  entriesLeft: number;
  /** Set where a text may be a map from language to text: the language to take. */
  language?: string;
}

/** The objects of a list. `complete` is false where something was left out. */
export interface RecordList {
  readonly entries: readonly FeedRecord[];
  readonly complete: boolean;
}

/**
 * One object of a status document, read key by key. What is absent, null or of the wrong kind reads as
 * undefined; the wrong kind leaves a fault behind. This is all that stands between a feed and the widgets.
 */
export class FeedRecord {
  private constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly path: readonly PathSegment[],
    readonly reading: Reading,
  ) {}

  /** The document itself, or undefined where it is no object. */
  static of(input: unknown, faults: Fault[]): FeedRecord | undefined {
    return isObject(input) ? new FeedRecord(input, [], { faults, entriesLeft: ENTRIES_IN_ALL }) : undefined;
  }

  /** Is one of the keys there with anything but undefined? Null counts: some feeds write it for an empty list. */
  has(...keys: readonly string[]): boolean {
    return keys.some((key) => this.value(key) !== undefined);
  }

  /** What is at a key, as the feed has it. */
  value(key: string): unknown {
    return Object.hasOwn(this.fields, key) ? this.fields[key] : undefined;
  }

  /** Records a fault at a key. */
  fault(key: string, code: string, message: string): void {
    this.reading.faults.push(warningFault(formatPath([...this.path, key]), code, message));
  }

  /** The first of the keys with a text that is not blank, trimmed and clipped. Numbers are taken too: some ids are. */
  text(...keys: readonly string[]): string | undefined {
    return first(keys, (key) => {
      const value = this.localized(this.value(key));
      if (isAbsent(value)) return undefined;
      if (typeof value === 'number') return String(value);
      if (typeof value === 'string') return clip(value.trim()) || undefined;
      this.fault(key, 'type', 'Expected a text.');
      return undefined;
    });
  }

  /** Epoch milliseconds of the first of the keys with an instant. */
  instant(...keys: readonly string[]): number | undefined {
    return first(keys, (key) => {
      const text = this.text(key);
      const instant = text === undefined ? undefined : instantIn(text);
      if (text !== undefined && instant === undefined) {
        this.fault(key, 'instant', 'Expected an instant with an offset or Z.');
      }
      return instant;
    });
  }

  /** The first of the keys with an address that may become a link. */
  link(...keys: readonly string[]): string | undefined {
    return first(keys, (key) => {
      const text = this.text(key);
      if (text === undefined || WEB_ADDRESS.test(text)) return text;
      this.fault(key, 'link', 'Expected an address that starts with https: or http:.');
      return undefined;
    });
  }

  record(key: string): FeedRecord | undefined {
    const value = this.value(key);
    if (isObject(value)) return new FeedRecord(value, [...this.path, key], this.reading);
    if (!isAbsent(value)) this.fault(key, 'type', 'Expected an object.');
    return undefined;
  }

  /**
   * The objects of a list; an absent list is an empty one.
   *
   * @param lift The key that an entry stands for which is a mere text; without it such an entry is a fault.
   */
  list(key: string, lift?: string): RecordList {
    const value = this.value(key);
    if (isAbsent(value)) return { entries: [], complete: true };
    if (!Array.isArray(value)) {
      this.fault(key, 'type', 'Expected a list.');
      return { entries: [], complete: false };
    }
    const most = Math.min(ENTRY_LIMIT, this.reading.entriesLeft);
    if (value.length > most) this.fault(key, 'too-many', `Only the first ${most} entries are read.`);
    const read = value.slice(0, most);
    this.reading.entriesLeft -= read.length;
    const entries = read.flatMap((entry: unknown, index) => {
      const path = [...this.path, key, index];
      const fields = lift !== undefined && typeof entry === 'string' ? { [lift]: entry } : entry;
      if (isObject(fields)) return new FeedRecord(fields, path, this.reading);
      this.reading.faults.push(warningFault(formatPath(path), 'type', 'Expected an object.'));
      return [];
    });
    return { entries, complete: entries.length === value.length };
  }

  /** The one text to show of a map from language to text, where the format has such maps. */
  private localized(value: unknown): unknown {
    const { language } = this.reading;
    if (language === undefined || !isObject(value)) return value;
    return resolveText(value as LocalizedText, language, language).text;
  }
}

/** The first answer that is one. */
function first<T>(keys: readonly string[], read: (key: string) => T | undefined): T | undefined {
  for (const key of keys) {
    const answer = read(key);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
