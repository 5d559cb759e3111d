import { answer, answerJson } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { HOSTILE_DOCUMENT, HOSTILE_FEED, INCIDENT, INVENTED_DOCUMENT } from '../support/feeds.js';
import { expect, test } from '../support/fire.js';
import type { Fire } from '../support/fire.js';
import { eachText, many, named, nested, textsAs, withBytes } from '../support/hostile.js';
import { watchRequests } from '../support/requests.js';
import { theFormWorks } from '../support/the-form-works.js';

/** What texts are tried with: script in the ways that pages let it in. */
const SCRIPTS = {
  'an image that fails': `<img src="https://evil.example/x.png" onerror="document.title='broken in'">`,
  'a script': `<script src="https://evil.example/x.js"></script><script>document.title='broken in'</script>`,
  'an end of what is around it': `'"></template></style></textarea><svg onload="document.title='broken in'">`,
  "a template's own marks":
    '<!--?lit$123456789$--><?lit$123456789$>${document.title="broken in"}{{constructor}}',
  'an address that runs': 'javascript:document.title="broken in"',
};

test('BANNER-UI-8: what hostile sources say is text, their links lead nowhere, and the form works', async ({
  page,
  login,
}) => {
  const asked = watchRequests(page);
  await theFormWorks(
    page,
    login,
    { document: answer(HOSTILE_DOCUMENT), feed: answer(HOSTILE_FEED) },
    {
      movesInside: true,
      async trouble() {
        const { banner, title } = bannerOf(page);
        await expect(title).toHaveCount(2);
        for (const each of await title.all())
          await expect(each).toContainText('<img src="https://evil.example/x.png"');
        await expect(banner.locator('img, b, script, iframe')).toHaveCount(0);
        await expect(banner.locator('a[href^="javascript:" i]')).toHaveCount(0);
        await expect(page).toHaveTitle(/^Aanmelden/);
        expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
      },
    },
  );
  expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
});

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`BANNER-UI-8: ${kind} in every text, the names of things included, does nothing`, async ({
    page,
    login,
  }) => {
    const asked = watchRequests(page);
    const spoil = (value: unknown) => answerJson(eachText(value, (text) => text + script));
    await theFormWorks(
      page,
      login,
      { document: spoil(INVENTED_DOCUMENT), feed: spoil(INCIDENT) },
      {
        movesInside: true,
        async trouble() {
          const { banner, title } = bannerOf(page);
          // A disruption is one whatever it is called.
          await expect(title.first()).toContainText(script.trim());
          await expect(banner.locator('img, script, iframe, template, textarea, svg[onload]')).toHaveCount(0);
          await expect(banner.locator('a[href^="javascript:" i]')).toHaveCount(0);
          await expect(page).toHaveTitle(/^Aanmelden/);
        },
      },
    );
    expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  });
}

/** As deep as it gets in four texts of a feed that is still read. */
const DEEP = nested(100_000 / 4);
const ownNames = JSON.stringify({ polluted: true, toString: 1, then: 1 });

/** What is wrong with all that a source says, and how much of it is shown all the same. */
const WRONG: Readonly<Record<string, { fire: Fire; shows: readonly [least: number, most: number] }>> = {
  'nest 25,000 levels deep in each of their texts': {
    fire: {
      document: answer(textsAs(DEEP, INVENTED_DOCUMENT, ['title', 'description', 'id', 'timeZone'])),
      feed: answer(textsAs(DEEP, INCIDENT, ['name', 'body', 'description', 'shortlink'])),
    },
    shows: [1, 1],
  },
  'have objects for texts whose names are those of all objects': {
    fire: {
      document: answer(textsAs(named(ownNames), INVENTED_DOCUMENT, ['title', 'description', 'kind'])),
      feed: answer(textsAs(named(ownNames), INCIDENT, ['name', 'body', 'impact', 'shortlink', 'indicator'])),
    },
    shows: [1, 1],
  },
  'are not UTF-8': {
    fire: {
      document: answer(withBytes(INVENTED_DOCUMENT, 'Onderhoud')),
      feed: answer(withBytes(INCIDENT, 'Documents')),
    },
    shows: [2, 2],
  },
  'list tens of thousands of entries': {
    fire: {
      document: answerJson({
        ...INVENTED_DOCUMENT,
        maintenance: { ...INVENTED_DOCUMENT.maintenance, activities: many(100_000) },
      }),
      feed: answerJson({ ...INCIDENT, incidents: many(75_000) }),
    },
    shows: [12, 100],
  },
};

for (const [
  wrong,
  {
    fire,
    shows: [least, most],
  },
] of Object.entries(WRONG)) {
  test(`LOGIN-8: where document and feed ${wrong}, what is sound is shown, and the form works`, async ({
    page,
    login,
  }) => {
    await theFormWorks(page, login, fire, {
      movesInside: true,
      async trouble() {
        await expect.poll(() => login.visits('document')[0]?.isOver()).toBe(true);
        const { entries } = bannerOf(page);
        await expect(entries.nth(least - 1)).toBeAttached();
        expect(await entries.count()).toBeLessThanOrEqual(most);
        expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
      },
    });
  });
}
