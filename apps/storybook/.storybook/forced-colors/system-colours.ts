import { declarationsOf, styleRulesOf } from './css-text.js';
import type { Rule } from './css-text.js';

const NAMES = [
  'AccentColor',
  'AccentColorText',
  'ActiveText',
  'ButtonBorder',
  'ButtonFace',
  'ButtonText',
  'Canvas',
  'CanvasText',
  'Field',
  'FieldText',
  'GrayText',
  'Highlight',
  'HighlightText',
  'LinkText',
  'Mark',
  'MarkText',
  'SelectedItem',
  'SelectedItemText',
  'VisitedText',
];
const SYSTEM_COLOUR = new RegExp(String.raw`(?<![\w-])(?:${NAMES.join('|')})(?![\w-])`, 'i');
const VARIABLE = /var\(\s*(--[\w-]+)/g;
/** A variable with what stands in for it, which may have brackets in brackets of its own. */
const WHOLE_VARIABLE = /var\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/g;

/**
 * Does a value name a system colour, by itself or through one of these custom properties? What would stand in for a
 * custom property does not count: those that are read here are set.
 */
export function isSystemColour(value: string, properties: ReadonlySet<string>): boolean {
  if (SYSTEM_COLOUR.test(value.replaceAll(WHOLE_VARIABLE, ''))) return true;
  return Array.from(value.matchAll(VARIABLE)).some(([, name]) => name !== undefined && properties.has(name));
}

/** The custom properties that hold a system colour, directly or through each other. */
export function systemProperties(rules: ArrayLike<Rule>): ReadonlySet<string> {
  const custom = styleRulesOf(rules)
    .flatMap(({ style }) => declarationsOf(style?.cssText ?? ''))
    .filter(({ property }) => property.startsWith('--'));
  const found = new Set<string>();
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { property, value } of custom) if (isSystemColour(value, found)) found.add(property);
  }
  return found;
}
