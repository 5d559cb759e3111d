import { DRAWN } from '../support/elements.js';
import { expect, test } from '../support/test.js';

/** What the addresses of each element's stories begin with. */
const STORIES = {
  'trust-status-banner': 'elements-status-banner',
  'trust-agreement-list': 'elements-agreement-list',
  'trust-subprocessor-table': 'elements-sub-processor-table',
  'trust-maintenance-calendar': 'elements-maintenance-calendar',
} as const;

interface StoryIndex {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

test('Storybook lists the four elements, from any folder', async ({ page, sites }) => {
  await page.goto(sites.storybookInFolder);
  for (const id of Object.values(STORIES)) await expect(page.locator(`#${id}`)).toBeVisible();
});

test.describe('a story by itself', () => {
  // It names no icon, and browsers then ask for the one that sites used to have.
  test.use({ tolerated: /favicon\.ico/ });

  for (const [tag, prefix] of Object.entries(STORIES)) {
    test(`the first one of ${tag} draws its data, from any folder`, async ({ page, request, sites }) => {
      const index = await request.get(`${sites.storybookInFolder}index.json`);
      const { entries } = (await index.json()) as StoryIndex;
      const story = Object.values(entries).find(
        ({ id, type }) => type === 'story' && id.startsWith(`${prefix}--`),
      );
      expect(story, `a story of ${prefix}`).toBeDefined();
      await page.goto(`${sites.storybookInFolder}iframe.html?viewMode=story&id=${story!.id}`);
      await expect(
        page
          .locator(tag)
          .locator(DRAWN[tag as keyof typeof DRAWN])
          .first(),
      ).toBeVisible();
    });

    test(`the page of ${tag} shows it live, with its interface`, async ({ page, sites }) => {
      await page.goto(`${sites.storybookInFolder}iframe.html?viewMode=docs&id=${prefix}--docs`);
      // The docs are a program of their own, slow to start on a busy machine.
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 20_000 });
      await expect(
        page
          .locator(tag)
          .first()
          .locator(DRAWN[tag as keyof typeof DRAWN])
          .first(),
      ).toBeVisible();
      await expect(page.getByRole('table', { name: 'Attributes' })).toContainText('src');
      await expect(page.getByRole('table', { name: 'Tokens of this element' })).toContainText('--trust-');
    });
  }
});
