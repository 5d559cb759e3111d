import { declarationsOf, preludeOf, selectorsOf, styleRulesOf } from './css-text.js';
import type { Declaration, Rule } from './css-text.js';
import { isSystemColour, systemProperties } from './system-colours.js';

/**
 * The properties whose colours are forced (CSS Color Adjustment 1, 3.1). `fill` and `stroke` are not: the browser
 * leaves drawings alone, and they take the colour of the text that they stand in.
 */
const COLOURED =
  /^(?:color|background(?:-color)?|border(?:-(?:block|inline|top|right|bottom|left))?(?:-(?:start|end))?(?:-color)?|outline(?:-color)?|text-decoration(?:-color)?|text-emphasis(?:-color)?|column-rule(?:-color)?|caret-color)$/;
const BACKGROUND = /^background(?:-color)?$/;
const NO_COLOUR = /^(?:none|transparent|0|0px|0 0)$/i;
const TAKEN_OVER = /\b(?:inherit|initial|unset|revert|revert-layer|currentcolor)\b/i;

const FORCED = `
  color: revert !important;
  background-color: revert !important;
  background-image: none !important;
  border-color: revert !important;
  outline-color: revert !important;
  text-decoration-color: revert !important;
  text-emphasis-color: revert !important;
  column-rule-color: revert !important;
  caret-color: revert !important;
  box-shadow: none !important;
  text-shadow: none !important;
  accent-color: auto !important;
  scrollbar-color: auto !important;
`;

/** An author's declaration that forced colours leave in force, if it is one: it names a system colour, or no colour. */
function kept({ property, value }: Declaration, system: ReadonlySet<string>): string | undefined {
  if (!COLOURED.test(property)) return undefined;
  if (BACKGROUND.test(property) && NO_COLOUR.test(value)) return 'background-color: transparent !important';
  return TAKEN_OVER.test(value) || isSystemColour(value, system)
    ? `${property}: ${value} !important`
    : undefined;
}

const isPainted = (declaration: Declaration, system: ReadonlySet<string>): boolean =>
  BACKGROUND.test(declaration.property) && kept(declaration, system) === undefined;

/** A rule with nothing but what `pick` takes from its declarations, inside the conditions that it stands in. */
function picked(rule: Rule, pick: (rule: Rule) => string): string {
  if (preludeOf(rule).startsWith('@keyframes')) return '';
  const inside = Array.from(rule.cssRules ?? [], (each) => picked(each, pick)).join('');
  const own = rule.selectorText === undefined ? '' : pick(rule);
  if (!inside) return own;
  return `${own}${preludeOf(rule)} { ${inside} }\n`;
}

/** Every selector gets the specificity of none, except those of pseudo-elements, which cannot be wrapped. */
const unranked = (selectorText: string): string =>
  selectorsOf(selectorText)
    .map((selector) => (selector.includes('::') || selector.includes('&') ? selector : `:where(${selector})`))
    .join(', ');

/** What keeps its own colours: `forced-color-adjust: none`, which is inherited, and drawings. */
function exceptions(rules: ArrayLike<Rule>): string {
  const own = styleRulesOf(rules)
    .filter(({ style }) => /forced-color-adjust:\s*none/.test(style?.cssText ?? ''))
    .flatMap(({ selectorText }) => selectorsOf(selectorText ?? ''))
    .filter((selector) => !/::|:host/.test(selector));
  return ['svg', ...own].flatMap((selector) => [selector, `${selector} *`]).join(', ');
}

/**
 * The stylesheet that, put after these rules, forces their colours: what the browser's own stylesheet says wins over
 * what the author says, except where the author names a system colour.
 *
 * @param scope What is forced, as selectors without pseudo-elements: everything in a shadow tree, or a part of a page.
 */
export function forcingSheet(rules: ArrayLike<Rule>, scope: readonly string[]): string {
  const system = systemProperties(rules);
  const all = scope.flatMap((selector) => {
    const subject = selector === ':host' ? selector : `:where(${selector}):where(:not(${exceptions(rules)}))`;
    return [subject, `${subject}::before`, `${subject}::after`];
  });
  const list = Array.from(rules);
  const painted = list.map((rule) =>
    picked(rule, ({ selectorText = '', style }) =>
      declarationsOf(style?.cssText ?? '').some((each) => isPainted(each, system))
        ? `${unranked(selectorText)} { background-color: Canvas !important }\n`
        : '',
    ),
  );
  const own = list.map((rule) =>
    picked(rule, ({ selectorText = '', style }) => {
      const declarations = declarationsOf(style?.cssText ?? '').flatMap((each) => kept(each, system) ?? []);
      return declarations.length > 0 ? `${selectorText} { ${declarations.join('; ')} }\n` : '';
    }),
  );
  return [
    `${all.join(', ')} {${FORCED}}\n`,
    ...painted,
    ':where(button, input, select, textarea) { background-color: revert !important }\n',
    ...own,
  ].join('');
}
