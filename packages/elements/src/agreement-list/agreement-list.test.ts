import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { accessibilityFaults } from '../testing/accessibility.js';
import { agreement, agreementDocument, DPA, SIXTEEN } from '../testing/agreement-fixtures.js';
import { drawn, heard, mount, textOf } from '../testing/setup.js';
import './define.js';
import type { TrustAgreementList } from './agreement-list.js';
import { calendarDay, knownZone, startOfDay } from '../shared/calendar-day.js';

const NOW = '2026-11-22T09:00:00Z';

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(800, 600);
});

async function shown(data: unknown, lang = 'nl', attributes = ''): Promise<TrustAgreementList> {
  const list = await mount<TrustAgreementList>(
    `<trust-agreement-list lang="${lang}" languages="en" now="${NOW}" ${attributes}></trust-agreement-list>`,
  );
  list.data = data;
  await drawn(list);
  return list;
}

const all = (list: Element, selector: string) => [...(list.shadowRoot?.querySelectorAll(selector) ?? [])];
const row = (list: Element, id: string) => list.shadowRoot?.getElementById(id);
const rows = (list: Element) => all(list, '.agreement').map(textOf);

describe('an agreement', () => {
  it('LIST-7: badge text belongs to the name of its link', async () => {
    const href = 'https://example.com/code';
    const list = await shown(
      agreementDocument([agreement('code', [{ language: 'en', format: 'pdf', bytes: 210_000, href }])]),
    );
    const link = page.getByRole('link', { name: 'Title of code , alleen in het Engels , pdf, 210 kB' });
    await expect.element(link).toHaveAttribute('href', href);
    await expect.element(link).toHaveAttribute('hreflang', 'en');
    expect(textOf(link.element())).toBe('Title of code, alleen in het Engels, pdf, 210 kB');
    expect(await accessibilityFaults(list)).toEqual([]);
  });

  it('LIST-5: without an address it is text with its badge, and no link', async () => {
    const list = await shown(SIXTEEN, 'nl', 'group-by="group"');
    expect(all(list, 'a')).toEqual([]);
    expect(rows(list)).toHaveLength(16);
    expect(textOf(row(list, 'code-of-conduct'))).toBe('Title of code-of-conduct, alleen in het Engels, pdf');
    expect(textOf(row(list, 'msa'))).toBe('Title of msa');
    expect(await accessibilityFaults(list)).toEqual([]);
  });

  it('LIST-6: each other edition is one link, in its own language and name', async () => {
    const list = await shown(agreementDocument([DPA]));
    const names = all(list, '.others .name');
    expect(
      names.map((name) => [
        name.textContent,
        name.getAttribute('lang'),
        name.getAttribute('dir'),
        name.getAttribute('translate'),
        name.closest('a')?.hreflang,
      ]),
    ).toEqual([
      ['English', 'en', 'auto', 'no', 'en'],
      ['Deutsch', 'de', 'auto', 'no', 'de'],
      ['العربية', 'ar', 'auto', 'no', undefined],
    ]);
    await expect.element(page.getByRole('link', { name: 'English (bindende tekst)' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Deutsch (pdf, 1,3 MB)' })).toBeVisible();
  });

  it('LIST-8: a text in another language than the list says so', async () => {
    const list = await shown(SIXTEEN);
    const title = (id: string) => row(list, id)?.querySelector('bdi');
    expect(title('msa')?.lang).toBe('en');
    expect(title('onsite-subscription')?.hasAttribute('lang')).toBe(false);
    expect(list.shadowRoot?.querySelector('.base')?.getAttribute('lang')).toBe('nl');
  });

  it('LIST-10, LIST-12, LIST-13: tells what is valid, what is to come, and on request what was', async () => {
    const list = await shown(agreementDocument([DPA]), 'en', 'show-history');
    expect(textOf(list.shadowRoot?.querySelector('.upcoming'))).toContain('New version from 1 January 2027');
    expect(all(list, 'time').map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-11-05',
      '2027-01-01',
      '2021-05-25',
      '2026-11-05',
    ]);
    const former = page.getByRole('link', { name: 'version 2021-05 , pdf' });
    expect(former.elements()).toEqual([]);
    const summary = list.shadowRoot?.querySelector('summary');
    expect(textOf(summary)).toBe('Earlier versions (1): Data Processing Agreement');
    await userEvent.click(summary ?? list);
    await expect.element(former).toBeVisible();
    expect(await accessibilityFaults(list)).toEqual([]);
    list.showHistory = false;
    await drawn(list);
    expect(all(list, 'details')).toEqual([]);
  });

  it('LIST-15: the page address leads to its row, at first and later', async () => {
    const many = Array.from({ length: 60 }, (_, index) => agreement(`a${index}`, []));
    history.replaceState(null, '', '#a55');
    const list = await shown(agreementDocument(many));
    const top = (id: string) => row(list, id)?.getBoundingClientRect().top ?? -1;
    await expect.poll(() => top('a55')).toBeGreaterThanOrEqual(0);
    expect(top('a55')).toBeLessThan(600);
    expect(row(list, 'a55')?.classList.contains('reached')).toBe(true);
    expect(document.activeElement).toBe(document.body);

    location.hash = '#a1';
    await expect.poll(() => row(list, 'a1')?.classList.contains('reached')).toBe(true);
    await expect.poll(() => top('a1')).toBeGreaterThanOrEqual(0);
    expect(row(list, 'a55')?.classList.contains('reached')).toBe(false);
  });

  it('LIST-15: an element of the page with that id goes first', async () => {
    const into = vi.spyOn(Element.prototype, 'scrollIntoView');
    document.body.innerHTML = '<h2 id="a">Of the page</h2>';
    history.replaceState(null, '', '#a');
    const list = await shown(agreementDocument([agreement('a', [])]));
    expect(into).not.toHaveBeenCalled();
    document.getElementById('a')?.remove();
    list.innerHTML = '<p id="a">Own list</p>';
    list.remove();
    document.body.append(list);
    await drawn(list);
    expect(into.mock.contexts).toEqual([row(list, 'a')]);
  });
});

describe('the list', () => {
  it('LIST-9: groups stand under headings of the level that the page wants', async () => {
    await shown(SIXTEEN, 'nl', 'group-by="group" heading-level="4"');
    const headings = page.getByRole('heading', { level: 4 }).elements();
    expect(headings.map(textOf)).toEqual(['Privacy en gebruik', 'CRM', 'Overige documenten']);
    await expect.element(page.getByRole('list', { name: 'CRM' })).toBeVisible();
    expect(page.getByRole('list', { name: 'CRM' }).getByRole('listitem').elements()).toHaveLength(5);
  });

  it('LIST-1: follows the language of the page when it changes', async () => {
    document.documentElement.lang = 'nl';
    const list = await mount<TrustAgreementList>(
      `<trust-agreement-list languages="" now="${NOW}"></trust-agreement-list>`,
    );
    list.data = agreementDocument([DPA, agreement('a', [{ language: 'en', format: 'html' }])]);
    await drawn(list);
    const link = () => list.shadowRoot?.querySelector('a')?.href;
    expect([link(), textOf(row(list, 'a'))]).toEqual([
      'https://example.com/nl',
      'Title of a, alleen in het Engels',
    ]);
    document.documentElement.lang = 'en';
    await expect.poll(link).toBe('https://example.com/en');
    expect(textOf(row(list, 'a'))).toBe('Title of a');
  });

  it("LIST-1: the reader's languages are the browser's, unless the page names them", async () => {
    const editions = ['de', 'en'].map((language) => ({ language, format: 'html' }));
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'en']);
    const list = await mount<TrustAgreementList>('<trust-agreement-list lang="nl"></trust-agreement-list>');
    list.data = agreementDocument([agreement('a', editions)]);
    await drawn(list);
    expect(rows(list)[0]).toMatch(/^Title of a, in het Duits Ook: English$/);
    list.languages = 'fr, en';
    await drawn(list);
    expect(rows(list)[0]).toMatch(/^Title of a, in het Engels Ook: Deutsch$/);
  });

  it('SHARED-8: takes its document from the property, a child script or an address', async () => {
    const titled = (id: string) => agreementDocument([agreement(id, [])]);
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(titled('address'))));
    const list = await mount<TrustAgreementList>(
      `<trust-agreement-list src="https://example.test/list-${NOW}"></trust-agreement-list>`,
    );
    await expect.poll(() => rows(list)).toEqual(['Title of address']);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(titled('child'));
    list.append(script);
    await expect.poll(() => rows(list)).toEqual(['Title of child']);
    list.data = titled('property');
    await expect.poll(() => rows(list)).toEqual(['Title of property']);
  });

  it("LIST-16: shows the page's own content until there is an answer, and beside a failure", async () => {
    const list = await mount<TrustAgreementList>(
      '<trust-agreement-list lang="nl" fallback-href="/legal"><p>Own list</p></trust-agreement-list>',
    );
    await expect.element(page.getByText('Own list')).toBeVisible();
    const failed = heard(list, 'trust-error');
    list.data = { version: 1, defaultLanguage: 'nl' };
    expect((await failed).detail.reason).toBe('document');
    await expect.element(page.getByText('Own list')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Lees het op een andere pagina' })).toBeVisible();
    expect(await accessibilityFaults(list)).toEqual([]);
    list.data = SIXTEEN;
    await drawn(list);
    await expect.element(page.getByText('Own list')).not.toBeVisible();
    expect(rows(list)).toHaveLength(16);
  });

  it('LIST-18: what the document says stays text, and only checked addresses are links', async () => {
    const hostile = '<img src=x onerror="globalThis.hacked=true">{{x}}';
    const list = await shown(
      agreementDocument(
        [
          agreement('a', [{ language: 'nl', format: 'html', href: 'javascript:alert(1)' }], {
            title: hostile,
            group: 'g',
          }),
        ],
        { agreementGroups: { g: hostile } },
      ),
      'nl',
      'group-by="group"',
    );
    expect(all(list, 'img, a')).toEqual([]);
    expect(textOf(row(list, 'a'))).toBe(hostile);
    expect(textOf(list.shadowRoot?.querySelector('.heading'))).toBe(hostile);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('LIST-14: a day begins where the reader is, or in the zone that the page names', async () => {
    const data = agreementDocument([DPA], { maintenance: { timeZone: 'Pacific/Kiritimati' } });
    const list = await shown(data, 'en', 'time-zone="America/Adak"');
    const isNext = () => all(list, '.upcoming').length === 0;
    list.now = '2026-12-31T12:00:00Z';
    await drawn(list);
    expect(isNext()).toBe(false);
    list.timeZone = 'source';
    await drawn(list);
    expect(isNext()).toBe(true);
  });

  it('LIST-14: a version comes into force on its own, when its day begins', async () => {
    vi.useFakeTimers({
      now: Date.parse('2026-12-31T22:59:00Z'),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
    });
    const list = await shown(agreementDocument([DPA]), 'en', 'time-zone="Europe/Oslo"');
    list.now = null;
    await drawn(list);
    expect(all(list, '.upcoming')).toHaveLength(1);
    vi.advanceTimersByTime(30_000);
    await drawn(list);
    expect(all(list, '.upcoming')).toHaveLength(1);
    vi.advanceTimersByTime(90_000);
    await drawn(list);
    expect(all(list, '.upcoming')).toEqual([]);
    expect(textOf(row(list, 'dpa'))).toContain('valid from 1 January 2027');
  });

  it('LIST-14: finds the beginning of a day, where midnight is skipped and where it comes twice too', () => {
    for (const [day, zone, start] of [
      ['2027-01-01', 'Europe/Oslo', '2026-12-31T23:00:00Z'],
      ['2027-01-01', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z'],
      ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
      ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00Z'],
    ] as const) {
      const found = startOfDay(day, zone);
      expect(found - Date.parse(start), `${day} in ${zone}`).toBeGreaterThanOrEqual(0);
      expect(found - Date.parse(start), `${day} in ${zone}`).toBeLessThanOrEqual(60_000);
      expect(calendarDay(found, zone)).toBe(day);
    }
    expect(knownZone('no zone')).toBe(knownZone(undefined));
  });
});

describe('every screen', () => {
  it.each([320, 800, 1280])('LIST-19: nothing is cut off or scrolls sideways at %i px', async (width) => {
    await page.viewport(width, 600);
    const long = 'Verwerkersovereenkomstenverzamelingsbeheersreglement'.repeat(2);
    const list = await shown(
      agreementDocument([
        DPA,
        agreement('long', [{ language: 'en', format: 'pdf', href: '/x', bytes: 1 }], { title: long }),
      ]),
      'nl',
      'show-history',
    );
    for (const details of all(list, 'details')) (details as HTMLDetailsElement).open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  });

  it('LIST-20: two balanced columns where there is room, and one where not', async () => {
    const columns = (list: Element) =>
      new Set(all(list, '.agreement').map((each) => Math.round(each.getBoundingClientRect().left)));
    await page.viewport(1280, 600);
    const list = await shown(SIXTEEN);
    expect(columns(list).size).toBe(2);
    const [left] = columns(list);
    const inFirst = all(list, '.agreement').filter(
      (each) => Math.round(each.getBoundingClientRect().left) === left,
    );
    expect(inFirst).toHaveLength(8);
    await page.viewport(640, 600);
    expect(columns(list).size).toBe(1);
  });

  it.each(['light', 'dark'])('LIST-21: is accessible on an Arabic page, in %s colours', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = 'Canvas';
    document.documentElement.dir = 'rtl';
    const list = await shown(
      agreementDocument([DPA, agreement('a', [{ language: 'nl', format: 'pdf', bytes: 10, href: '/a' }])]),
      'ar',
      'show-history',
    );
    expect(list.shadowRoot?.querySelector('.base')?.getAttribute('lang')).toBe('en');
    const title = row(list, 'a')?.querySelector('bdi')?.getBoundingClientRect();
    const badge = row(list, 'a')?.querySelector('.badge')?.getBoundingClientRect();
    expect(badge?.right).toBeLessThan(title?.left ?? 0);
    expect(row(list, 'a')?.querySelector('.badges')?.getAttribute('dir')).toBe('ltr');
    expect(await accessibilityFaults(list)).toEqual([]);
    document.body.style.background = '';
  });
});
