import { describe, expect, it } from 'vitest';

import { readAgreements } from '../document/read-sections.js';
import { aDocument } from '../testing/a-document.js';

const read = (agreements: unknown, agreementGroups: unknown = { online: 'Online' }) => {
  const { document, faults } = readAgreements({
    version: 1,
    defaultLanguage: 'en',
    agreementGroups,
    agreements,
  });
  return {
    groups: document?.agreementGroups,
    agreements: document?.agreements ?? [],
    marks: faults.map(({ path, code, severity }) => `${severity} ${path} ${code}`),
  };
};
const html = { language: 'en', format: 'html' };
const agreement = (id: string, ...versions: unknown[]) => ({ id, title: id, versions });

describe('agreements', () => {
  it('DOC-2: reads every fact, and the groups in their order', () => {
    const sound = aDocument();
    const { agreements, groups, marks } = read(sound.agreements, {
      online: 'Online',
      onsite: { nl: 'Ter plaatse' },
    });
    expect(marks).toEqual([]);
    expect(agreements).toEqual(sound.agreements);
    expect(groups).toEqual([
      { id: 'online', title: 'Online' },
      { id: 'onsite', title: { nl: 'Ter plaatse' } },
    ]);
  });

  it('DOC-4: keeps the first of two agreements with one id', () => {
    const { agreements, marks } = read([
      agreement('a', { editions: [html] }),
      { ...agreement('a', { editions: [html] }), title: 'B' },
    ]);
    expect(agreements.map(({ title }) => title)).toEqual(['a']);
    expect(marks).toEqual(['error agreements[1].id duplicate-id']);
  });

  it('DOC-5: gives versions in the order in which they come into force', () => {
    const days = ['2027-01-01', '2020-06-01', '2023-03-16'];
    const dated = read([
      agreement('a', ...days.map((effectiveFrom) => ({ effectiveFrom, editions: [html] }))),
    ]);
    expect(dated.marks).toEqual([]);
    expect(dated.agreements[0]?.versions.map(({ effectiveFrom }) => effectiveFrom)).toEqual([...days].sort());

    const undated = read([
      agreement('a', { effectiveFrom: '2020-06-01', editions: [html] }, { version: '0', editions: [html] }),
    ]);
    expect(undated.agreements[0]?.versions[0]?.version).toBe('0');
    expect(undated.marks).toEqual(['warning agreements[0].versions version-order']);

    const sameDay = { effectiveFrom: '2020-06-01', editions: [html] };
    expect(read([agreement('a', sameDay, sameDay)]).marks).toEqual(undated.marks);
  });

  it('DOC-6: warns of editions that are there twice and of agreements without any', () => {
    const { agreements, marks } = read([
      agreement('a', { editions: [html, { ...html, language: 'EN' }] }),
      agreement('b', { editions: [] }),
    ]);
    expect(agreements).toHaveLength(2);
    expect(marks).toEqual([
      'warning agreements[0].versions[0].editions[1] duplicate-edition',
      'warning agreements[1].versions empty',
    ]);
  });

  it('FAULT-2: looks at the lists of a faulty agreement too', () => {
    const { agreements, marks } = read([
      { id: 'a b', title: {}, versions: [{ editions: [{ ...html, bytes: -1 }] }] },
      agreement('b', { editions: [html] }),
    ]);
    expect(agreements.map(({ id }) => id)).toEqual(['b']);
    expect(marks).toEqual([
      'error agreements[0].id identifier',
      'error agreements[0].title empty',
      'error agreements[0].versions[0].editions[0].bytes type',
    ]);
  });

  it('FAULT-3, FAULT-4, FAULT-6: a forbidden link costs its edition, and nothing is complete after that', () => {
    const links = [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'java\nscript:x',
      ' https://x',
    ];
    const { agreements, marks } = read(
      links.map((href, index) =>
        agreement(`a${index}`, { editions: [html, { ...html, language: 'nl', href }] }),
      ),
    );
    expect(marks).toEqual(
      links.map((_, index) => `error agreements[${index}].versions[0].editions[1].href link`),
    );
    for (const { versions, otherEditions } of agreements) {
      expect(versions[0]?.editions).toEqual([html]);
      expect(otherEditions).toBe('unknown');
    }
    expect(agreements).toHaveLength(links.length);
  });

  it('FAULT-4: a version that cannot be read leaves the editions incomplete too', () => {
    const { agreements, marks } = read([
      agreement('a', { editions: [html] }, { effectiveFrom: '2026-02-30', editions: [html] }),
    ]);
    expect(agreements[0]).toMatchObject({ versions: [{ editions: [html] }], otherEditions: 'unknown' });
    expect(marks).toEqual(['error agreements[0].versions[1].effectiveFrom date']);
  });

  it('FAULT-7: an unknown group is a warning, and a faulty one is known', () => {
    const grouped = (group: string) => ({ ...agreement(group, { editions: [html] }), group });
    const { agreements, marks } = read([grouped('online'), grouped('onsite'), grouped('bad')], {
      online: 'Online',
      bad: 7,
    });
    expect(agreements.map(({ group }) => group)).toEqual(['online', undefined, 'bad']);
    expect(marks).toEqual([
      'error agreementGroups.bad localized-text',
      'warning agreements[1].group reference',
    ]);
  });
});
