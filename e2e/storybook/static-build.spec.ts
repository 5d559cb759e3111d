import { serveInFolder } from '../support/sites.js';
import { expect, test } from '../support/test.js';

const ELEMENTS = ['status-banner', 'agreement-list', 'subprocessor-table', 'maintenance-calendar'];

interface StoryIndex {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

const FOLDER = '/any/folder/';

const served = test.extend<object, { storybook: string }>({
  storybook: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use, { parallelIndex }) => {
      const { address, close } = await serveInFolder(
        'apps/storybook/storybook-static',
        FOLDER,
        parallelIndex,
      );
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

served(
  'Storybook lists the four elements and shows a story, from any folder',
  async ({ page, storybook }) => {
    await page.goto(storybook);
    for (const element of ELEMENTS) {
      await expect(page.locator(`#elements-${element}`)).toBeVisible();
    }
  },
);

// A story alone names no icon, and browsers then ask for the one that sites used to have.
served.use({ tolerated: /favicon\.ico/ });

for (const element of ELEMENTS) {
  served(`the first story of the ${element} draws it`, async ({ page, request, storybook }) => {
    const { entries } = (await (await request.get(`${storybook}index.json`)).json()) as StoryIndex;
    const story = Object.values(entries).find(
      ({ id, type }) => type === 'story' && id.startsWith(`elements-${element}-`),
    );
    await page.goto(`${storybook}iframe.html?viewMode=story&id=${story?.id ?? 'none'}`);
    await expect(page.locator(`trust-${element} [part=base]`)).not.toBeEmpty();
  });
}
