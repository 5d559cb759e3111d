import { expect, it } from 'vitest';

import { withFewPrivateProperties as few } from '../build/private-properties.mjs';

const host = (...declarations: string[]): string => `:host{${declarations.join(';')}}`;
const token = (name: string, value: string): string => `--_${name}:var(--trust-${name},${value})`;

it('EMBED-10: a default that nothing reads falls away, and with it what only that one read', () => {
  const css = host(token('ink', '#111'), token('unread', 'var(--_ink)'), token('line', '#ccc'));
  expect(few(`${css}a{color:var(--_line);top:var(--_line)}`)).toBe(
    ':host{--_0:var(--trust-line,#ccc)}a{color:var(--_0);top:var(--_0)}',
  );
});

it('EMBED-10: a default that is read once is read in place', () => {
  expect(few(`${host(token('edge', 'var(--_stroke)'), token('stroke', '3px'))}a{top:var(--_edge)}`)).toBe(
    ':host{}a{top:var(--trust-edge,var(--trust-stroke,3px))}',
  );
});

it('EMBED-10: not where it refers to what is declared anew below', () => {
  const css = host(token('focus', 'var(--_accent)'), token('accent', '#00f'));
  const code = `${css}.critical{--_accent:#fff}button{outline-color:var(--_focus)}a{color:var(--_accent)}`;
  expect(few(code)).toMatch(
    /^:host\{--_\d:var\(--trust-focus,var\(--_0\)\);--_0:var\(--trust-accent,#00f\)\}/,
  );
});

it('EMBED-10: nor where it is declared in more than one place', () => {
  const code = `${host(token('reserve', '9em'))}@media (width<40em){:host{--_reserve:var(--trust-reserve,13em)}}a{top:var(--_reserve)}`;
  expect(few(code)).toContain('@media (width<40em){:host{--_0:var(--trust-reserve,13em)}}');
});

it.each([
  ['a count down of a variable', 'for(let _e=9;--_e>0;)f()'],
  ['a name that is put together', 'const css=`a{top:var(--_${name})}`'],
  ['a property that a script asks for', 'getPropertyValue("--_ink")'],
  ['a reading with a space', 'a{top:var( --_ink )}'],
])('EMBED-10: what it does not understand is refused: %s', (_what, code) => {
  expect(() => few(`${host(token('ink', '#111'))}a{color:var(--_ink)}${code}`)).toThrow('private property');
});
