/** HTML that is safe to print: made by {@link markup} alone. */
export class Markup {
  /** @param text Markup; every text in it is escaped already. */
  constructor(readonly text: string) {}
}

/** What may stand in a template: text, HTML, lists of both; nothing for what is absent. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Beside what ends a text or an attribute, the control characters that HTML does not allow.
const ESCAPED = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const escape = (text: string): string =>
  text.replace(ESCAPED, (character) => ENTITIES[character] ?? '\ufffd');

function print(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content));
  return content.map(print).join('');
}

/**
 * A template of HTML in which every value is escaped, in text and in quoted attributes alike. Line ends
 * and the indentation after them are dropped, so that templates can be written readably. (The tag is not called
 * `html`, as formatters rearrange the white space of those.)
 *
 * @example markup`<p title="${title}">${text}</p>`.text
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = strings.raw.map((part) => part.replace(/\n\s*/g, ''));
  return new Markup(parts.map((part, index) => part + print(values[index])).join(''));
}

/** Parts one after the other, with something between them. */
export function joined(parts: readonly Content[], separator: Content): Content {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
