import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { drawn } from '../testing/setup.js';
import { longDocument } from '../testing/subprocessor-documents.js';
import { HOST, MAIL, STORE, subprocessorDocument, WHOLE } from '../testing/subprocessor-fixtures.js';
import { choose, idsShown, tableOf, the, within } from '../testing/subprocessor-page.js';
import './define.js';
import type { TrustSubprocessorTable } from './subprocessor-table.js';

const DOCUMENT = subprocessorDocument([STORE, MAIL, HOST, WHOLE], { noticeDays: 30 });

const table = (attributes?: string, document: unknown = DOCUMENT) =>
  tableOf<TrustSubprocessorTable>(document, attributes);

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  vi.restoreAllMocks();
});

describe('TABLE-19: a reader’s place', () => {
  it.each<[string, (shown: TrustSubprocessorTable) => void]>([
    ['another language', (shown) => (shown.lang = 'de')],
    [
      'columns in another order',
      (shown) => (shown.columns = 'purpose entity processing transfers safeguards'),
    ],
    ['the same document, read again', (shown) => (shown.data = structuredClone(DOCUMENT))],
    ['an order', (shown) => (shown.sort = '-company')],
    ['groups', (shown) => (shown.groupBy = 'role')],
    ['the day on which a certificate has run out', (shown) => (shown.now = '2027-06-01T12:00:00Z')],
  ])('outlasts %s: details stay open, and the focus where it is', async (_, change) => {
    const shown = await table();
    the(shown, '#whole details').setAttribute('open', '');
    the(shown, '#whole dd a').focus();
    change(shown);
    await drawn(shown);
    expect(within(shown, 'details[open]').map((each) => each.closest('tr')!.id)).toEqual(['whole']);
    expect(shown.shadowRoot!.activeElement).toBe(the(shown, '#whole dd a'));
  });

  it('outlasts the end of grouping', async () => {
    const shown = await table('group-by="role"');
    the(shown, '#whole summary').focus();
    shown.groupBy = null;
    await drawn(shown);
    expect(shown.shadowRoot!.activeElement).toBe(the(shown, '#whole summary'));
  });
});

describe('TABLE-12, TABLE-18: a link to a row', () => {
  it('leads there each time that it is pressed, past what hides the row, and leaves the focus alone', async () => {
    const shown = await table('filterable');
    const into = vi.spyOn(Element.prototype, 'scrollIntoView');
    const link = the(shown, '#whole .company a');
    await userEvent.click(link);
    await vi.waitFor(() => expect(into.mock.contexts).toEqual([the(shown, '#host')]));
    await choose(shown, 'transfers', 'none-eea');
    expect(idsShown(shown)).toEqual(['whole']);
    await userEvent.click(link);
    await vi.waitFor(() => expect(into.mock.contexts).toHaveLength(2));
    expect(idsShown(shown)).toEqual(['store', 'mail', 'host', 'whole']);
    expect(shown.shadowRoot!.activeElement).toBe(link);
  });

  it('is not followed again because the table is moved about in its page', async () => {
    const shown = await table();
    location.hash = 'host';
    const into = vi.spyOn(Element.prototype, 'scrollIntoView');
    await vi.waitFor(() => expect(into).toHaveBeenCalledTimes(1));
    const elsewhere = document.body.appendChild(document.createElement('main'));
    elsewhere.append(shown);
    await drawn(shown);
    expect(into).toHaveBeenCalledTimes(1);
    elsewhere.remove();
  });
});

it('TABLE-22: of many rows all are laid out after a while, and the one that is gone to at once', async () => {
  const shown = await table('', longDocument(150));
  expect(within(shown, '.waiting').length).toBeGreaterThan(0);
  const [last] = within(shown, 'tbody tr').slice(-1);
  location.hash = last!.id;
  await vi.waitFor(() => expect(last!.classList.contains('reached')).toBe(true));
  expect(last!.classList.contains('waiting')).toBe(false);
  await vi.waitFor(() => expect(within(shown, '.waiting')).toEqual([]), { timeout: 5_000 });
});
