import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What the kinds of maintenance are called on the Dutch page. */
export const DUTCH = {
  system: 'Systeemonderhoud',
  application: 'Toepassingsonderhoud',
  infrastructure: 'Infrastructuuronderhoud',
} as const;

interface Slot {
  readonly title: string;
  /** Start and end in the reader's zone, as machines read them; the end is absent where it is not known. */
  readonly reader: readonly string[];
  /** The same in the data centre's zone; empty where that would say nothing new. */
  readonly source: readonly string[];
}

/** The first slots of a page's agenda. What is printed must be what machines read. */
export async function agendaOf(page: Page, count: number): Promise<Slot[]> {
  const slots = page.locator('trust-maintenance-calendar [part=slot]');
  await expect(slots.nth(count - 1)).toBeVisible();
  return Promise.all(
    (await slots.all()).slice(0, count).map(async (slot) => ({
      title: (await slot.locator('[part=title]').allInnerTexts()).join(', '),
      reader: await timesOf(slot.locator('[part=time] time')),
      source: await timesOf(slot.locator('[part=source] time')),
    })),
  );
}

async function timesOf(times: Locator): Promise<string[]> {
  return Promise.all(
    (await times.all()).map(async (time) => {
      const machine = (await time.getAttribute('datetime')) ?? '';
      expect(await time.innerText()).toContain(machine.slice(11, 16));
      return machine;
    }),
  );
}
