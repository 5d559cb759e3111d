import { calendarView } from '@trust-widgets/elements/models.js';
import type {
  AgendaDay,
  AgendaEntry,
  AgendaSlot,
  CalendarView,
  Moment,
  UndatedGroup,
  UndatedLine,
  ZonedSpan,
} from '@trust-widgets/elements/models.js';
import type { Schedule } from '@trust-widgets/schedule-core/engine';

import { langAttribute, markedText } from './marked-text.js';
import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import type { Page } from './page.js';

/** How far ahead windows are listed, in months: HTML is not made anew each day. */
const MONTHS = 2;

const momentOf = ({ text, datetime }: Moment): Markup => markup`<time datetime="${datetime}">${text}</time>`;

const spanOf = ({ moments, place }: ZonedSpan, isStruck: boolean): Content => {
  const times = joined(moments.map(momentOf), ' – ');
  return [isStruck ? markup`<s>${times}</s>` : markup`<strong>${times}</strong>`, ` ${place}`];
};

function entryOf(entry: AgendaEntry, { language }: CalendarView): Markup {
  const { title, marks, felt, description, remarks, movedFrom, movedTo, message } = entry;
  const details = [
    ...marks.map(({ text }) => text),
    ...(movedFrom ? [[`${movedFrom.text} `, markup`<s>${momentOf(movedFrom.moment)}</s>`]] : []),
    ...(movedTo === undefined ? [] : [movedTo]),
    ...remarks,
    ...(felt === undefined ? [] : [felt]),
  ];
  return markup`<p>
    ${markedText(title, language)}
    ${details.length > 0 && markup`<br><small>${joined(details, ' · ')}</small>`}
    ${description && markup`<br>${markedText(description, language)}`}
    ${message && markup`<br>${markedText(message, language)}`}
  </p>`;
}

function slotOf({ time, struck, length, entries, felt, notes }: AgendaSlot, view: CalendarView): Markup {
  return markup`<li>
    <p>
      ${struck !== undefined && `${struck}: `}${spanOf(time, struck !== undefined)}
      ${length !== undefined && markup` <small>${length}</small>`}
    </p>
    ${entries.map((entry) => entryOf(entry, view))}
    ${felt !== undefined && markup`<p><small>${felt}</small></p>`}
    ${notes.map((note) => markup`<p><small>${note}</small></p>`)}
  </li>`;
}

function dayOf({ date, parts, slots }: AgendaDay, view: CalendarView): Markup {
  return markup`<li>
    <h3><time datetime="${date}">${parts.map(({ text }) => text)}</time></h3>
    <ul>${slots.map((slot) => slotOf(slot, view))}</ul>
  </li>`;
}

function lineOf({ title, description, felt, times }: UndatedLine, { language }: CalendarView): Markup {
  return markup`<li>
    <p><strong>${markedText(title, language)}</strong>${times.length > 0 && ` (${times.join(', ')})`}</p>
    ${description && markup`<p>${markedText(description, language)}</p>`}
    ${felt !== undefined && markup`<p>${felt}</p>`}
  </li>`;
}

function groupOf({ title, lines }: UndatedGroup, view: CalendarView): Markup {
  return markup`<h3>${title}</h3><ul>${lines.map((line) => lineOf(line, view))}</ul>`;
}

/**
 * The agenda of the coming months, on the data centre's clocks: every window, the standing activities, and
 * the policies without dates. Nothing is said that is true of one moment only.
 */
export function maintenanceCalendar(
  schedule: Schedule,
  defaultLanguage: string,
  { locale, now }: Page,
): Markup | undefined {
  const view = calendarView({
    schedule,
    locale,
    defaultLanguage,
    now,
    zone: { name: schedule.timeZone, whose: 'source' },
    months: MONTHS,
    timeless: true,
  });
  return markup`<section aria-label="${view.label}"${langAttribute(view.language, locale.requested)}>
    <p><small>${view.range}. ${view.zone}.</small></p>
    ${view.incomplete !== undefined && markup`<p>${view.incomplete}</p>`}
    ${view.empty === undefined ? markup`<ol>${view.days.map((day) => dayOf(day, view))}</ol>` : markup`<p>${view.empty}</p>`}
    ${view.undated.map((group) => groupOf(group, view))}
  </section>`;
}
