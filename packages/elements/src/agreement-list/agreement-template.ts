import type { ResolvedText } from '@trust-widgets/schedule-core/engine';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type {
  AgreementGroupView,
  AgreementItem,
  AgreementListView,
  EditionView,
  NamedVersionView,
  Remark,
  VersionView,
} from './agreement-list.model.js';
import { langOf } from './edition-view.js';

/** What the drawing depends on beside the words. */
export interface Drawing {
  readonly view: AgreementListView;
  readonly headingLevel: number;
  /** Where the page runs the other way than the list's own words: their direction. */
  readonly direction: 'ltr' | undefined;
  /** The id of the row that the page's address names. */
  readonly reached: string;
}

/** A group longer than this may be broken over two columns. */
const KEPT_TOGETHER = 8;

/** A text of the document: it runs its own way, and is marked where it is not in the list's language. */
function documentText({ text, language }: ResolvedText, own: string): TemplateResult {
  return html`<bdi lang=${language === own ? nothing : langOf(language)}>${text}</bdi>`;
}

/** Words that belong to a link's name: read after a pause, seen as a badge. */
function badgeTemplate(text: string): TemplateResult {
  return html`<span class="badge" part="badge"><span class="visually-hidden">, </span>${text}</span>`;
}

function remarkTemplate({ text, date }: Remark): TemplateResult | string {
  return date === undefined ? text : html`<time datetime=${date}>${text}</time>`;
}

/** What stands for an edition: a link where it is known where the edition is, and otherwise its name alone. */
function editionTemplate(edition: EditionView | undefined, content: TemplateResult): TemplateResult {
  return edition?.href === undefined
    ? html`<span class="edition">${content}</span>`
    : html`<a class="edition" part="link" href=${edition.href} hreflang=${edition.language || nothing}
        >${content}</a
      >`;
}

function mainTemplate(
  name: TemplateResult,
  edition: EditionView | undefined,
  { direction }: Drawing,
): TemplateResult {
  const badges = edition?.badges ?? [];
  return html`<p class="main">
    ${editionTemplate(
      edition,
      html`${name}${
        badges.length > 0
          ? html`<span class="badges" dir=${direction ?? nothing}>${badges.map(badgeTemplate)}</span>`
          : nothing
      }`,
    )}
  </p>`;
}

function otherTemplate(edition: EditionView, { direction }: Drawing): TemplateResult {
  const { language, endonym, badges, force } = edition;
  const said = [...badges, ...(force === undefined ? [] : [force])].join('; ');
  return html`<li>
    ${editionTemplate(
      edition,
      html`<span class="name" lang=${language} dir="auto" translate="no">${endonym}</span>${
          said === ''
            ? nothing
            : html`${' '}<span class="said" part="badge" dir=${direction ?? nothing}>(${said})</span>`
        }`,
    )}
  </li>`;
}

/** Everything about a version but its name. */
function versionTemplate(
  { others, remarks, changes }: VersionView,
  drawing: Drawing,
  mark?: string,
): TemplateResult {
  const { view, direction } = drawing;
  const dir = direction ?? nothing;
  return html`${
    mark !== undefined || remarks.length > 0
      ? html`<p class="remarks" part="remarks" dir=${dir}>
          ${mark === undefined ? nothing : html`<strong class="updated" part="updated">${mark}</strong>`}
          ${remarks.map(
            (remark, index) =>
              html`${index > 0 || mark !== undefined ? ' · ' : nothing}${remarkTemplate(remark)}`,
          )}
        </p>`
      : nothing
  }${
    changes
      ? html`<p class="changes" part="changes" dir=${dir}>
          ${view.changes} ${documentText(changes, view.language)}
        </p>`
      : nothing
  }${
    others.length > 0
      ? html`<div class="others" part="others">
          <span dir=${dir}>${view.also}</span>
          <ul role="list">
            ${others.map((other) => otherTemplate(other, drawing))}
          </ul>
        </div>`
      : nothing
  }`;
}

function namedVersionTemplate(version: NamedVersionView, drawing: Drawing): TemplateResult {
  const name = html`<span class="name" dir=${drawing.direction ?? nothing}
    >${remarkTemplate(version.name)}</span
  >`;
  return html`${mainTemplate(name, version.edition, drawing)} ${versionTemplate(version, drawing)}`;
}

function itemTemplate(item: AgreementItem, drawing: Drawing): TemplateResult {
  const { view, direction, reached } = drawing;
  const { id, title, edition, updated, upcoming, history } = item;
  const name = html`<span class="name" part="title">${documentText(title, view.language)}</span>`;
  return html`<li class="agreement ${id === reached ? 'reached' : ''}" part="agreement" id=${id}>
    ${mainTemplate(name, edition, drawing)} ${versionTemplate(item, drawing, updated)}
    ${
      upcoming
        ? html`<div class="upcoming" part="upcoming">${namedVersionTemplate(upcoming, drawing)}</div>`
        : nothing
    }
    ${
      history
        ? html`<details part="history">
            <summary dir=${direction ?? nothing}>
              ${history.label}<span class="visually-hidden">: ${documentText(title, view.language)}</span>
            </summary>
            <ul role="list">
              ${history.versions.map(
                (version) => html`<li class="former">${namedVersionTemplate(version, drawing)}</li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

function groupTemplate({ key, heading, items }: AgreementGroupView, drawing: Drawing): TemplateResult {
  // No id of a document has a colon in it, so none of them is taken.
  const headingId = `group:${key}`;
  return html`<div class="group ${items.length > KEPT_TOGETHER ? 'long' : ''}" part="group">
    ${
      heading
        ? html`<div
            class="heading"
            part="heading"
            role="heading"
            aria-level=${drawing.headingLevel}
            id=${headingId}
          >
            ${documentText(heading, drawing.view.language)}
          </div>`
        : nothing
    }
    <ul role="list" aria-labelledby=${heading ? headingId : nothing}>
      ${items.map((item) => itemTemplate(item, drawing))}
    </ul>
  </div>`;
}

/** Draws a list. */
export function agreementListTemplate(drawing: Drawing): TemplateResult {
  return html`<div class="groups">${drawing.view.groups.map((group) => groupTemplate(group, drawing))}</div>`;
}
