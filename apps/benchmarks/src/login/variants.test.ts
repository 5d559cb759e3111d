import { describe, expect, it } from 'vitest';

import { project } from '../browser/project.js';
import { edge, listening } from '../browser/edge.js';
import { withoutBanner } from './variants.js';

const PAGE = `<main><form></form></main>
<aside class="notice" aria-label="Notice">
  <trust-status-banner src="x"></trust-status-banner>
</aside>
<script type="module" src="y" integrity="z"></script>`;

describe('the login screen without the banner', () => {
  it('has the form, and neither the banner nor its script', () => {
    expect(withoutBanner(PAGE).trim()).toBe('<main><form></form></main>');
  });

  it('is refused where the page is not the one that it was made for', () => {
    expect(() => withoutBanner('<form></form>')).toThrow(/0 times the notice/);
    expect(() => withoutBanner(`${PAGE}<script></script>`)).toThrow(/2 times a script/);
  });

  it('can be made of the page that the app serves', async () => {
    const { createLoginServer } = await project.login();
    const app = await listening(
      createLoginServer({
        widgetsOrigin: 'http://127.0.0.1:1',
        version: '1.0.0',
        integrity: { 'status-banner.js': 'sha384-x' },
      }),
    );
    const front = await listening(edge(app.origin, withoutBanner));
    const [full, plain] = await Promise.all(
      [app, front].map(async ({ origin }) => (await fetch(origin)).text()),
    );
    expect(full).toContain('<trust-status-banner');
    expect(full).toContain('status-banner.js');
    expect(plain).toContain('type="password"');
    expect(plain).not.toMatch(/trust-status-banner|<script|status-banner\.js/);
    await Promise.all([app.close(), front.close()]);
  });
});
