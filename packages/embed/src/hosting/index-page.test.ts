import { parse } from 'parse5';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aRelease, histories, withdrawal } from '../testing/releases.js';
import { HOSTILE } from '../testing/sample-document.js';
import { indexPage, integrityFor } from './index.js';

/** What a parser complains about. */
function complaintsOf(html: string): string[] {
  const complaints: string[] = [];
  parse(html, { onParseError: ({ code }) => complaints.push(code) });
  return complaints;
}

describe('EMBED-9, EMBED-43: the page at the root', () => {
  it('is well formed, whatever was released and taken back', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        expect(complaintsOf(indexPage(releases))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('has the tag of each good release to copy, with what to pin, and opens at the newest', () => {
    const releases = [aRelease('0.3.0'), aRelease('0.3.1')];
    const html = indexPage(releases);
    for (const release of releases) {
      const pinned = integrityFor(release, 'status-banner.classic.js', releases);
      const tag = `<script defer src="/${release.version}/status-banner.classic.js" integrity="${pinned}" crossorigin="anonymous"></script>`;
      const escaped = tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
      expect(html).toContain(`<code>${escaped}</code>`);
      for (const { brotli } of Object.values(release.files))
        expect(html).toContain(`${(brotli / 1024).toFixed(1)} KiB on the wire`);
    }
    expect(html.match(/<details open><summary><h2>[^<]*/g)).toEqual(['<details open><summary><h2>0.3.1']);
    expect(html).toContain('Also at <code>/0.3/</code> and <code>/</code>');
  });

  it('shows why one was taken back as text, and no tag of it', () => {
    const releases = [aRelease('0.3.0', { withdrawn: { ...withdrawal, reason: HOSTILE } })];
    const html = indexPage(releases);
    expect(complaintsOf(html)).toEqual([]);
    expect(html).not.toMatch(/<script|<!--/);
    expect(html).not.toContain('integrity=');
    expect(html).toContain('Its addresses hold a script that does nothing.');
  });
});
