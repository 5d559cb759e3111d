/** Where each page has what is evaluated. */
export const SCRIPT = '/contestant.js';
/** The mark that a script sets as the first thing that it does; a page without one, before what is measured. */
export const EVALUATION = 'evaluation';

const MARK = `performance.mark('${EVALUATION}');`;

/** A script without imports that first says that it is evaluated. */
export const marked = (code: string): string => `${MARK}${code}`;

/** Text of JSON that no HTML ends. */
export const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A text or an attribute's value, as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const page = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
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

/** A contestant's page. Nothing is painted before its script has been evaluated, so that each begins at the same point. */
export const scriptPage = (title: string, body: string): string =>
  page(title, `<script type="module" blocking="render" src="${SCRIPT}"></script>`, body);

/** A page whose content simply stands in it: its evaluation begins where its content does. */
export const plainPage = (title: string, style: string, body: string): string =>
  page(title, `<style>${style}</style>`, `<script>${MARK}</script>\n${body}`);

const MODULE = /<script type="module">([\s\S]*?)<\/script>/;

/** A contestant as one writes it down: what stands in the page, and the module that makes something of it. */
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
