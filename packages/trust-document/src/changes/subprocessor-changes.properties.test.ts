import { isObject, parsePath } from '@trust-widgets/schedule-core/engine';
import type { PathSegment } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Subprocessor, SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { anySection } from '../testing/any-section.js';
import { contentOf } from './content.js';
import { subprocessorChanges } from './subprocessor-changes.js';
import type { SubprocessorChange } from './subprocessor-changes.js';
import type { SubprocessorFieldChange } from './subprocessor-fields.js';

/** What is left of a value without what says nothing. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(stated);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, stated(each)] as const);
  const kept = entries.filter(
    ([key, each]) => each !== undefined && !(key === 'dataCategories' && each === 'unknown'),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
const contents = (entries: readonly unknown[]) => entries.map((each) => contentOf(stated(each))).sort();

function put(
  target: Record<string, unknown>,
  [key = '', ...rest]: readonly PathSegment[],
  value: unknown,
): void {
  if (rest.length === 0) target[key] = value;
  else put((target[key] ??= {}) as Record<string, unknown>, rest, value);
}

/** An entry as its changes leave it: lists lose and gain members, and every other path its value. */
function changedBy(fields: readonly SubprocessorFieldChange[], before: Subprocessor): unknown {
  const entry = structuredClone(before) as unknown as Record<string, unknown>;
  const isOfList = ({ path }: SubprocessorFieldChange) =>
    ['dataCategories', 'processing', 'transfers', 'assurances', 'links'].includes(path);
  for (const { path, before: former, after } of fields.filter(isOfList)) {
    const members = Array.isArray(entry[path]) ? ([...entry[path]] as unknown[]) : [];
    if (former !== undefined) {
      const at = members.findIndex((member) => contentOf(member) === contentOf(former));
      expect(at).not.toBe(-1);
      members.splice(at, 1);
    }
    entry[path] = after === undefined ? members : [...members, after];
  }
  const facts = fields.filter((field) => !isOfList(field));
  for (const { path } of facts.filter(({ before: former }) => former !== undefined))
    put(entry, parsePath(path), undefined);
  for (const { path, after } of facts.filter(({ after: latter }) => latter !== undefined))
    put(entry, parsePath(path), after);
  return entry;
}

function applied(changes: readonly SubprocessorChange[], before: SubprocessorSection): unknown[] {
  const entries = new Map<string, unknown>(before.entries.map((each) => [each.id, each]));
  for (const change of changes) {
    if (change.kind === 'removed') expect(entries.delete(change.id)).toBe(true);
    else
      entries.set(
        change.id,
        change.kind === 'added' ? change.after : changedBy(change.fields, change.before),
      );
  }
  return [...entries.values()];
}

const anyList = anySection.map((any) => any as unknown as SubprocessorSection);

/** Two lists that share most: of each entry of the second, some facts are the first's. */
const pair = fc
  .tuple(anyList, anyList, fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }))
  .map(([one, other, choices]): [SubprocessorSection, SubprocessorSection] => {
    const named = ({ entries, ...facts }: SubprocessorSection, shift: number): SubprocessorSection => ({
      ...facts,
      entries: entries.map((each, index) => ({ ...each, id: `e${index + shift}` })),
    });
    const [before, after] = [named(one, 0), named(other, choices[0] ? 0 : 1)];
    const entries = after.entries.map((each, index) => {
      const former = before.entries.find(({ id }) => id === each.id);
      const kept = Object.entries(former ?? {}).filter((_, at) => choices[index * 20 + at]);
      return { ...each, ...Object.fromEntries(kept) };
    });
    return [before, { ...after, entries }];
  });

const RUNS = { numRuns: 400 };

describe('subprocessorChanges, whatever the lists', () => {
  it('CHANGE-9: there is none between a list and itself, in whatever order', () => {
    const turned = (each: Subprocessor): Subprocessor =>
      Object.fromEntries(
        Object.entries(each).map(([key, value]) => [
          key,
          Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
        ]),
      ) as unknown as Subprocessor;
    fc.assert(
      fc.property(anyList, (list) => {
        expect(subprocessorChanges(list, list)).toEqual([]);
        const entries = list.entries.map(turned).reverse();
        expect(subprocessorChanges(list, { ...list, entries })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('CHANGE-9: applied to the old list they give the new one', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = subprocessorChanges(before, after);
        expect(contents(applied(changes, before))).toEqual(contents(after.entries));
      }),
      RUNS,
    );
  });

  it('CHANGE-9: they are the same either way round', () => {
    const sides = (change: SubprocessorChange, isSwapped: boolean) => {
      const fields = change.kind === 'changed' ? change.fields : [];
      const turned = fields.map(({ path, before, after, isMaterial }) =>
        contentOf(
          isSwapped
            ? { path, before: after, after: before, isMaterial }
            : { path, before, after, isMaterial },
        ),
      );
      const kinds = { added: 'removed', removed: 'added', changed: 'changed' } as const;
      return `${isSwapped ? kinds[change.kind] : change.kind} ${change.id} ${turned.sort().join()}`;
    };
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const there = subprocessorChanges(before, after).map((change) => sides(change, false));
        const back = subprocessorChanges(after, before).map((change) => sides(change, true));
        expect(there.sort()).toEqual(back.sort());
      }),
      RUNS,
    );
  });
});
