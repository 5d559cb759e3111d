import { afterEach, describe, expect, it, vi } from 'vitest';

import { watchPage } from './testing/page-watch.js';

/** In this order: a module is run once, by whoever imports it first. */
const SILENT = {
  'status-banner.js': () => import('./status-banner/status-banner.js'),
  'maintenance-calendar.js': () => import('./maintenance-calendar/maintenance-calendar.js'),
  'subprocessor-table.js': () => import('./subprocessor-table/subprocessor-table.js'),
  'agreement-list.js': () => import('./agreement-list/agreement-list.js'),
  'models.js': () => import('./models.js'),
  '.': () => import('./index.js'),
};
const DEFINING = {
  'trust-status-banner': () => import('./status-banner/define.js'),
  'trust-maintenance-calendar': () => import('./maintenance-calendar/define.js'),
  'trust-subprocessor-table': () => import('./subprocessor-table/define.js'),
  'trust-agreement-list': () => import('./agreement-list/define.js'),
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('importing', () => {
  it.each(Object.entries(SILENT))('NPM-1: %s leaves the page as it is', async (_, load) => {
    const define = vi.spyOn(customElements, 'define');
    const request = vi.spyOn(globalThis, 'fetch');
    const page = watchPage();
    const sheets = document.adoptedStyleSheets.length;
    const body = document.body.outerHTML;
    expect(Object.keys(await load())).not.toEqual([]);
    expect(page.held()).toEqual([]);
    page.stop();
    expect(define).not.toHaveBeenCalled();
    expect(request).not.toHaveBeenCalled();
    expect(document.adoptedStyleSheets.length).toBe(sheets);
    expect(document.body.outerHTML).toBe(body);
  });

  it.each(Object.entries(DEFINING))(
    'NPM-2: the define file of %s registers that and nothing else',
    async (tag, load) => {
      const define = vi.spyOn(customElements, 'define');
      await load();
      expect(define.mock.calls.map(([name]) => name)).toEqual([tag]);
    },
  );

  it('NPM-2: the one of all four registers what is not there yet', async () => {
    const define = vi.spyOn(customElements, 'define');
    await import('./define.js');
    expect(define).not.toHaveBeenCalled();
    expect(Object.keys(DEFINING).filter((tag) => !customElements.get(tag))).toEqual([]);
  });
});
