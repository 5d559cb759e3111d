import type { Page } from '@playwright/test';

import { answerJson, heldBack } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { OPERATIONAL } from '../support/feeds.js';
import { expect, scriptAnswer, test } from '../support/fire.js';
import { theFormWorks } from '../support/the-form-works.js';

/** A sound login screen, of which extensions and other scripts get hold. */
const quiet = { feed: answerJson(OPERATIONAL) };

test.describe('the tag is taken', () => {
  test.use({ tolerated: /<trust-status-banner> is defined twice: of unknown version is kept/ });

  test('SHARED-1, LOGIN-8: where the page has an element of this name, it stays, that is said once, and the form works', async ({
    page,
    login,
    complaints,
  }) => {
    await page.addInitScript(() => {
      customElements.define('trust-status-banner', class extends HTMLElement {});
    });
    await theFormWorks(page, login, quiet, {
      async trouble() {
        await expect.poll(() => complaints.length).toBe(1);
        expect(await bannerOf(page).banner.evaluate((host) => host.shadowRoot)).toBe(null);
      },
    });
    expect(login.visits('document')).toEqual([]);
  });
});

test.describe('two versions', () => {
  test.use({ tolerated: /<trust-status-banner> is defined twice/ });

  test('SHARED-1, LOGIN-8: where another version comes after it, the first stays, and the form works', async ({
    page,
    login,
    complaints,
  }) => {
    const next = login.code.replaceAll(/(static\{this\.version=)"[^"]+"/g, '$1"99.0.0"');
    expect(next === login.code, 'the code is another').toBe(false);
    // The page grants one policy, which the first file has made by then: the second draws nothing and asks for none.
    const code = `${login.code};addEventListener('trust-load',()=>import('/next.js'),{once:true});`;
    const fire = { ...quiet, script: scriptAnswer(code), expectedCode: code, nextScript: scriptAnswer(next) };
    await theFormWorks(page, login, fire, {
      async trouble() {
        const { banner, title } = bannerOf(page);
        await expect(title).toHaveText('Systeemonderhoud');
        await expect
          .poll(() => complaints)
          .toEqual([expect.stringMatching(/defined twice: .+ is kept, 99\.0\.0 is ignored/)]);
        const version = await banner.evaluate((host) => (host.constructor as { version?: string }).version);
        expect(version).not.toBe('99.0.0');
      },
      movesInside: true,
    });
  });
});

const remove = (page: Page): Promise<void> =>
  page.locator('trust-status-banner').evaluate((host) => host.remove());

test('SHARED-9, LOGIN-8: where an extension takes the notice out before it is defined, nothing is asked for, and the form works', async ({
  page,
  login,
}) => {
  await theFormWorks(
    page,
    login,
    {},
    {
      async trouble() {
        await remove(page);
        login.release();
        await expect
          .poll(() => page.evaluate(() => customElements.get('trust-status-banner') !== undefined))
          .toBe(true);
        expect(login.visits('document')).toEqual([]);
      },
      pageChanges: ['childList of ASIDE'],
      releases: false,
    },
  );
});

test('SHARED-9, LOGIN-8: where an extension takes the notice out while it waits, it hangs up, and the form works', async ({
  page,
  login,
}) => {
  const { answer, release } = heldBack(answerJson(OPERATIONAL));
  await theFormWorks(
    page,
    login,
    { document: answer, feed: answer },
    {
      async trouble() {
        const visits = () => [...login.visits('document'), ...login.visits('feed')];
        await expect.poll(() => visits().length).toBe(2);
        await remove(page);
        await expect.poll(() => visits().map((visit) => visit.isOver())).toEqual([true, true]);
        release();
      },
      pageChanges: ['childList of ASIDE'],
    },
  );
});

test('SHARED-9, LOGIN-8: where an extension takes the notice out and puts it back, it is there again, and the form works', async ({
  page,
  login,
}) => {
  await theFormWorks(page, login, quiet, {
    async trouble() {
      const { banner, title } = bannerOf(page);
      await expect(title).toHaveText('Systeemonderhoud');
      const parent = page.locator('aside');
      const host = await banner.elementHandle();
      await remove(page);
      await expect(banner).toHaveCount(0);
      await parent.evaluate((aside, notice) => aside.append(notice), host);
      await expect(title).toHaveText('Systeemonderhoud');
    },
    pageChanges: ['childList of ASIDE', 'childList of ASIDE'],
    movesInside: true,
  });
});

test('LOGIN-8: where an extension empties the notice, it stays empty or is drawn anew, and the form works', async ({
  page,
  login,
}) => {
  await theFormWorks(page, login, quiet, {
    async trouble() {
      const { banner, title } = bannerOf(page);
      await expect(title).toHaveText('Systeemonderhoud');
      await banner.evaluate((host) => host.shadowRoot?.replaceChildren());
      // Everything in it changes: its words, its order, its state.
      await banner.evaluate((host) => host.setAttribute('lang', 'en'));
      await banner.evaluate((host) => host.setAttribute('now', '2026-11-29T12:00:00Z'));
      await banner.evaluate((host) => host.setAttribute('variant', 'bar'));
      await banner.evaluate(
        (host) => (host as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete,
      );
    },
    movesInside: true,
  });
});
