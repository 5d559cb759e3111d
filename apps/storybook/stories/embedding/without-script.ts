import fallback from '@trust-widgets/embed/fallback.css?raw';

const TAGS = /\btrust-(?:status-banner|agreement-list|subprocessor-table|maintenance-calendar)(?![\w-])/g;

/** The elements are defined on every page of Storybook: under these names nobody has defined them. */
const STYLED = '-unscripted';
const PLAIN = '-unstyled';

/** Scripts run here. What a style sheet says for a page where they do not is said for this one, and the reverse. */
const asIfUnscripted = (css: string): string =>
  css.replaceAll(/\(scripting: (enabled|none)\)/g, (_, state) =>
    state === 'none' ? '(scripting: enabled)' : '(scripting: none)',
  );

const renamed = (text: string, ending: string): string => text.replaceAll(TAGS, `$&${ending}`);

// As it is written: a processed one might have lost `light-dark()`.
const sheet = new CSSStyleSheet();
sheet.replaceSync(renamed(asIfUnscripted(fallback), STYLED));
document.adoptedStyleSheets.push(sheet);

/** HTML of elements as readers without script see it, with the style sheet that belongs to it or without. */
export const withoutScript = (html: string, hasStyle: boolean): string =>
  renamed(html, hasStyle ? STYLED : PLAIN);

/** Of what a story draws, the HTML as it stands in a page. */
export const asInPage = (drawn: string): string => {
  const [html = ''] = /<trust-[^]*<\/trust-[\w-]+>/.exec(drawn) ?? [];
  return html.replaceAll(/(?:-unscripted|-unstyled)(?=[\s>])/g, '');
};
