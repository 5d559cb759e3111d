import { endless } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { expect, test } from '../support/fire.js';
import { theFormWorks } from '../support/the-form-works.js';
import { trustErrorReasons, watchTrustErrors } from '../support/trust-errors.js';

const MEGABYTE = 1_000_000;

/**
 * How much may be on its way when the reader has had enough: its limit of 4 MiB, and what browser and system keep in
 * store between the two processes.
 */
const ON_ITS_WAY = 30 * MEGABYTE;

for (const [size, compressed, most] of [
  ['100 MB long', false, ON_ITS_WAY],
  ['packed: a hundredth of 100 MB', true, 2 * MEGABYTE],
] as const) {
  test(`SHARED-6: where document and feed are ${size}, they are not read to the end, and the form works`, async ({
    page,
    login,
  }) => {
    const errors = await watchTrustErrors(page);
    const answer = endless(100 * MEGABYTE, compressed);
    await theFormWorks(
      page,
      login,
      { document: answer, feed: answer },
      {
        async trouble() {
          await expect.poll(errors).toBe(2);
          expect(await trustErrorReasons(page)).toEqual(['too-large', 'too-large']);
          await expect(bannerOf(page).region).toHaveCount(0);
          for (const visit of [...login.visits('document'), ...login.visits('feed')]) {
            await expect.poll(() => visit.isOver(), 'the server is told to stop').toBe(true);
            expect(visit.sent()).toBeLessThan(most);
          }
        },
      },
    );
  });
}
