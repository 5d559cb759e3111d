import type { Browser, BrowserContextOptions, Page } from 'playwright';

import { built, ELEMENTS, trustDocument } from './sample.js';
import { serve } from './serve.js';

/** A page of a site: its markup, or that with headers of its own. */
export type SitePage =
  | string
  | { readonly body: string; readonly type?: string; readonly headers?: Readonly<Record<string, string>> };

export interface VisitOptions {
  /** The site's pages by path, given the origin of files and document and the site's own. `/` is opened. */
  readonly pages: (files: string, site: string) => Readonly<Record<string, SitePage>>;
  /** Files beside the built ones, or instead of them, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Runs before anything of any page. */
  readonly before?: () => void;
  readonly context?: BrowserContextOptions;
}

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Warnings and errors of the console, and what was thrown. */
  readonly complaints: string[];
  /** What was asked of the files' origin. */
  readonly requests: readonly string[];
  /** The origin of files and document. */
  readonly files: string;
  /** The site's own origin. */
  readonly site: string;
}

const HTML = 'text/html; charset=utf-8';
const OPEN = { 'access-control-allow-origin': '*' };

/** Opens a page of one origin, with the script files and the document on another. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const files = await serve((path) => {
    const [name = ''] = path.slice(1).split('?', 1);
    if (name === 'trust.json')
      return { body: JSON.stringify(trustDocument), type: 'application/json', headers: OPEN };
    if (!name.endsWith('.js')) return undefined;
    return { body: options.files?.[name] ?? built(name), type: 'text/javascript', headers: OPEN };
  });
  const site = await serve((path) => {
    const pages: Readonly<Record<string, SitePage>> = options.pages(files.url, site.url);
    const found = path === '/favicon.ico' ? '' : pages[path];
    if (found === undefined) return undefined;
    return typeof found === 'string' ? { body: found, type: HTML } : { type: HTML, ...found };
  });
  const context = await browser.newContext(options.context);
  if (options.before) await context.addInitScript(options.before);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(site.url, { waitUntil: 'load' });
  return {
    page,
    complaints,
    requests: files.requests,
    files: files.url,
    site: site.url,
    async [Symbol.asyncDispose]() {
      await context.close();
      await files[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    },
  };
}

/** Waits until every element of the page, or of a part of it, shows what is in the document. */
export async function showsAll(scope: Pick<Page, 'locator'>): Promise<void> {
  for (const [name, text] of ELEMENTS) await scope.locator(`trust-${name}`).getByText(text).first().waitFor();
}
