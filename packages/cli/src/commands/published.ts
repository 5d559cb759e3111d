import { formatPath } from '@trust-widgets/schedule-core/engine';
import type { PathSegment } from '@trust-widgets/schedule-core/engine';

/** A file that `build` writes. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/** What a login screen needs to announce maintenance, and nothing of the rest. */
const LOGIN_KEYS = ['version', 'defaultLanguage', 'updated', 'organization', 'widgets', 'maintenance'];

function without(value: unknown, dropped: ReadonlySet<string>, path: readonly PathSegment[]): unknown {
  if (Array.isArray(value)) return value.map((each, index) => without(each, dropped, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !dropped.has(formatPath([...path, key])));
  return Object.fromEntries(kept.map(([key, each]) => [key, without(each, dropped, [...path, key])]));
}

const toText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * The files that a sound document is published as: `trust.json`, the whole of it, and `login.json`, its
 * maintenance alone. The same document gives the same bytes: keys stay in the order they are written in.
 *
 * @param ignored Paths that readers ignore (unknown keys): an author's private remarks stay private.
 */
export function publishedFiles(value: unknown, ignored: readonly string[]): PublishedFile[] {
  const whole = without(value, new Set(ignored), []) as Record<string, unknown>;
  const login = Object.fromEntries(
    LOGIN_KEYS.filter((key) => Object.hasOwn(whole, key)).map((key) => [key, whole[key]]),
  );
  return [
    { name: 'trust.json', text: toText(whole) },
    { name: 'login.json', text: toText(login) },
  ];
}
