import { agreementListView } from '@trust-widgets/elements/models.js';
import type {
  AgreementGroupView,
  AgreementItem,
  AgreementListView,
  EditionView,
  NamedVersionView,
  Remark,
} from '@trust-widgets/elements/models.js';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { langAttribute, markedText } from './marked-text.js';
import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import type { Page } from './page.js';

const remark = ({ text, date }: Remark): Content =>
  date === undefined ? text : markup`<time datetime="${date}">${text}</time>`;

/** A name that links to an edition, its badge within the link; the plain name where there is no address. */
function edition(name: Content, { language, href, badges }: EditionView): Content {
  const badge = badges.length > 0 && ` (${badges.join(', ')})`;
  if (href === undefined) return [name, badge];
  return markup`<a href="${href}"${language !== '' && markup` hreflang="${language}"`}>${name}${badge}</a>`;
}

function otherEdition(each: EditionView): Content {
  const name = markup`<bdi lang="${each.language}" translate="no">${each.endonym}</bdi>`;
  return [edition(name, each), each.force !== undefined && `, ${each.force}`];
}

/** An agreement, or one of its versions under its own name. */
function version(
  name: Content,
  shown: Omit<AgreementItem | NamedVersionView, 'name' | 'title'>,
  view: AgreementListView,
): Content {
  const { edition: chosen, others, remarks, changes } = shown;
  return [
    chosen ? edition(name, chosen) : name,
    remarks.length > 0 && markup`<br><small>${joined(remarks.map(remark), ' · ')}</small>`,
    others.length > 0 && markup`<br>${view.also} ${joined(others.map(otherEdition), ' · ')}`,
    changes && markup`<br>${view.changes} ${markedText(changes, view.language)}`,
  ];
}

function item(each: AgreementItem, view: AgreementListView): Markup {
  const { id, title, upcoming, updated } = each;
  const later = upcoming && version(remark(upcoming.name), upcoming, view);
  return markup`<li id="${id}">
    ${version(markedText(title, view.language), each, view)}
    ${updated !== undefined && markup`<br><small>${updated}</small>`}
    ${later && markup`<ul><li>${later}</li></ul>`}
  </li>`;
}

function group({ heading, items }: AgreementGroupView, view: AgreementListView): Markup {
  return markup`
    ${heading && markup`<h3>${markedText(heading, view.language)}</h3>`}
    <ul>${items.map((each) => item(each, view))}</ul>`;
}

/** Every agreement under the document's headings, with the edition and the badges that the element shows. */
export function agreementList(document: TrustDocument, { locale, on }: Page): Markup | undefined {
  if (document.agreements.length === 0) return undefined;
  const view = agreementListView(document, locale, { on, grouped: true });
  return markup`<div${langAttribute(view.language, locale.requested)}>
    ${view.groups.map((each) => group(each, view))}
  </div>`;
}
