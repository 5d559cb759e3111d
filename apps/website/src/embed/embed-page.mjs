import { LANGUAGE_FOR_OTHERS } from '../languages.mjs';
import { editionLinks, longDates, renderView } from '../views.mjs';
import { formFields } from './form-fields.mjs';
import { readChoices } from './options.mjs';
import { pagePolicy, previewPolicy } from './policy.mjs';
import { policyOf, snippetOf } from './snippet.mjs';

/** Where the page is, for the content of a language. */
export const pathOf = ({ path }) => `${path}embed/`;

/** The lines that most pages need for an element. */
const usualOf = (element) => readChoices(new URLSearchParams({ element }));

/** Data that no text of it can end: a script of a type that nobody runs. */
const asData = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * The page to choose on as HTML, with a ready snippet of each element for readers without script.
 *
 * @param {object} input
 * @param {any} input.content This page's content.
 * @param {any[]} input.editions The content of this page in every language.
 * @param {any} input.document The built trust document.
 * @param {ReturnType<typeof import('../addresses.mjs').addresses>} input.addresses
 * @param {import('./snippet.mjs').Site} input.site
 * @param {string | undefined} input.announced An instant at which maintenance is announced.
 */
export function renderEmbedPage({ content, editions, document, addresses, site, announced }) {
  const { language, embed } = content;
  const fields = formFields(content, document);
  const date = longDates(language, document.maintenance.timeZone);
  return renderView('embed', {
    ...content,
    texts: embed,
    home: content.path,
    website: addresses.website,
    document: site.document,
    path: pathOf(content),
    policy: pagePolicy(),
    editions: editionLinks(editions, content, pathOf),
    forOthers: pathOf(editions.find((edition) => edition.language === LANGUAGE_FOR_OTHERS)),
    organization: document.organization,
    fields,
    announced: announced && { iso: announced, text: date.format(Date.parse(announced)) },
    ready: fields.elements.map(({ element, name }) => ({
      element,
      name,
      snippet: snippetOf(usualOf(element), site),
    })),
    strict: policyOf(usualOf('status-banner'), site),
    data: asData({
      ...site,
      language,
      announced,
      texts: {
        copied: embed.copied,
        selected: embed.selected,
        errors: embed.errors,
        noElement: embed.elements.error,
      },
    }),
  });
}

/**
 * The page in the frame, which the page around it fills.
 *
 * @param {{ addresses: ReturnType<typeof import('../addresses.mjs').addresses>, integrity: string }} input
 */
export const renderPreview = ({ addresses, integrity }) =>
  renderView('embed-preview', {
    script: addresses.script,
    integrity,
    policy: previewPolicy(addresses.widgets),
  });
