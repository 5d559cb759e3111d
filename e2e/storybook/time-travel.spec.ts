import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../support/test.js';

const STORY = 'compositions-trust-page--in-english';

interface Room {
  readonly slider: Locator;
  readonly banner: Locator;
  readonly calendar: Locator;
  /** Presses a key of the slider a number of times. */
  press(key: string, times?: number): Promise<void>;
}

/** Opens a page with all four elements in the review room, and its panel for travelling. */
async function enter(page: Page, address: string): Promise<Room> {
  await page.goto(`${address}?path=/story/${STORY}`);
  const stories = page.frameLocator('#storybook-preview-iframe');
  const calendar = stories.locator('trust-maintenance-calendar');
  await expect(calendar.locator('[part=slot]').first()).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: /^Time travel/ }).click();
  const slider = page.getByRole('slider', { name: 'Time' });
  await expect(slider).toBeVisible();
  return {
    slider,
    calendar,
    banner: stories.locator('trust-status-banner'),
    async press(key, times = 1) {
      await slider.focus();
      for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
    },
  };
}

const phaseOf = (banner: Locator) =>
  banner.evaluate((host) => (host as HTMLElement & { state: { phase: string } }).state.phase);

async function expectPhase({ banner }: Room, phase: string): Promise<void> {
  // Storybook draws a story again only when it is done with its tests.
  await expect.poll(() => phaseOf(banner), { timeout: 20_000 }).toBe(phase);
}

test.describe('the review room', () => {
  // Storybook warns of its own toolbar.
  test.use({ tolerated: /ariaLabel|favicon\.ico/ });
  // Storybook is large, and tests run beside each other.
  test.slow();

  test('travels from before an announcement to after the window by keyboard, and the page follows', async ({
    page,
    sites,
  }) => {
    const room = await enter(page, sites.storybookInFolder);
    const { slider, banner, calendar, press } = room;
    await banner.evaluate((host) => (host.dataset['kept'] = 'yes'));

    await press('ArrowRight');
    await press('Home');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      /^25 h before the start, Wed 25 Nov 2026, 23:00 CET/,
    );
    await expectPhase(room, 'clear');

    await press('ArrowRight', 11);
    await expect(slider).toHaveAttribute('aria-valuetext', /^24 h 5 min before the start/);
    await expectPhase(room, 'clear');

    await press('ArrowRight');
    await expectPhase(room, 'announced');
    await expect(banner).toContainText(/System maintenance/);

    await press('PageUp', 24);
    await expect(slider).toHaveAttribute('aria-valuetext', /^At the start, Fri 27 Nov 2026, 00:00 CET/);
    await expectPhase(room, 'maintenance');
    await expect(calendar.locator('[part=slot]').first()).toContainText(/In progress/, { timeout: 20_000 });

    await press('PageUp', 6);
    await expect(slider).toHaveAttribute('aria-valuetext', /^At the end, Fri 27 Nov 2026, 06:00 CET/);
    await expectPhase(room, 'clear');
    await expect(calendar).not.toContainText(/In progress/);

    await expect(banner).toHaveAttribute('data-kept', 'yes');
  });

  test('skips the hour that is missing when clocks go forward', async ({ page, sites }) => {
    const { slider, calendar, press } = await enter(page, sites.storybookInFolder);
    await page.getByLabel('Journey').selectOption({ label: 'Infrastructure slot, night of 28 March 2027' });
    await press('Home');
    await press('PageUp', 31);
    await press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', /Sun 28 Mar 2027, 01:55 CET \(UTC\+1\)$/);
    await press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', /Sun 28 Mar 2027, 03:00 CEST \(UTC\+2\)$/);
    await expect(calendar.locator('[part=slot]').first()).toContainText(/9 hours/, { timeout: 20_000 });
  });

  test('lets go of the clock, and each story stands at its own time again', async ({ page, sites }) => {
    const room = await enter(page, sites.storybookInFolder);
    await expectPhase(room, 'announced');
    await page.getByRole('button', { name: '3 hours after' }).click();
    await expectPhase(room, 'clear');
    await expect(page).toHaveURL(/globals=now:20261127T080000Z/);
    await page.getByRole('button', { name: "Story's own time" }).click();
    await expectPhase(room, 'announced');
  });

  test('fits a narrow screen', async ({ page, sites }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { slider } = await enter(page, sites.storybookInFolder);
    const box = await slider.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(360);
  });
});
