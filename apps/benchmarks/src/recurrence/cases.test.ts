import { describe, expect, it } from 'vitest';

import { begunEarlier, contentSpecs, instants, manySpecs, readMaintenance } from './cases.js';
import { oursIntl } from './peers/ours-intl.js';
import { ruleShape } from './peers/rule-shape.js';

const specs = contentSpecs(readMaintenance());
const [from, to] = [Date.UTC(2026, 6), Date.UTC(2027, 0)];

describe('the rules that are timed', () => {
  it('are the recurring activities of the content, in shapes that the limit knows', () => {
    expect(specs).toHaveLength(5);
    for (const spec of specs) expect(ruleShape(spec)).toBeDefined();
  });

  it.each([10, 100])('have the same dates when they began %i years earlier', (years) => {
    for (const spec of specs) {
      const earlier = begunEarlier(spec, years);
      expect(Number(earlier.start.slice(0, 4))).toBeLessThanOrEqual(2026 - years);
      expect(ruleShape(earlier)).toEqual(ruleShape(spec));
      expect(oursIntl.rule(earlier).between(from, to)).toEqual(oursIntl.rule(spec).between(from, to));
    }
  });

  it('are many different ones where a thousand are asked for', () => {
    const many = manySpecs(specs, 1_000);
    expect(new Set(many.map((spec) => JSON.stringify(spec))).size).toBeGreaterThan(50);
    for (const spec of many) expect(ruleShape(spec)).toBeDefined();
  });

  it('are asked at the same instants in every run', () => {
    const asked = instants(1_000, from, to);
    expect(instants(1_000, from, to)).toEqual(asked);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(from);
    expect(Math.max(...asked)).toBeLessThan(to);
  });
});
