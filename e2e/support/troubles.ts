import type { Page, Route } from '@playwright/test';

import { FEED } from './sites.js';

export const DOCUMENT = '**/superoffice/login.json';
export const SCRIPT = '**/status-banner.js';

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

const FIVE_MEBIBYTES = 5 * 2 ** 20;

/** What can become of a request for data, all of it failures that are noticed at once. */
export const FAILURES: Readonly<Record<string, Answer>> = {
  'are out of reach': (route) => route.abort('connectionrefused'),
  'answer 500': (route) => answerJson(route, 'Internal error', 500),
  'may not be read': (route) => route.fulfill({ contentType: 'application/json', body: '{}' }),
  'answer with half a text': (route) => answerJson(route, '{"version": 1, "maint'),
  'answer with a page': (route) => answerJson(route, '<!doctype html><title>Sign in to the network</title>'),
  'answer with something else': (route) => answerJson(route, '[null, 1, "two"]'),
  'are huge': (route) => answerJson(route, JSON.stringify({ version: 1, x: 'x'.repeat(FIVE_MEBIBYTES) })),
};

export const neverAnswer: Answer = () => undefined;

/** Answers for both of the banner's sources. */
export async function answerSources(page: Page, document: Answer, feed = document): Promise<void> {
  await page.route(DOCUMENT, document);
  await page.route(FEED, feed);
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
