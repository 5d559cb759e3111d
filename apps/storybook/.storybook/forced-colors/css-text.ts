/** One declaration of a rule, as the browser writes it. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** The parts of a rule that are read here; `CSSRule` and its kinds have them. */
export interface Rule {
  readonly cssText: string;
  readonly selectorText?: string;
  readonly style?: { readonly cssText: string };
  readonly media?: { readonly mediaText: string };
  readonly cssRules?: ArrayLike<Rule>;
}

/** Parts between separators that stand outside of brackets and quotes. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push('');
      continue;
    }
    parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The declarations of a style; shorthands whose parts are variables stay shorthands. */
export function declarationsOf(cssText: string): readonly Declaration[] {
  return split(cssText, ';').flatMap((text) => {
    const colon = text.indexOf(':');
    if (colon < 0) return [];
    const value = text.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    return [{ property: text.slice(0, colon).trim().toLowerCase(), value: value.trim() }];
  });
}

export const selectorsOf = (selectorText: string): readonly string[] => split(selectorText, ',');

/** What stands before the braces of a rule: its selector, or "@media print". */
export const preludeOf = ({ cssText }: Rule): string => cssText.slice(0, cssText.indexOf('{')).trim();

/** Every style rule, at any depth. */
export function styleRulesOf(rules: ArrayLike<Rule>): readonly Rule[] {
  return Array.from(rules).flatMap((rule) => [
    ...(rule.selectorText !== undefined && rule.style ? [rule] : []),
    ...styleRulesOf(rule.cssRules ?? []),
  ]);
}
