import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { takeApart } from '../browser/own-page.js';
import { BARE, PEERS } from './contestants.js';
import { ourPage, peerPage } from './pages.js';
import { announcedFrom, eventsFrom } from './windows.js';

describe('a page as it was written', () => {
  it.each([BARE, ...PEERS])('of $name has a calendar, and a way to the next month', ({ id }) => {
    const file = new URL(`../../calendars/${id}.html`, import.meta.url);
    const { body, module } = takeApart(readFileSync(file, 'utf8'), id);
    expect(body).toContain('id="calendar"');
    expect(module).toContain('window.goNext = ');
  });
});

describe('a page as it is served', () => {
  const json = (html: string): unknown =>
    JSON.parse(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');

  it('gives a peer its windows, and nothing in them ends the page', () => {
    const events = eventsFrom('2026-11-01', 1).map((event) => ({ ...event, title: '</script><b>' }));
    const html = peerPage('Peer', '<div id="calendar"></div>', events);
    expect(json(html)).toEqual(events);
    expect(html).not.toContain('<b>');
  });

  it('gives ours its attributes and its document', () => {
    const document = announcedFrom('2026-11-01', 1);
    const html = ourPage('Ours', { view: 'month', kinds: 'a"b&c' }, document);
    expect(json(html)).toEqual(document);
    expect(html).toContain('view="month" kinds="a&quot;b&amp;c"');
  });
});
