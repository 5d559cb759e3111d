import type { CalendarDocument, CalendarEvent } from './windows.js';

/** Where each page has what is evaluated. */
export const SCRIPT = '/calendar.js';
/** The mark that a script sets as the first thing that it does. */
export const EVALUATION = 'evaluation';

/** A script without imports that first says that it is evaluated. */
export const marked = (code: string): string => `performance.mark('${EVALUATION}');${code}`;

/** Text of JSON that no HTML ends. */
const inline = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page of a calendar. Nothing is painted before its script has been evaluated, so that each begins at the same point. */
const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<script type="module" blocking="render" src="${SCRIPT}"></script>
<style>body { margin: 1rem; font: 1rem/1.4 sans-serif; }</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

const MODULE = /<script type="module">([\s\S]*?)<\/script>/;

/** A calendar as one writes it down: what stands in the page, and the module that makes a calendar of it. */
export interface WrittenPage {
  readonly body: string;
  readonly module: string;
}

/** @throws where there is not just one module. */
export function takeApart(html: string, name: string): WrittenPage {
  const [first, ...others] = [...html.matchAll(new RegExp(MODULE, 'g'))];
  if (!first || others.length > 0)
    throw new Error(`${name} has ${first ? others.length + 1 : 0} modules; it should have one.`);
  return { body: html.replace(MODULE, '').trim(), module: first[1] ?? '' };
}

/** A peer's page, with the windows that it shows. */
export const peerPage = (title: string, body: string, events: readonly CalendarEvent[]): string =>
  page(title, `<script type="application/json" id="windows">${inline(events)}</script>\n${body}`);

const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

/** Ours, with its document. */
export const ourPage = (
  title: string,
  attributes: Readonly<Record<string, string>>,
  document: CalendarDocument,
): string =>
  page(
    title,
    `<trust-maintenance-calendar id="calendar"${attributeText(attributes)}>
<script type="application/json">${inline(document)}</script>
</trust-maintenance-calendar>
<script>
globalThis.goNext = () => document.querySelector('#calendar').shadowRoot.querySelector('.steps > :last-child').click();
</script>`,
  );
