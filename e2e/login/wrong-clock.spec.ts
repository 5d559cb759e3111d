import { answer } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { expect, test } from '../support/fire.js';
import { INSTANTS } from '../support/instants.js';
import { theFormWorks } from '../support/the-form-works.js';

const HOURS = 3_600_000;
const ANNOUNCED = 'Systeemonderhoud';
const NOTHING_DUE = 'is geen onderhoud gepland';

/** The true instant, by how much the reader's clock is off, and what is true then. */
const CASES = [
  { clock: 'three hours fast', off: 3 * HOURS, trueInstant: INSTANTS.hours25Before, truth: NOTHING_DUE },
  { clock: 'three hours slow', off: -3 * HOURS, trueInstant: INSTANTS.hours23Before, truth: ANNOUNCED },
];

for (const { clock, off, trueInstant, truth } of CASES) {
  test.describe(`a clock that is ${clock}`, () => {
    test.use({ at: new Date(Date.parse(trueInstant) + off).toISOString() });

    for (const exposed of [true, false]) {
      const told = exposed ? "the servers' own may be read" : "nobody's else may be read";
      test(`SHARED-7, LOGIN-8: with a clock that is ${clock}, where ${told}, the form works`, async ({
        page,
        login,
      }) => {
        const headers = {
          Date: new Date(trueInstant).toUTCString(),
          ...(exposed ? { 'Access-Control-Expose-Headers': 'Date' } : {}),
        };
        const quiet = JSON.stringify({ page: {}, status: { indicator: 'none' }, incidents: [] });
        const fire = { document: answer(login.document, { headers }), feed: answer(quiet, { headers }) };
        const misled = truth === ANNOUNCED ? NOTHING_DUE : ANNOUNCED;
        await theFormWorks(page, login, fire, {
          trouble: () => expect(bannerOf(page).region).toContainText(exposed ? truth : misled),
          movesInside: true,
        });
      });
    }
  });
}
