import type { Page, Route } from '@playwright/test';

export const DOCUMENT = '**/superoffice/login.json';

type Answer = (route: Route) => Promise<void> | void;

/** Answers as a server of another origin does that lets everybody read. */
export function answerJson(route: Route, body: unknown, status = 200): Promise<void> {
  return route.fulfill({
    status,
    contentType: 'application/json',
    headers: { 'Access-Control-Allow-Origin': '*' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Holds an answer back until it is let go. */
export async function hold(page: Page, address: string, answer: Answer): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await promise;
    await answer(route);
  });
  return () => resolve(undefined);
}
