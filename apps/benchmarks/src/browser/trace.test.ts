import { describe, expect, it } from 'vitest';

import { frameWork, workBetween } from './trace.js';
import type { TraceEvent } from './trace.js';

const MAIN = { pid: 1, tid: 1 };
const mark = (name: string, ms: number): TraceEvent => ({ ...MAIN, name, ph: 'R', tts: ms * 1_000 });
const event = (name: string, ms: number, length: number, thread = MAIN): TraceEvent => ({
  ...thread,
  name,
  ph: 'X',
  tts: ms * 1_000,
  tdur: length * 1_000,
});
const work = (...events: TraceEvent[]) =>
  workBetween([mark('begins', 10), mark('painted', 50), ...events], 'begins', 'painted');

describe('what the main thread did between two marks', () => {
  it('is told by what was done, each event without what lies within it', () => {
    const events = [
      event('RunTask', 10, 30),
      event('FunctionCall', 11, 20),
      event('UpdateLayoutTree', 12, 3),
      event('Layout', 15, 5),
      event('Paint', 33, 2),
    ];
    expect(work(...events)).toEqual({ script: 20, style: 3, layout: 5, paint: 2 });
  });

  it('goes to the kind of what is around it where it has none, and to script where nothing is', () => {
    expect(work(event('Layout', 11, 10), event('HitTest', 12, 4)).layout).toBe(10);
    expect(work(event('RunTask', 11, 10), event('HitTest', 12, 4))).toMatchObject({ script: 10, layout: 0 });
  });

  it('ends at the marks', () => {
    expect(work(event('FunctionCall', 5, 10), event('Layout', 45, 10))).toMatchObject({
      script: 5,
      layout: 5,
    });
    expect(work(event('FunctionCall', 1, 9), event('FunctionCall', 50, 9)).script).toBe(0);
  });

  it('counts events side by side, in whatever order they were written', () => {
    expect(work(event('FunctionCall', 30, 5), event('FunctionCall', 20, 5)).script).toBe(10);
  });

  it('ends at the last of marks that were set again', () => {
    expect(work(mark('painted', 70), event('FunctionCall', 55, 9)).script).toBe(9);
  });

  it("is that of the marks' thread alone", () => {
    expect(work(event('FunctionCall', 20, 5, { pid: 1, tid: 2 })).script).toBe(0);
  });

  it('leaves out what took no processor time', () => {
    expect(work({ ...MAIN, name: 'FunctionCall', ph: 'X', tts: 20_000 }).script).toBe(0);
  });

  it('is refused where a mark is missing', () => {
    expect(() => workBetween([mark('begins', 1)], 'begins', 'painted')).toThrow('no mark painted');
  });
});

it('a frame of work is script, style and layout', () => {
  expect(frameWork({ script: 1, style: 2, layout: 4, paint: 100 })).toBe(7);
});
