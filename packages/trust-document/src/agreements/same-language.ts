/**
 * The language and script of a BCP 47 tag, likely script included: `zh-TW` and `zh-Hant` are read by the same
 * people, `zh-CN` is not. `no` counts as `nb`, which is what it means where it is written on a page.
 */
function writtenLanguage(tag: string): string {
  if (/^und\b/i.test(tag)) return 'und';
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language === 'no' ? 'nb' : language}-${script}`;
  } catch {
    return tag.toLowerCase();
  }
}

/**
 * Whether a reader of one tag reads a text in the other: regions make no difference.
 *
 * @example sameLanguage('nl-BE', 'nl') // true
 */
export function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || writtenLanguage(a) === writtenLanguage(b);
}
