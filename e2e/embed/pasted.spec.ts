import { attributesOf, expect, isDrawn, test } from './embed-page.js';
import type { Tag } from './embed-page.js';

/** What is chosen of each, and a line of what it then shows at any time. */
const ELEMENTS: Readonly<Record<Tag, readonly [query: string, line: RegExp]>> = {
  'trust-status-banner': ['&status-banner.standing=', /Every night/i],
  'trust-maintenance-calendar': ['&maintenance-calendar.months=2', /System maintenance/],
  'trust-subprocessor-table': ['', /Visma ITC/],
  'trust-agreement-list': ['', /Data Processing Agreement/],
};

const UP_TO_DATE = { errors: [], violations: [] };

for (const [tag, [query, line]] of Object.entries(ELEMENTS) as [Tag, (typeof ELEMENTS)[Tag]][]) {
  for (const script of ['module', 'classic']) {
    test(`WEB-13, WEB-14: what is copied works on an empty page of another origin, under the policy that is copied (${tag}, ${script})`, async ({
      page,
      embed: { open, snippet, said, clipboard, reports },
      paste,
    }) => {
      await open(`element=${tag.replace('trust-', '')}&script=${script}${query}`);
      await expect(snippet).toContainText(`<${tag}`);
      await page.getByRole('button', { name: 'Copy the policy' }).click();
      await expect(said).toHaveText('Copied.');
      const policy = await clipboard();
      await page.getByRole('button', { name: 'Copy the code' }).click();
      await expect.poll(clipboard).toBe(await snippet.textContent());
      expect(await reports()).toEqual(UP_TO_DATE);

      const html = await snippet.textContent();
      await paste(html ?? '', policy);
      await isDrawn(page, tag);
      await expect(page.locator(tag).getByText(line).first()).toBeVisible();
      expect(
        await page.locator('script').evaluateAll((all) => all.map((each) => each.getAttribute('type'))),
      ).toEqual([script === 'module' ? 'module' : null]);
      expect(await reports()).toEqual(UP_TO_DATE);
    });
  }
}

test('WEB-13, WEB-14: several elements with a theme, a language, a zone, their options, and HTML inside', async ({
  page,
  embed: { open, snippet, policy, reports },
  paste,
}) => {
  const query = [
    'element=maintenance-calendar&element=subprocessor-table&html=yes&theme=crm-login&scheme=dark&language=nb',
    'zone=Asia/Kolkata&maintenance-calendar.view=month&subprocessor-table.columns=chain&subprocessor-table.filterable=',
  ].join('&');
  await open(query);
  await expect(snippet).toContainText('Visma ITC');
  await paste((await snippet.textContent()) ?? '', (await policy.textContent()) ?? '');

  const calendar = page.locator('trust-maintenance-calendar');
  const table = page.locator('trust-subprocessor-table');
  await isDrawn(page, 'trust-subprocessor-table');
  await expect(calendar.getByRole('grid')).toBeVisible();
  expect(await attributesOf(table)).toMatchObject({ lang: 'nb', columns: 'chain', filterable: '' });
  await expect(table.getByRole('columnheader', { name: 'Kjede' })).toBeVisible();
  await expect(table.getByRole('searchbox')).toBeVisible();
  await expect(calendar).toContainText('GMT+5:30');
  const look = await table.evaluate((each) => {
    const style = getComputedStyle(each);
    return [style.colorScheme, style.getPropertyValue('--trust-radius-medium')];
  });
  expect(look).toEqual(['dark', '4px']);
  // What stands inside for readers without script.
  expect(await table.evaluate((each) => each.querySelectorAll('tbody tr').length)).toBe(8);
  expect(await reports()).toEqual(UP_TO_DATE);
});

test('WEB-17: where the clipboard is refused, the code is selected and can be copied by hand', async ({
  page,
  embed: { open, snippet, said, clipboard, reports },
  paste,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await open('element=agreement-list');
  await expect(snippet).toContainText('<trust-agreement-list');
  await page.getByRole('button', { name: 'Copy the code' }).press('Enter');
  await expect(said).toContainText('It is selected');
  await expect(snippet).toBeFocused();
  await page.keyboard.press('ControlOrMeta+C');
  const text = await snippet.textContent();
  await expect.poll(async () => (await clipboard()).trim()).toBe(text?.trim());

  await paste(await clipboard(), (await page.locator('#policy').textContent()) ?? '');
  await isDrawn(page, 'trust-agreement-list');
  expect(await reports()).toEqual(UP_TO_DATE);
});
