import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { BARE, PEERS } from './contestants.js';
import { EVALUATION, marked, ourPage, peerPage, SCRIPT, takeApart } from './pages.js';
import { announcedFrom, eventsFrom } from './windows.js';

describe('a page as it was written', () => {
  it('is markup and one module', () => {
    const { body, module } = takeApart('<p>a</p>\n<script type="module">\nb();\n</script>\n', 'x');
    expect(body).toBe('<p>a</p>');
    expect(module.trim()).toBe('b();');
  });

  it('is refused with no module or two', () => {
    const one = '<script type="module">a</script>';
    expect(() => takeApart('<p></p>', 'x.html')).toThrow('x.html has 0 modules');
    expect(() => takeApart(one + one, 'x.html')).toThrow('x.html has 2 modules');
  });

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

  it('is painted after its one script, which first says that it is evaluated', () => {
    expect(peerPage('Peer', '', [])).toContain(
      `<script type="module" blocking="render" src="${SCRIPT}"></script>`,
    );
    expect(marked('work();')).toBe(`performance.mark('${EVALUATION}');work();`);
  });
});
