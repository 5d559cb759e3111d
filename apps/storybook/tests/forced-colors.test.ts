import { describe, expect, test } from 'vitest';

import { declarationsOf, styleRulesOf } from '../.storybook/forced-colors/css-text.js';
import type { Rule } from '../.storybook/forced-colors/css-text.js';
import { underForcedColors } from '../.storybook/forced-colors/forced-media.js';
import { forcingSheet } from '../.storybook/forced-colors/override.js';
import { systemProperties } from '../.storybook/forced-colors/system-colours.js';

/** Rules as a browser has them. */
const rule = (selectorText: string, cssText: string): Rule => ({
  cssText: `${selectorText} { ${cssText} }`,
  selectorText,
  style: { cssText },
});
const group = (prelude: string, ...cssRules: Rule[]): Rule => ({
  cssText: `${prelude} {\n${cssRules.map((each) => each.cssText).join('\n')}\n}`,
  cssRules,
});

const sheetOf = (...rules: Rule[]): string => forcingSheet(rules, [':host', '*']);

/** What the sheet says of controls, after surfaces and before what it leaves to the author. */
const CONTROLS = ':where(button, input, select, textarea) { background-color: revert !important }\n';

/** The lines of a sheet that are left to the author. */
const ownLines = (...rules: Rule[]): string[] =>
  sheetOf(...rules)
    .split(CONTROLS)[1]!
    .split('\n')
    .filter(Boolean);

describe('a media query', () => {
  test('answers as it does under forced colours, whatever stands around the question', () => {
    expect(underForcedColors('(forced-colors: active)')).toBe('(min-width: 0px)');
    expect(underForcedColors('(forced-colors)')).toBe('(min-width: 0px)');
    expect(underForcedColors('(forced-colors: none)')).toBe('(max-width: 0px)');
    expect(underForcedColors('screen and (width < 40rem) and ( Forced-Colors : active )')).toBe(
      'screen and (width < 40rem) and (min-width: 0px)',
    );
  });

  test('that asks for something else is left alone', () => {
    expect(underForcedColors('(prefers-color-scheme: dark)')).toBe('(prefers-color-scheme: dark)');
  });
});

describe('declarations', () => {
  test('are read past brackets, quotes and importance', () => {
    expect(
      declarationsOf('color: red !important; background: url("a;b:c") Canvas; --x: var(--y, #fff)'),
    ).toEqual([
      { property: 'color', value: 'red' },
      { property: 'background', value: 'url("a;b:c") Canvas' },
      { property: '--x', value: 'var(--y, #fff)' },
    ]);
  });

  test('are found in rules at any depth', () => {
    const inner = rule('.a', 'color: red');
    expect(styleRulesOf([group('@media print', group('@supports (x: y)', inner))])).toEqual([inner]);
  });
});

describe('system colours', () => {
  test('are followed through custom properties', () => {
    const found = systemProperties([
      rule(
        ':host',
        '--_line: var(--_text, #000); --_text: CanvasText; --_other: rebeccapurple; --_canvas-like: #fff',
      ),
    ]);
    expect([...found].toSorted()).toEqual(['--_line', '--_text']);
  });
});

describe('what stands in for a custom property', () => {
  test('does not make a colour the system’s', () => {
    expect(ownLines(rule('.a', 'color: var(--ink, light-dark(var(--x, Canvas), oklch(0 0 0)))'))).toEqual([]);
    expect(ownLines(rule('.a', 'background: var(--paper, Canvas); outline: 1px solid Highlight'))).toEqual([
      '.a { outline: 1px solid Highlight !important }',
    ]);
  });
});

describe('the forcing sheet', () => {
  test('takes every colour and shadow back to what the browser says', () => {
    const sheet = sheetOf(rule('.box', 'color: red; box-shadow: 0 0 3px black'));
    for (const property of ['color', 'background-color', 'border-color', 'outline-color'])
      expect(sheet).toContain(`${property}: revert !important;`);
    expect(sheet).toContain('box-shadow: none !important;');
    expect(sheet).toContain('text-shadow: none !important;');
    expect(sheet).not.toContain('red');
  });

  test('leaves what the author says in system colours, with its selector', () => {
    expect(
      ownLines(rule('.a:hover', 'color: LinkText; padding: 1px; border: 1px solid var(--_line)')),
    ).toEqual(['.a:hover { color: LinkText !important }']);
    expect(
      ownLines(rule(':host', '--_line: ButtonText'), rule('.b', 'border: 1px solid var(--_line)')),
    ).toEqual(['.b { border: 1px solid var(--_line) !important }']);
  });

  test('leaves what has no colour and what takes over another one', () => {
    expect(ownLines(rule('.a', 'background: none; color: inherit; border-color: transparent'))).toEqual([
      '.a { background-color: transparent !important; color: inherit !important }',
    ]);
  });

  test('keeps the conditions that a rule stands in', () => {
    const sheet = sheetOf(group('@media (min-width: 0px)', rule('.a', 'color: Highlight')));
    expect(sheet).toContain('@media (min-width: 0px) { .a { color: Highlight !important }');
    expect(sheetOf(group('@keyframes x', rule('to', 'color: Highlight')))).not.toContain('Highlight');
  });

  test('paints what had a surface as the canvas, and leaves controls to the browser', () => {
    const sheet = sheetOf(rule('.card, .card::before', 'background: var(--_tint)'));
    expect(sheet).toContain(':where(.card), .card::before { background-color: Canvas !important }');
    expect(sheet.indexOf('Canvas !important')).toBeLessThan(sheet.indexOf(CONTROLS));
  });

  test('leaves alone what keeps its colours: forced-color-adjust, and drawings', () => {
    const sheet = sheetOf(rule('.swatch, .flag', 'forced-color-adjust: none; background: red'));
    expect(sheet).toContain(':not(svg, svg *, .swatch, .swatch *, .flag, .flag *)');
  });
});
