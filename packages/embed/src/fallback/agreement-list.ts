import { agreementListView } from '@trust-widgets/elements/models.js';
import type {
  AgreementGroupView,
  AgreementItem,
  AgreementListView,
  EditionView,
  Remark,
  VersionView,
} from '@trust-widgets/elements/models.js';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { markedText, ownWordsAttributes } from './marked-text.js';
import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import { heading, lookOf } from './page.js';
import type { Page } from './page.js';

/** What the HTML of a list is made with. */
interface Drawing {
  readonly view: AgreementListView;
  readonly page: Page;
  readonly look: ReturnType<typeof lookOf>;
}

/** As in the element: a group longer than this may be broken over two columns. */
const KEPT_TOGETHER = 8;

const remark = ({ text, date }: Remark): Content =>
  date === undefined ? text : markup`<time datetime="${date}">${text}</time>`;

/** Brackets and commas that are read, and seen where no style sheet makes badges of the words. */
function badgesOf(badges: readonly string[], { page: { isPlain }, look }: Drawing): Content {
  if (badges.length === 0) return undefined;
  if (isPlain) return ` (${badges.join(', ')})`;
  const unseen = (text: string): Markup => markup`<span${look('unseen')}>${text}</span>`;
  const words = badges.map((badge) => markup`<span${look('badge')}>${badge}</span>`);
  return markup`<span${look('badges')}>${unseen(' (')}${joined(words, unseen(', '))}${unseen(')')}</span>`;
}

/** A name that links to an edition, its badge within the link; the plain name where there is no address. */
function edition(name: Content, shown: EditionView | undefined, drawing: Drawing): Content {
  const { look } = drawing;
  const { language = '', href, badges = [] } = shown ?? {};
  const content = [
    drawing.page.isPlain ? name : markup`<span${look('name')}>${name}</span>`,
    badgesOf(badges, drawing),
  ];
  if (href === undefined) {
    return drawing.page.isPlain ? content : markup`<span${look('edition')}>${content}</span>`;
  }
  return markup`<a${look('edition')} href="${href}"${language !== '' && markup` hreflang="${language}"`}>${content}</a>`;
}

function otherEdition(each: EditionView): Content {
  const { language, href, endonym, badges, force } = each;
  const said = [...badges, ...(force === undefined ? [] : [force])].join('; ');
  const content = [
    markup`<bdi lang="${language}" translate="no">${endonym}</bdi>`,
    said !== '' && ` (${said})`,
  ];
  if (href === undefined) return content;
  return markup`<a href="${href}"${language !== '' && markup` hreflang="${language}"`}>${content}</a>`;
}

/**
 * An agreement, or one of its versions under its own name.
 *
 * @param isPast What changed is said by elements only that are asked for the history as well.
 */
function version(
  name: Content,
  shown: VersionView,
  drawing: Drawing,
  updated?: string,
  isPast = false,
): Content {
  const { view, look } = drawing;
  const { edition: chosen, others, remarks, changes } = shown;
  const said = [
    ...(updated === undefined ? [] : [markup`<strong>${updated}</strong>`]),
    ...remarks.map(remark),
  ];
  return [
    markup`<p${look('main')}>${edition(name, chosen, drawing)}</p>`,
    said.length > 0 && markup`<p${look('said')}><small>${joined(said, ' · ')}</small></p>`,
    changes &&
      markup`<p${look(isPast ? 'said past' : 'said')}><small>${view.changes} ${markedText(changes, view.language)}</small></p>`,
    others.length > 0 &&
      markup`<p${look('said others')}><small>${view.also} ${joined(others.map(otherEdition), ' · ')}</small></p>`,
  ];
}

function historyOf({ history }: AgreementItem, drawing: Drawing): Markup | undefined {
  if (!history) return undefined;
  const { look, page } = drawing;
  const versions = history.versions.map(
    (each) => markup`<li>${version(remark(each.name), each, drawing)}</li>`,
  );
  const list = markup`<ul${look('', 'list')}>${versions}</ul>`;
  return page.isPlain
    ? markup`<p>${history.label}:</p>${list}`
    : markup`<details${look('history')}><summary>${history.label}</summary>${list}</details>`;
}

function item(each: AgreementItem, drawing: Drawing): Markup {
  const { view, look } = drawing;
  const { id, title, updated, upcoming } = each;
  return markup`<li${look('agreement')} id="${id}">
    ${version(markedText(title, view.language), each, drawing, updated, updated === undefined)}
    ${upcoming && markup`<div${look('upcoming')}>${version(remark(upcoming.name), upcoming, drawing)}</div>`}
    ${historyOf(each, drawing)}
  </li>`;
}

function group(shown: AgreementGroupView, drawing: Drawing): Markup {
  const { key, heading: title, items } = shown;
  const { view, page, look } = drawing;
  // No id of a document has a colon in it, so none of them is taken.
  const id = `group:${key}`;
  const name = title && !page.isPlain && markup` aria-labelledby="${id}"`;
  return markup`<div${look(items.length > KEPT_TOGETHER ? 'group long' : 'group')}>
    ${title && heading(page, markup` id="${id}"`, markedText(title, view.language))}
    <ul${look('', 'list')}${name}>${items.map((each) => item(each, drawing))}</ul>
  </div>`;
}

/**
 * Every agreement under the document's headings, with the edition and the badges that the element shows, and with
 * the versions that were replaced.
 */
export function agreementList(document: TrustDocument, page: Page): Markup | undefined {
  if (document.agreements.length === 0) return undefined;
  const { locale, on } = page;
  const view = agreementListView(document, locale, { on, grouped: true, history: true });
  const drawing = { view, page, look: lookOf(page) };
  return markup`<div${drawing.look('groups')}${ownWordsAttributes(view.language, locale.requested)}>
    ${view.groups.map((each) => group(each, drawing))}
  </div>`;
}
