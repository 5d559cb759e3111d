import type { ResolvedText } from '@trust-widgets/schedule-core/engine';
import type { Severity } from '@trust-widgets/service-status';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { icon } from '../shared/icons.js';
import type { IconName } from '../shared/icons.js';
import { zonedText } from '../shared/when.js';
import type { When } from '../shared/when.js';
import type { BannerEntry, BannerView, Tone } from './status-banner.model.js';

const ICONS: Readonly<Record<Exclude<Tone, 'incident'>, IconName>> = {
  planned: 'calendar',
  active: 'clock',
  off: 'calledOff',
};

/** The graver, the more corners: shapes tell disruptions apart where colours do not. */
const INCIDENT_ICONS: Readonly<Record<Severity, IconName>> = {
  none: 'notice',
  minor: 'notice',
  major: 'warning',
  critical: 'alarm',
};

const iconOf = ({ tone, severity = 'none' }: BannerEntry): IconName =>
  tone === 'incident' ? INCIDENT_ICONS[severity] : ICONS[tone];

/** Where the page runs the other way than the words: their direction. */
export type WordDirection = 'ltr' | undefined;

/** A text of the document or the feed, marked where it is not in the language of the banner's own words. */
function foreign({ text, language }: ResolvedText, own: string): TemplateResult | string {
  return language === own ? text : html`<bdi lang=${language}>${text}</bdi>`;
}

/** One text each, so that a shorter time does not move the zone beside it. */
function whenTemplate({ main, source }: When, isStruck: boolean): TemplateResult {
  return html`<span class="time">${isStruck ? html`<s>${main.time}</s>` : main.time}</span>
    <span class="zone">${main.zone}</span>
    ${source ? html`<span class="source">${zonedText(source)}</span>` : nothing}`;
}

/** Made anew with the kind before it: what is new has not moved. */
function countdownTemplate(kind: string, text: string): unknown {
  return keyed(kind, html` <span class="countdown" part="countdown">${text}</span>`);
}

function entryTemplate(
  entry: BannerEntry,
  own: string,
  direction: WordDirection,
  isItem: boolean,
): TemplateResult {
  const {
    tone,
    kind,
    title,
    when,
    whenUnknown,
    isStruck = false,
    countdown,
    felt,
    message,
    remarks,
    link,
  } = entry;
  const dir = direction ?? nothing;
  const time = when
    ? whenTemplate(when, isStruck)
    : whenUnknown && html`<span class="zone">${whenUnknown}</span>`;
  const marks = remarks.join(' · ');
  return html`<div class="entry ${tone}" part="entry" role=${isItem ? 'listitem' : nothing}>
    <div class="head">
      <p class="what" dir=${dir}>
        <span class="kind"
          >${icon(iconOf(entry))}
          <span part="kind">${kind}</span>${countdown && countdownTemplate(kind, countdown.text)}</span
        >
        <span class="title" part="title">${foreign(title, own)}</span>
      </p>
      ${time ? html`<p class="when" part="when" dir=${dir}>${time}</p>` : nothing}
    </div>
    ${
      felt || message
        ? html`<p class="body" part="body" dir=${dir}>${felt} ${message && foreign(message, own)}</p>`
        : nothing
    }
    ${
      marks || link
        ? html`<p class="remarks" part="remarks" dir=${dir}>
            ${link && html`<a part="link" href=${link.href}>${link.text}</a>`}
            ${link && marks ? '· ' : ''}${marks}
          </p>`
        : nothing
    }
  </div>`;
}

/** The markup of a view. */
export function bannerTemplate(
  view: BannerView,
  direction: WordDirection,
  dismiss: (keys: readonly string[]) => void,
): TemplateResult {
  const { language, label, tone, severity = '', entries, rest, more, clear, standing, ages } = view;
  const dir = direction ?? nothing;
  // As items of a list, links of one name are told apart by what stands around them.
  const isList = entries.length > 1;
  const list = (some: readonly BannerEntry[]) =>
    html`<div class="entries" role=${isList ? 'list' : nothing}>
      ${some.map((entry) => entryTemplate(entry, language, direction, isList))}
    </div>`;
  return html`<section class="banner ${tone} ${severity}" part="banner" aria-label=${label}>
    ${entries.length > 0 ? list(entries) : nothing}
    ${
      rest
        ? html`<details class="rest" part="rest">
            <summary dir=${dir}>${icon('down')} ${rest.label}</summary>
            ${list(rest.entries)} ${more && html`<p class="foot" dir=${dir}>${more}</p>`}
          </details>`
        : nothing
    }
    ${clear === undefined ? nothing : html`<p class="clear" part="clear" dir=${dir}>${icon('check')} ${clear}</p>`}
    ${
      standing.length > 0 || ages.length > 0
        ? html`<div class="foot" part="foot">
            ${standing.map(({ text, felt }) => html`<p part="standing" dir=${dir}>${foreign(text, language)} ${felt}</p>`)}
            ${ages.map((text) => html`<p dir=${dir}>${text}</p>`)}
          </div>`
        : nothing
    }
    ${
      view.dismiss
        ? html`<button
            class="dismiss no-print"
            part="dismiss"
            type="button"
            aria-label=${view.dismiss.label}
            @click=${() => dismiss(view.dismiss?.keys ?? [])}
          >
            ${icon('close')}
          </button>`
        : nothing
    }
  </section>`;
}
