import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import './define.js';
import { SIXTEEN } from './testing/agreement-fixtures.js';
import { maintenanceDocument, SYSTEM } from './testing/banner-fixtures.js';
import { drawn, heard, mount, textOf } from './testing/setup.js';
import { HOST, MAIL, subprocessorDocument } from './testing/subprocessor-fixtures.js';

const ELEMENTS = [
  ['trust-maintenance-calendar', maintenanceDocument()],
  ['trust-agreement-list', SIXTEEN],
  ['trust-subprocessor-table', subprocessorDocument([HOST, MAIL])],
] as const;

const SAID = 'This information could not be loaded.';
let question = 0;
/** Answers what was asked for last. */
let answer: (response: Response) => void;

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise<Response>((resolve) => (answer = resolve))),
  );
});
afterEach(() => void vi.unstubAllGlobals());

const failure = () => new Response('', { status: 500 });

describe.each(ELEMENTS)('SHARED-22: %s', (tag, data) => {
  /** One that has failed, before a link of the page. */
  async function failed(): Promise<HTMLElement> {
    const attributes = `src="/retry-${question++}.json" now="${SYSTEM.dayBefore}" fallback-href="/other"`;
    const element = await mount(`<${tag} ${attributes} filterable></${tag}>`);
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    await end(element, 'trust-error', failure());
    return element;
  }

  async function end(element: HTMLElement, type: 'trust-error' | 'trust-load', response: Response) {
    const told = heard(element, type);
    answer(response);
    await told;
    await drawn(element);
  }

  const load = (element: HTMLElement) => end(element, 'trust-load', Response.json(data));
  const button = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.failure button')!;
  const focused = (element: HTMLElement) => element.shadowRoot!.activeElement;

  async function press(element: HTMLElement): Promise<void> {
    button(element).focus();
    await userEvent.keyboard('{Enter}');
    await drawn(element);
  }

  it('the button stays while it is tried again, and the focus is on the content once that is there', async () => {
    const element = await failed();
    await press(element);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(focused(element)).toBe(button(element));
    await load(element);
    expect(element.shadowRoot!.querySelector('.failure')).toBeNull();
    expect(focused(element)).toBe(element.shadowRoot!.querySelector('.base'));
    await userEvent.tab();
    // On from there: to the first link or button in it, and where it has none, to the page's next.
    const next =
      element.shadowRoot!.querySelector('a[href], button, input') ?? document.querySelector('body > a');
    expect(focused(element) ?? document.activeElement).toBe(next);
  });

  it('what fails again is said again, and the focus stays on the button', async () => {
    const element = await failed();
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(textOf(status)).toContain(SAID);
    await press(element);
    expect(textOf(status)).not.toContain(SAID);
    await end(element, 'trust-error', failure());
    expect(textOf(status)).toContain(SAID);
    expect(status.isConnected).toBe(true);
    expect(focused(element)).toBe(button(element));
  });

  it('the link beside it leaves its focus to the content too', async () => {
    const element = await failed();
    await press(element);
    element.shadowRoot!.querySelector<HTMLElement>('.failure a')!.focus();
    await load(element);
    expect(focused(element)).toBe(element.shadowRoot!.querySelector('.base'));
  });

  it('focus that has gone elsewhere in the page is left there', async () => {
    const element = await failed();
    await press(element);
    const link = document.querySelector<HTMLElement>('body > a')!;
    link.focus();
    await load(element);
    expect(document.activeElement).toBe(link);
  });

  it('a page in which nothing has the focus is left so', async () => {
    const element = await failed();
    button(element).click();
    await drawn(element);
    await load(element);
    expect(document.activeElement).toBe(document.body);
    expect(element.shadowRoot!.querySelector('[tabindex="-1"].base')).toBeNull();
  });
});
