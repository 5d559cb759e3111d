import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';

import './define.js';
import { SIXTEEN } from './testing/agreement-fixtures.js';
import { maintenanceDocument, QUIET, summary } from './testing/banner-fixtures.js';
import { instantAnswer } from './testing/instant-answer.js';
import { watchPage } from './testing/page-watch.js';
import type { PageWatch } from './testing/page-watch.js';
import { drawn } from './testing/setup.js';
import { HOST, MAIL, subprocessorDocument } from './testing/subprocessor-fixtures.js';
import { unanswered } from './testing/unanswered.js';
import type { Unanswered } from './testing/unanswered.js';

const SOURCES: Readonly<Record<string, unknown>> = {
  '/maintenance.json': maintenanceDocument(),
  '/agreements.json': SIXTEEN,
  '/subprocessors.json': subprocessorDocument([HOST, MAIL]),
  '/feed.json': summary([{}]),
};
const ELEMENTS = [
  ['trust-status-banner', 'src="/maintenance.json" status-src="/feed.json" dismissible standing reserve'],
  ['trust-maintenance-calendar', 'src="/maintenance.json" months="1"'],
  ['trust-agreement-list', 'src="/agreements.json"'],
  ['trust-subprocessor-table', 'src="/subprocessors.json" filterable'],
] as const;

let hanging: Unanswered;
let isAnswering: boolean;
let page: PageWatch;

beforeEach(() => {
  hanging = unanswered();
  isAnswering = true;
  vi.stubGlobal('fetch', (url: string, request: RequestInit) => {
    if (isAnswering) return Promise.resolve(instantAnswer(SOURCES[new URL(url).pathname]));
    return hanging.ask(request);
  });
  page = watchPage();
});
afterEach(() => {
  page.stop();
  vi.unstubAllGlobals();
});

/** Ages in the page's cache of answers do not count here: each question is a new one. */
let question = 0;

function create(tag: string, attributes: string, isNew = false): HTMLElement {
  const template = document.createElement('template');
  const asked = isNew ? attributes.replaceAll('.json', `.json?${question++}`) : attributes;
  template.innerHTML = `<${tag} ${asked} now="${QUIET}"></${tag}>`;
  return template.content.firstElementChild as HTMLElement;
}

/** Until all that its answers set off has come true. */
async function answered(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}

/** It shows what its sources say. */
const isFilled = (element: HTMLElement) =>
  /\w/.test(element.shadowRoot?.querySelector('[part=base]')?.textContent ?? '');

/** In, drawn, moved, drawn, out. */
async function cycle(element: HTMLElement, ready = () => drawn(element)): Promise<void> {
  document.body.append(element);
  await ready();
  const elsewhere = document.body.appendChild(document.createElement('div'));
  elsewhere.append(element);
  await drawn(element);
  elsewhere.remove();
  element.remove();
}

/** All promises that are settled are heard. */
const settled = () => new Promise((resolve) => void requestAnimationFrame(resolve));

/** Bytes in use, once all that nobody holds is collected. */
async function heapInUse(): Promise<number> {
  const session = cdp();
  await settled();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

describe.each(ELEMENTS)('%s', (tag, attributes) => {
  it('SHARED-9: a thousand times in, about and out of the page, it leaves nothing running', async () => {
    const element = create(tag, attributes);
    document.body.append(element);
    await vi.waitFor(() => expect(isFilled(element)).toBe(true));
    // There is something to leave.
    expect(page.held()).toEqual(expect.arrayContaining(['observer', 'listener: document visibilitychange']));
    element.remove();
    for (let turn = 0; turn < 1_000; turn++) await cycle(element);
    await settled();
    expect(page.held()).toEqual([]);
  }, 60_000);

  it('SHARED-9: taken out while it waits for answers, it leaves no request either', async () => {
    isAnswering = false;
    const element = create(tag, attributes, true);
    document.body.append(element);
    await drawn(element);
    expect(hanging.pending).toBeGreaterThan(0);
    element.remove();
    for (let turn = 0; turn < 1_000; turn++) await cycle(turn % 2 ? element : create(tag, attributes, true));
    await settled();
    expect(hanging.pending).toBe(0);
    expect(page.held()).toEqual([]);
  }, 60_000);

  it('SHARED-9: elements that have left are forgotten, and the heap does not grow', async () => {
    const past: WeakRef<HTMLElement>[] = [];
    let isShown = true;
    const cycles = async (count: number) => {
      for (let turn = 0; turn < count; turn++) {
        const element = create(tag, attributes);
        past.push(new WeakRef(element));
        await cycle(element, answered);
        isShown &&= isFilled(element);
      }
    };
    await cycles(500);
    const before = await heapInUse();
    await cycles(500);
    const after = await heapInUse();
    expect(isShown).toBe(true);
    // One element with its view takes some ten kilobytes: of five hundred, none may be left.
    expect((after - before) / 500).toBeLessThan(1_000);
    expect(past.filter((reference) => reference.deref() !== undefined).length).toBeLessThan(5);
    expect(page.held()).toEqual([]);
  }, 60_000);
});
