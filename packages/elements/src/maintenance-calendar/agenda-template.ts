import type { ResolvedText } from '@trust-widgets/schedule-core/engine';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../shared/icons.js';
import type { Language } from '../shared/strings.js';
import type {
  AgendaDay,
  AgendaEntry,
  AgendaSlot,
  CalendarView,
  Headline,
  Moment,
  UndatedGroup,
  ZonedSpan,
} from './maintenance-calendar.model.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';

/** What the words are set in. */
export interface Setting {
  readonly language: Language;
  /** Where the page runs the other way than the words: their direction. */
  readonly direction: 'ltr' | undefined;
  /** Puts the windows of a slot into the reader's own calendar. */
  add(slot: AgendaSlot): void;
  /** The address of this page at a window. */
  addressOf(id: string): string;
}

type Content = TemplateResult | string;
type Optional = TemplateResult | typeof nothing;

/** Words on a line of their own; nothing for none. */
export const paragraph = (
  words: Content | undefined,
  { direction }: Setting,
  name = '',
  part = name,
): Optional =>
  words === undefined || words === ''
    ? nothing
    : html`<p class=${name || nothing} part=${part || nothing} dir=${direction ?? nothing}>${words}</p>`;

/** A text of the document, marked where it is not in the language of the calendar's own words. */
function foreign(resolved: ResolvedText, own: Setting): Content;
function foreign(resolved: ResolvedText | undefined, own: Setting): Content | undefined;
function foreign(resolved: ResolvedText | undefined, { language: own }: Setting): Content | undefined {
  if (!resolved) return undefined;
  const { text, language } = resolved;
  return language === own ? text : html`<bdi lang=${language}>${text}</bdi>`;
}

const momentTemplate = ({ text, datetime }: Moment): TemplateResult =>
  html`<time datetime=${datetime}>${text}</time>`;

/** A line for the eye, a word for the ear. */
function spanTemplate({ moments: [start, end] }: ZonedSpan, { language }: Setting): TemplateResult {
  if (!end) return momentTemplate(start);
  const { to } = CALENDAR_STRINGS[language];
  return html`${momentTemplate(start)}<span aria-hidden="true">${' – '}</span
    ><span class="visually-hidden">${` ${to} `}</span>${momentTemplate(end)}`;
}

function entryTemplate(entry: AgendaEntry, setting: Setting): TemplateResult {
  const { id, title, marks, felt, description, remarks, movedFrom, movedTo, message } = entry;
  const isOff = movedTo !== undefined || marks.some(({ mark }) => mark === 'cancelled');
  const words = foreign(title, setting);
  const heading = html`<strong class="title" part="title">${isOff ? html`<s>${words}</s>` : words}</strong>
    ${marks.map(({ mark, text }) => html`<span class="badge ${mark}" part="badge">${text}</span> `)}`;
  const before = movedFrom && html`${movedFrom.text} <s>${momentTemplate(movedFrom.moment)}</s>`;
  return html`<div class="entry ${marks.map(({ mark }) => mark).join(' ')}" part="entry" id=${id ?? nothing}>
    ${paragraph(heading, setting)} ${paragraph(before, setting)} ${paragraph(movedTo, setting)}
    ${paragraph(foreign(message, setting), setting, 'message')}
    ${paragraph(foreign(description, setting), setting)} ${paragraph(felt, setting, 'soft', 'felt')}
    ${paragraph(remarks.join(' · '), setting, 'soft', 'remarks')}
  </div>`;
}

/** What a reader may do with the windows of a slot: take them into his calendar, and pass on where they are told of. */
function actionsTemplate(slot: AgendaSlot, { language, add, addressOf }: Setting): Optional {
  const [id] = slot.ids;
  if (id === undefined) return nothing;
  const strings = CALENDAR_STRINGS[language];
  const titles = slot.entries.map(({ title: { text } }) => text).join(', ');
  return html`<span class="actions no-print"
    ><button
      class="icon-button"
      part="add"
      type="button"
      title=${strings.add}
      aria-label="${strings.add}: ${titles}"
      @click=${() => add(slot)}
    >
      ${icon('add')}</button
    ><a
      class="icon-button"
      part="link"
      href=${addressOf(id)}
      title=${strings.link}
      aria-label="${strings.link}: ${titles}"
      >${icon('link')}</a
    ></span
  >`;
}

/** A time and what happens then. */
export function slotTemplate(slot: AgendaSlot, setting: Setting): TemplateResult {
  const { time, source, struck, length, clash, entries, felt, notes } = slot;
  const span = spanTemplate(time, setting);
  const actions = actionsTemplate(slot, setting);
  const held = (words: Content): Content => (struck === undefined ? words : html`<s>${words}</s>`);
  const said = struck === undefined ? nothing : html`<span class="visually-hidden">${`${struck}: `}</span>`;
  return html`<li class="slot ${struck === undefined ? '' : 'off'}" part="slot">
    <div class="when" part="when">
      ${paragraph(html`${said}${held(span)} <span class="zone">${time.abbreviation}</span> ${length === undefined ? actions : nothing}`, setting, 'time')}
      ${paragraph(source && html`${held(spanTemplate(source, setting))} ${source.place}`, setting, 'soft', 'source')}
      ${paragraph(length && html`${length} ${actions}`, setting, 'soft', 'length')}
      ${paragraph(clash, setting, 'note', 'clash')}
    </div>
    <div class="what">
      ${entries.map((entry) => entryTemplate(entry, setting))} ${paragraph(felt, setting, 'soft', 'felt')}
      ${notes.map((note) => paragraph(note, setting, 'note'))}
    </div>
  </li>`;
}

function dayTemplate({ date, parts, near, slots }: AgendaDay, setting: Setting): TemplateResult {
  // No space between the parts but the language's own.
  return html`<li class="day" part="day">
    <h3 class="date" part="date" data-date=${date}>
      <time datetime=${date} dir=${setting.direction ?? nothing}
        >${parts.map(({ type, text }) => html`<span class="date-${type} ${type === 'literal' ? 'visually-hidden' : ''}">${text}</span>`)}</time
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
        html`<p class="headline ${tone}">
          <span class="label">${label}</span>
          <strong class="title"
            >${titles.map((title, index) => html`${index > 0 ? ', ' : ''}${foreign(title, setting)}`)}</strong
          >
          <span>${when}</span>
          ${relative === undefined ? nothing : html`<span class="relative">${relative}</span>`}
        </p>`,
    )}
  </div>`;
}

/** The windows day by day. */
export const daysTemplate = (days: readonly AgendaDay[], setting: Setting): Optional =>
  days.length === 0
    ? nothing
    : html`<ol class="days" part="days" role="list">
        ${days.map((day) => dayTemplate(day, setting))}
      </ol>`;

/** Shows more months. */
export const laterTemplate = (
  { text, months }: NonNullable<CalendarView['later']>,
  showLater: (months: number) => void,
): TemplateResult =>
  html`<p class="later no-print">
    <button class="button" part="button" type="button" @click=${() => showLater(months)}>${text}</button>
  </p>`;

/** What is to be said of the windows as a whole: that there are none, or not all. */
export const remarksTemplate = (
  { hours, empty, incomplete }: CalendarView,
  setting: Setting,
): TemplateResult =>
  html`${paragraph(empty, setting, 'empty')} ${paragraph(hours, setting, 'soft', 'hours')}
  ${paragraph(incomplete, setting, 'note')}`;

/** What looks stand for. */
export const legendTemplate = ({ legend, legendLabel }: CalendarView): Optional =>
  legend.length === 0
    ? nothing
    : html`<ul class="legend soft no-print" part="legend" role="list" aria-label=${legendLabel}>
        ${legend.map(({ look, text }) => html`<li><span class="swatch bar ${look}"></span>${text}</li>`)}
      </ul>`;

/** Activities that are said once, under a heading. */
export function undatedTemplate({ title, lines }: UndatedGroup, setting: Setting): TemplateResult {
  return html`<div class="undated" part="undated">
    <h3 dir=${setting.direction ?? nothing}>${title}</h3>
    <ul role="list">
      ${lines.map((line) => {
        const name = html`<strong class="title">${foreign(line.title, setting)}</strong>`;
        return html`<li>
          ${paragraph(name, setting)} ${paragraph(foreign(line.description, setting) ?? line.felt, setting)}
          ${paragraph(line.times.join(' · '), setting, 'soft')}
        </li>`;
      })}
    </ul>
  </div>`;
}
