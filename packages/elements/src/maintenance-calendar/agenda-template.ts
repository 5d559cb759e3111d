import type { ResolvedText } from '@trust-widgets/schedule-core/engine';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type {
  AgendaDay,
  AgendaEntry,
  AgendaSlot,
  CalendarView,
  Headline,
  Moment,
  UndatedLine,
  ZonedSpan,
} from './maintenance-calendar.model.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';
import { speak } from '../shared/strings.js';
import type { Language } from '../shared/strings.js';

/** What the words are set in. */
export interface Setting {
  readonly language: Language;
  /** Where the page runs the other way than the words: their direction. */
  readonly direction: 'ltr' | undefined;
}

type Optional = TemplateResult | typeof nothing;

/** A text of the document, marked where it is not in the language of the calendar's own words. */
const foreign = ({ text, language }: ResolvedText, own: string): TemplateResult | string =>
  language === own ? text : html`<bdi lang=${language}>${text}</bdi>`;

const momentTemplate = ({ text, datetime }: Moment): TemplateResult =>
  html`<time datetime=${datetime}>${text}</time>`;

/** A line for the eye, a word for the ear. */
function spanTemplate({ moments: [start, end] }: ZonedSpan, { language }: Setting): TemplateResult {
  if (!end) return momentTemplate(start);
  const { to } = speak(CALENDAR_STRINGS, language).strings;
  return html`${momentTemplate(start)}<span aria-hidden="true"> – </span
    ><span class="visually-hidden"> ${to} </span>${momentTemplate(end)}`;
}

function entryTemplate(entry: AgendaEntry, setting: Setting): TemplateResult {
  const { id, title, marks, felt, description, remarks, movedFrom, movedTo, message } = entry;
  const { language, direction } = setting;
  const dir = direction ?? nothing;
  const isOff = movedTo !== undefined || marks.some(({ mark }) => mark === 'cancelled');
  const words = foreign(title, language);
  return html`<div class="entry ${marks.map(({ mark }) => mark).join(' ')}" part="entry" id=${id ?? nothing}>
    <p dir=${dir}>
      <strong class="title" part="title">${isOff ? html`<s>${words}</s>` : words}</strong>
      ${marks.map(({ mark, text }) => html`<span class="badge ${mark}" part="badge">${text}</span> `)}
    </p>
    ${
      movedFrom
        ? html`<p dir=${dir}>${movedFrom.text} <s>${momentTemplate(movedFrom.moment)}</s></p>`
        : nothing
    }
    ${movedTo === undefined ? nothing : html`<p dir=${dir}>${movedTo}</p>`}
    ${message ? html`<p class="message" part="message" dir=${dir}>${foreign(message, language)}</p>` : nothing}
    ${description ? html`<p dir=${dir}>${foreign(description, language)}</p>` : nothing}
    ${felt === undefined ? nothing : html`<p class="soft" part="felt" dir=${dir}>${felt}</p>`}
    ${
      remarks.length > 0
        ? html`<p class="soft" part="remarks" dir=${dir}>${remarks.join(' · ')}</p>`
        : nothing
    }
  </div>`;
}

function slotTemplate(slot: AgendaSlot, setting: Setting): TemplateResult {
  const { time, source, struck, length, entries, felt, notes } = slot;
  const dir = setting.direction ?? nothing;
  const span = spanTemplate(time, setting);
  return html`<li class="slot ${struck === undefined ? '' : 'off'}" part="slot">
    <div class="when" part="when">
      <p class="time" dir=${dir}>
        ${struck === undefined ? span : html`<span class="visually-hidden">${struck}: </span><s>${span}</s>`}
        <span class="zone">${time.abbreviation}</span>
      </p>
      ${
        source
          ? html`<p class="soft" part="source" dir=${dir}>
              ${spanTemplate(source, setting)} ${source.place}
            </p>`
          : nothing
      }
      ${length === undefined ? nothing : html`<p class="soft" part="length" dir=${dir}>${length}</p>`}
    </div>
    <div class="what">
      ${entries.map((entry) => entryTemplate(entry, setting))}
      ${felt === undefined ? nothing : html`<p class="soft" part="felt" dir=${dir}>${felt}</p>`}
      ${notes.map((note) => html`<p class="note" part="note" dir=${dir}>${note}</p>`)}
    </div>
  </li>`;
}

function dayTemplate({ date, parts, near, slots }: AgendaDay, setting: Setting): TemplateResult {
  // No space between the parts but the language's own.
  return html`<li class="day" part="day">
    <h3 class="date" part="date" data-date=${date} dir=${setting.direction ?? nothing}>
      <time datetime=${date}
        >${parts.map(({ type, text }) => html`<span class="date-${type}">${text}</span>`)}</time
      >
      ${near === undefined ? nothing : html`<span class="near">${near}</span>`}
    </h3>
    <ol class="slots" role="list">
      ${slots.map((slot) => slotTemplate(slot, setting))}
    </ol>
  </li>`;
}

/** What goes on and what comes first. */
export function headlinesTemplate(lines: readonly Headline[], setting: Setting): Optional {
  if (lines.length === 0) return nothing;
  return html`<div class="headlines" part="headlines">
    ${lines.map(
      ({ tone, label, titles, when, relative }) =>
        html`<p class="headline ${tone}" dir=${setting.direction ?? nothing}>
          <span class="label">${label}</span>
          <strong class="title">
            ${titles.map((title, index) => html`${index > 0 ? ', ' : ''}${foreign(title, setting.language)}`)}
          </strong>
          <span>${when}</span>
          ${relative === undefined ? nothing : html`<span class="relative">${relative}</span>`}
        </p>`,
    )}
  </div>`;
}

/** The days, or the sentence that there are none. */
export function daysTemplate({ days, empty, incomplete }: CalendarView, setting: Setting): TemplateResult {
  const dir = setting.direction ?? nothing;
  return html`${
    days.length > 0
      ? html`<ol class="days" part="days" role="list">
          ${days.map((day) => dayTemplate(day, setting))}
        </ol>`
      : nothing
  }
  ${empty === undefined ? nothing : html`<p class="empty" part="empty" dir=${dir}>${empty}</p>`}
  ${incomplete === undefined ? nothing : html`<p class="note" part="note" dir=${dir}>${incomplete}</p>`}`;
}

/** Activities that are said once, under a heading. */
export function undatedTemplate(title: string, lines: readonly UndatedLine[], setting: Setting): Optional {
  if (lines.length === 0) return nothing;
  const dir = setting.direction ?? nothing;
  return html`<div class="undated" part="undated">
    <h3 dir=${dir}>${title}</h3>
    <ul role="list">
      ${lines.map(
        (line) =>
          html`<li>
            <p dir=${dir}><strong class="title">${foreign(line.title, setting.language)}</strong></p>
            ${
              line.description
                ? html`<p dir=${dir}>${foreign(line.description, setting.language)}</p>`
                : html`<p dir=${dir}>${line.felt}</p>`
            }
            ${
              line.times.length > 0 ? html`<p class="soft" dir=${dir}>${line.times.join(' · ')}</p>` : nothing
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
