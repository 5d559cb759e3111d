import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import './define.js';
import { SIXTEEN } from './testing/agreement-fixtures.js';
import { maintenanceDocument, SYSTEM } from './testing/banner-fixtures.js';
import { drawn } from './testing/setup.js';
import { HOST, MAIL, subprocessorDocument } from './testing/subprocessor-fixtures.js';

/** SHARED-9: elements of a page that come first into another document than its own. */

const ELEMENTS = [
  ['trust-status-banner', maintenanceDocument()],
  ['trust-maintenance-calendar', maintenanceDocument()],
  ['trust-agreement-list', SIXTEEN],
  ['trust-subprocessor-table', subprocessorDocument([HOST, MAIL])],
] as const;

/** What was thrown into the page. That observers of sizes go on in the next frame is told as an event without an error. */
let thrown: unknown[];
const note = (event: ErrorEvent) => {
  event.preventDefault();
  if (event.error !== null) thrown.push(event.error);
};

beforeEach(() => {
  thrown = [];
  globalThis.addEventListener('error', note);
});
afterEach(() => {
  globalThis.removeEventListener('error', note);
  vi.restoreAllMocks();
});

function frame(): Document {
  const { contentDocument } = document.body.appendChild(document.createElement('iframe'));
  contentDocument!.documentElement.lang = 'da';
  return contentDocument!;
}

const baseOf = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.base')!;

/** What of an element says that it is drawn, with the style sheets that are its own. */
function look(element: HTMLElement) {
  const base = baseOf(element);
  return {
    rules: element.shadowRoot!.adoptedStyleSheets.map(({ cssRules }) => cssRules.length),
    digits: getComputedStyle(base).fontVariantNumeric,
    hasWords: /\w{3}/.test(base.textContent),
    language: base.lang,
  };
}

describe.each(ELEMENTS)('SHARED-9: %s', (tag, data) => {
  const make = () => Object.assign(document.createElement(tag), { data, now: SYSTEM.dayBefore });

  /** As it is where nothing is special, in this language. */
  async function usual(language: string) {
    const element = make();
    element.lang = language;
    document.body.append(element);
    await drawn(element);
    return look(element);
  }

  async function shownIn(parent: ParentNode, element: HTMLElement) {
    parent.append(element);
    await drawn(element);
    return look(element);
  }

  it('made by the page and first connected in a frame, looks as in the page, in the language there', async () => {
    const expected = await usual('da');
    expect(expected).toMatchObject({ digits: 'tabular-nums', hasWords: true, language: 'da' });
    expect(await shownIn(frame().body, make())).toEqual(expected);
    expect(thrown).toEqual([]);
  });

  it('adopted by a frame before it was anywhere, too', async () => {
    const inside = frame();
    expect(await shownIn(inside.body, inside.adoptNode(make()))).toEqual(await usual('da'));
    expect(thrown).toEqual([]);
  });

  it('first connected in a shadow tree of a frame, has the language around that, and follows it', async () => {
    const inside = frame();
    const host = inside.body.appendChild(inside.createElement('div'));
    host.lang = 'sv';
    const root = host.attachShadow({ mode: 'open' });
    const element = make();
    expect(await shownIn(root, element)).toEqual(await usual('sv'));
    host.lang = 'nl';
    await vi.waitFor(() => expect(baseOf(element).lang).toBe('nl'));
    expect(thrown).toEqual([]);
  });

  it('first connected in a document that nobody sees, is drawn once it comes into one that is seen', async () => {
    const element = make();
    document.implementation.createHTMLDocument().body.append(element);
    await drawn(element);
    expect(await shownIn(frame().body, element)).toEqual(await usual('da'));
    expect(await shownIn(document.body, element)).toEqual(await usual('en'));
    expect(thrown).toEqual([]);
  });

  it.each<[string, () => Node]>([
    ['parsed', () => new DOMParser().parseFromString(`<${tag}></${tag}>`, 'text/html').body.firstChild!],
    [
      'in a template',
      () => {
        const template = document.createElement('template');
        template.innerHTML = `<${tag}></${tag}>`;
        return template.content.firstChild!;
      },
    ],
    [
      'made for a document that nobody sees',
      () => document.implementation.createHTMLDocument().createElement(tag),
    ],
  ])('%s, or a copy of that, is drawn once it is connected', async (_, made) => {
    const expected = await usual('en');
    for (const node of [made(), document.importNode(made(), true), made().cloneNode(true)]) {
      document.body.append(node);
      const element = Object.assign(node as ReturnType<typeof make>, { data, now: SYSTEM.dayBefore });
      await drawn(element);
      expect(look(element)).toEqual(expected);
    }
    expect(thrown).toEqual([]);
  });

  it('a copy of one that is shown is drawn in a frame', async () => {
    const element = make();
    document.body.append(element);
    await drawn(element);
    const copy = Object.assign(element.cloneNode(true) as ReturnType<typeof make>, {
      data,
      now: SYSTEM.dayBefore,
    });
    expect(await shownIn(frame().body, copy)).toEqual(await usual('da'));
    expect(thrown).toEqual([]);
  });
});
