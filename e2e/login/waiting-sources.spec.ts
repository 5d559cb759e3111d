import { drip, headersThenSilence, silence } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { expect, test } from '../support/fire.js';
import type { LoginUnderFire } from '../support/fire.js';
import { theFormWorks } from '../support/the-form-works.js';
import type { Answer } from '../support/troubled-origin.js';
import { watchTrustErrors } from '../support/trust-errors.js';

const WAITING: Readonly<Record<string, Answer>> = {
  'never answer': silence,
  'fall silent after their headers': headersThenSilence,
  'send a byte a second': drip('{"version":1,"maintenance":{}}'),
};

const bothVisits = (login: LoginUnderFire) => [...login.visits('document'), ...login.visits('feed')];

for (const [waiting, answer] of Object.entries(WAITING)) {
  test(`LOGIN-8: where document and feed ${waiting}, the form works while they are waited for`, async ({
    page,
    login,
  }) => {
    await theFormWorks(
      page,
      login,
      { document: answer, feed: answer },
      {
        async trouble() {
          await expect.poll(() => bothVisits(login).length).toBe(2);
          // The page is complete, its events have passed, and both are still being waited for.
          await page.waitForLoadState('load');
          expect(bothVisits(login).map((visit) => visit.isOver())).toEqual([false, false]);
          await expect(bannerOf(page).region).toHaveCount(0);
        },
      },
    );
    // Nobody is left waiting once the page is left.
    await expect.poll(() => bothVisits(login).map((visit) => visit.isOver())).toEqual([true, true]);
  });

  test(`SHARED-6: where document and feed ${waiting}, they are given up after half a minute`, async ({
    page,
    login,
  }) => {
    await page.clock.install({ time: '2026-11-26T00:00:00Z' });
    const errors = await watchTrustErrors(page);
    login.release();
    await page.goto(login.open({ document: answer, feed: answer }));
    await expect.poll(() => bothVisits(login).length).toBe(2);
    await page.clock.fastForward('00:29');
    expect(await errors()).toBe(0);
    await page.clock.fastForward('00:02');
    await expect.poll(errors).toBe(2);
    await expect.poll(() => bothVisits(login).map((visit) => visit.isOver())).toEqual([true, true]);
    await expect(bannerOf(page).region).toHaveCount(0);
  });
}
