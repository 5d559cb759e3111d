import { describe, expect, it } from 'vitest';

import { readSubprocessors } from '@trust-widgets/trust-document';
import { fromCsv } from '@trust-widgets/trust-document/csv';

import { run } from '../testing/memory-io.js';

const source = `version: 1
defaultLanguage: en
subprocessors:
  noticeDays: 30
  entries:
    - id: host
      legalName: Host AS
      role: sub-processor
      remark: private
      purpose: { en: Hosting, nl: "=Hosting" }
    - id: mail
      legalName: Mail GmbH
      role: sub-processor
      processing: [{ country: DE, activity: [storage, access] }]
`;

const build = (text: string) => run(['build', 'trust.yaml', '--out', 'dist'], { 'trust.yaml': text });

describe('build', () => {
  it('CLI-27: writes the sub-processors as CSV, all that is published of them and no more', async () => {
    const { exitCode, written, out } = await build(source);
    expect(exitCode).toBe(0);
    expect(out).toContain('\ndist/subprocessors.csv (');
    const csv = written.get('dist/subprocessors.csv') ?? '';
    expect(csv).toContain(
      'id,legalName,role,purpose.en,purpose.nl,processing.1.country,processing.1.activity,list.noticeDays,list.defaultLanguage\r\n' +
        "host,Host AS,sub-processor,Hosting,'=Hosting,,,30,en\r\n",
    );
    expect(csv).not.toContain('private');
    const published = readSubprocessors(JSON.parse(written.get('dist/trust.json') ?? ''));
    expect(published.document?.subprocessors?.entries).toHaveLength(2);
    expect(fromCsv(csv).section).toEqual(published.document?.subprocessors);
  });

  it('CLI-28: writes agreements and sub-processors as JSON-LD, in every language', async () => {
    const { written } = await build(source);
    const jsonLd: unknown = JSON.parse(written.get('dist/trust.jsonld') ?? '');
    expect(jsonLd).toHaveProperty('@context');
    expect(JSON.stringify(jsonLd)).toContain(
      '{"@value":"Hosting","@language":"en"},{"@value":"=Hosting","@language":"nl"}',
    );
  });

  it('CLI-27, CLI-28: a document without sub-processors and agreements has no such files', async () => {
    const { exitCode, written } = await build(source.slice(0, source.indexOf('subprocessors:')));
    expect(exitCode).toBe(0);
    expect([...written.keys()]).toEqual(['dist/trust.json', 'dist/login.json']);
  });
});
