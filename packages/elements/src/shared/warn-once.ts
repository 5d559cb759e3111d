import { pageShared } from './page-registry.js';

/** Says something in the console, once on a page for what it is about, however many files of ours are there. */
export function warnOnce(about: string, text: string): void {
  const warned = pageShared('warned', () => new Set<string>());
  if (warned.has(about)) return;
  warned.add(about);
  console.warn(text);
}
