import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agreementSchema } from '../agreements/agreements.schema.js';
import type { Agreement, AgreementSection } from '../agreements/agreements.schema.js';
import { anyOf } from '../testing/any-section.js';
import { agreementChanges } from './agreement-changes.js';
import type { AgreementChange, EditionChange, VersionChange } from './agreement-changes.js';
import { contentOf } from './content.js';

const html = { language: 'en', format: 'html', href: '/dpa' } as const;
const pdf = { language: 'en', format: 'pdf', href: '/dpa.pdf', bytes: 1 } as const;
const agreement = (id: string, facts: Partial<Agreement> = {}): Agreement => ({
  id,
  title: id,
  versions: [{ version: '1', effectiveFrom: '2020-01-01', editions: [html] }],
  ...facts,
});
const section = (...agreements: Agreement[]): AgreementSection => ({ agreementGroups: [], agreements });

function changed(before: Partial<Agreement>, after: Partial<Agreement>) {
  const [change] = agreementChanges(section(agreement('a', before)), section(agreement('a', after)));
  return change?.kind === 'changed' ? change : undefined;
}

describe('agreementChanges', () => {
  it('CHANGE-1: tells what is new, changed and gone, in the order of the new list, what is gone last', () => {
    const before = section(agreement('gone'), agreement('a'), agreement('b'));
    const after = section(agreement('b', { title: 'B' }), agreement('new'), agreement('a'));
    expect(agreementChanges(before, after)).toEqual([
      {
        id: 'b',
        kind: 'changed',
        before: agreement('b'),
        after: agreement('b', { title: 'B' }),
        fields: [{ path: 'title', before: 'b', after: 'B' }],
        versions: [],
      },
      { id: 'new', kind: 'added', after: agreement('new') },
      { id: 'gone', kind: 'removed', before: agreement('gone') },
    ]);
  });

  it('CHANGE-10: tells versions that come and go, with the day and the summary that they have', () => {
    const first = { version: '1', effectiveFrom: '2020-01-01', editions: [html] };
    const second = {
      version: '2',
      effectiveFrom: '2026-12-01',
      summaryOfChanges: 'New annex.',
      editions: [html],
    };
    expect(changed({ versions: [first] }, { versions: [first, second] })?.versions).toEqual([
      { kind: 'added', after: second },
    ]);
    expect(changed({ versions: [first] }, { versions: [second] })?.versions).toEqual([
      { kind: 'added', after: second },
      { kind: 'removed', before: first },
    ]);
    const undated = { effectiveFrom: '2020-01-01', editions: [html] };
    const later = { ...undated, summaryOfChanges: { nl: 'Nieuw.' } };
    expect(changed({ versions: [undated] }, { versions: [later] })?.versions).toEqual([
      {
        kind: 'changed',
        before: undated,
        after: later,
        fields: [{ path: 'summaryOfChanges.nl', after: 'Nieuw.' }],
        editions: [],
      },
    ]);
  });

  it('CHANGE-10: tells editions that come, go and differ, by language and format', () => {
    const version = (...editions: Agreement['versions'][number]['editions']) => ({
      versions: [{ version: '1', effectiveFrom: '2020-01-01', editions }],
    });
    const larger = { ...pdf, bytes: 2 };
    const [change] =
      changed(version(html, pdf), version(larger, { ...html, language: 'nl' }))?.versions ?? [];
    expect(change?.kind === 'changed' && [change.fields, change.editions]).toEqual([
      [],
      [
        { kind: 'changed', before: pdf, after: larger },
        { kind: 'added', after: { ...html, language: 'nl' } },
        { kind: 'removed', before: html },
      ],
    ]);
    expect(changed(version(html, pdf), version(pdf, html))).toBeUndefined();
    expect(changed({}, { otherEditions: 'unknown', group: 'online' })?.fields).toEqual([
      { path: 'group', after: 'online' },
      { path: 'otherEditions', after: 'unknown' },
    ]);
  });
});

type Change<T> =
  | { readonly kind: 'added'; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T }
  | { readonly kind: 'changed'; readonly before: T; readonly after: T };

/** A list as its changes leave it. */
function applied<T>(changes: readonly Change<T>[], list: readonly T[]): T[] {
  const left = [...list];
  for (const change of changes) {
    if (change.kind === 'added') continue;
    const at = left.findIndex((each) => contentOf(each) === contentOf(change.before));
    expect(at).not.toBe(-1);
    left.splice(at, 1);
  }
  return [...left, ...changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after]))];
}

const some = fc
  .array(anyOf(agreementSchema) as fc.Arbitrary<Agreement>, { maxLength: 4 })
  .map((agreements) => agreements.map((each, index) => ({ ...each, id: `a${index}` })));
/** Of the second list, some agreements have versions of the first. */
const pair = fc
  .tuple(some, some, fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }))
  .map(([one, other, choices]): [AgreementSection, AgreementSection] => {
    const after = other.map((each, index) => {
      const former = one[index];
      if (!former || choices[index] === 0) return each;
      return choices[index] === 1 ? former : { ...each, versions: [...former.versions, ...each.versions] };
    });
    return [section(...one), section(...after)];
  });

describe('agreementChanges, whatever the lists', () => {
  it('CHANGE-9: there is none between a list and itself, in whatever order', () => {
    fc.assert(
      fc.property(some, (agreements) => {
        const turned = agreements
          .map((each) => ({
            ...each,
            versions: each.versions
              .map((version) => ({ ...version, editions: [...version.editions].reverse() }))
              .reverse(),
          }))
          .reverse();
        expect(agreementChanges(section(...agreements), section(...turned))).toEqual([]);
      }),
    );
  });

  it('CHANGE-9: applied to the old list they give the new one, down to the editions', () => {
    const same = (a: readonly unknown[], b: readonly unknown[]) => expect(contentOf(a)).toBe(contentOf(b));
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = agreementChanges(before, after);
        same(applied<Agreement>(changes, before.agreements), after.agreements);
        for (const change of changes) {
          if (change.kind !== 'changed') continue;
          same(applied(change.versions, change.before.versions), change.after.versions);
          for (const version of change.versions) {
            if (version.kind !== 'changed') continue;
            same(applied(version.editions, version.before.editions), version.after.editions);
            expect(version.fields.length + version.editions.length).toBeGreaterThan(0);
          }
          expect(change.fields.length + change.versions.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('CHANGE-9: they are the same either way round', () => {
    const kinds = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const lines = (
      changes: readonly (AgreementChange | VersionChange | EditionChange)[],
      isSwapped: boolean,
    ): string =>
      changes
        .map((change) => {
          const inner = 'versions' in change ? change.versions : 'editions' in change ? change.editions : [];
          const [before, after] = ['before' in change && change.before, 'after' in change && change.after];
          const sides = isSwapped ? [after, before] : [before, after];
          const said = sides.map(contentOf).join(' -> ');
          return `${isSwapped ? kinds[change.kind] : change.kind} ${said} (${lines(inner, isSwapped)})`;
        })
        .sort()
        .join('\n');
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(lines(agreementChanges(before, after), false)).toBe(
          lines(agreementChanges(after, before), true),
        );
      }),
    );
  });
});
