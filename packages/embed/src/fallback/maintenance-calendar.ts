import { calendarView } from '@trust-widgets/elements/models.js';
import type {
  AgendaDay,
  AgendaEntry,
  AgendaSlot,
  CalendarView,
  Moment,
  UndatedGroup,
  UndatedLine,
} from '@trust-widgets/elements/models.js';
import type { Schedule } from '@trust-widgets/schedule-core/engine';

import { markedText, ownWordsAttributes } from './marked-text.js';
import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import { heading, lookOf } from './page.js';
import type { Page } from './page.js';
import { keptFor, roomOf } from './room.js';

/** How far ahead windows are listed, in months: HTML is not made anew each day. */
const MONTHS = 2;

/** What the HTML of a calendar is made with. */
interface Drawing {
  readonly view: CalendarView;
  readonly page: Page;
  readonly look: ReturnType<typeof lookOf>;
}

const momentOf = ({ text, datetime }: Moment): Markup => markup`<time datetime="${datetime}">${text}</time>`;

/** Words on a line of their own; nothing for none. */
const paragraph = (content: Content, attributes: Content = ''): Content =>
  content !== undefined && content !== '' && markup`<p${attributes}>${content}</p>`;

const small = (content: Content, { look }: Drawing): Content =>
  content !== undefined && content !== '' && markup`<p${look('soft')}><small>${content}</small></p>`;

function entryOf(entry: AgendaEntry, drawing: Drawing): Markup {
  const {
    view: { language },
    look,
  } = drawing;
  const { id, title, marks, felt, description, remarks, movedFrom, movedTo, message } = entry;
  const isOff = movedTo !== undefined || marks.some(({ mark }) => mark === 'cancelled');
  const words = markedText(title, language);
  const said = marks.map(({ mark, text }) => markup` <small${look(`badge ${mark}`)}>${text}</small>`);
  const name = ['entry', ...marks.map(({ mark }) => mark)].join(' ');
  return markup`<div${look(name)}${id !== undefined && markup` id="${id}"`}>
    <p><strong>${isOff ? markup`<s>${words}</s>` : words}</strong>${said}</p>
    ${movedFrom && paragraph([`${movedFrom.text} `, markup`<s>${momentOf(movedFrom.moment)}</s>`])}
    ${paragraph(movedTo)}
    ${message && paragraph(markedText(message, language))}
    ${description && paragraph(markedText(description, language))}
    ${small(felt, drawing)}
    ${small(remarks.join(' · '), drawing)}
  </div>`;
}

function slotOf({ time, struck, length, entries, felt, notes }: AgendaSlot, drawing: Drawing): Markup {
  const { look } = drawing;
  const times = joined(time.moments.map(momentOf), ' – ');
  const held = struck === undefined ? markup`<strong>${times}</strong>` : markup`<s>${times}</s>`;
  // The zone is named in the line that has room for it.
  const zone = markup` <small>${length === undefined ? time.place : time.abbreviation}</small>`;
  return markup`<li${look(struck === undefined ? 'slot' : 'slot off')}>
    <div>
      <p${look('time')}>${struck !== undefined && `${struck}: `}${held}${zone}</p>
      ${length !== undefined && markup`<p${look('soft length')}><small>${length} ${time.place}</small></p>`}
    </div>
    <div${look('what')}>
      ${entries.map((entry) => entryOf(entry, drawing))}
      ${small(felt, drawing)}
      ${notes.map((note) => paragraph(markup`<small>${note}</small>`, look('soft note')))}
    </div>
  </li>`;
}

/**
 * The parts of a date are set like the leaf of a calendar, and are read in the order of the language. Where scripts run,
 * a year that goes without saying waits for nobody: the element does not say it.
 */
function dateOf({ date, parts }: AgendaDay, { page: { isPlain, on }, look }: Drawing): Markup {
  const isThisYear = date.slice(0, 4) === on.slice(0, 4);
  const words = isPlain
    ? parts.map(({ text }) => text)
    : parts.map(({ type, text }) => {
        const name = type === 'year' && isThisYear ? 'date-year this-year' : `date-${type}`;
        return markup`<span${look(name)}>${text}</span>`;
      });
  return markup`<time datetime="${date}">${words}</time>`;
}

function daysOf(days: readonly AgendaDay[], drawing: Drawing): Content {
  const { page, look } = drawing;
  const items = days.map(
    (day) => markup`<li${look('day')}>
      ${heading(page, look('date'), dateOf(day, drawing))}
      <ul${look('slots', 'list')}>${day.slots.map((slot) => slotOf(slot, drawing))}</ul>
    </li>`,
  );
  return days.length > 0 && markup`<ol${look('days', 'list')}>${items}</ol>`;
}

function lineOf({ title, description, felt, times }: UndatedLine, drawing: Drawing): Markup {
  const { language } = drawing.view;
  return markup`<li>
    <p><strong>${markedText(title, language)}</strong></p>
    ${description && paragraph(markedText(description, language))}
    ${paragraph(felt)}
    ${small(times.join(' · '), drawing)}
  </li>`;
}

function groupOf({ title, lines }: UndatedGroup, drawing: Drawing): Markup {
  const { page, look } = drawing;
  return markup`<div${look('undated')}>
    ${heading(page, '', title)}
    <ul${look('', 'list')}>${lines.map((line) => lineOf(line, drawing))}</ul>
  </div>`;
}

/** Days further off than those that the element shows at first: where it has a button, this has a disclosure. */
function laterOf(days: readonly AgendaDay[], drawing: Drawing): Content {
  const { view, look } = drawing;
  if (days.length === 0 || view.later === undefined) return undefined;
  return markup`<details${look('later')}><summary>${view.later.text}</summary>${daysOf(days, drawing)}</details>`;
}

function linksOf(drawing: Drawing): Content {
  const {
    view,
    page: { calendarHref },
    look,
  } = drawing;
  if (calendarHref === undefined) return undefined;
  // Programs that subscribe need to be told the whole of it.
  const address = calendarHref.replace(/^https?:/, 'webcal:');
  const subscribe = address !== calendarHref && markup`<a href="${address}">${view.subscribe}</a> `;
  const download = markup`<a href="${calendarHref}">${view.download}</a>`;
  return markup`<div${look('links')}><p>${subscribe}${download}</p>${small(view.subscriptionAge, drawing)}</div>`;
}

/** What stands above the days: which they are, and the room of what comes with the script. */
function headOf(now: CalendarView, { view, page: { isPlain }, look }: Drawing): Content {
  const { navigation, allKinds, kinds, headlines, zone } = now;
  // Where the reader's clocks agree with these, the element adds so.
  const agreed = !isPlain && zone.startsWith(view.zone) && keptFor(zone.slice(view.zone.length));
  const shown = markup`<p${look('shown')}><strong>${view.range}</strong> <small>${view.zone}${agreed}</small></p>`;
  if (isPlain) return shown;
  const wordsOf = (choices: readonly { readonly text: string }[]) => choices.map(({ text }) => text);
  return [
    ...headlines.map(({ label, titles, when, relative }) =>
      roomOf(look, 'headline', [
        [label],
        [titles.map(({ text }) => text).join(', ')],
        [when],
        relative === undefined ? [] : [relative],
      ]),
    ),
    roomOf(look, 'choices', [
      wordsOf(navigation.views),
      kinds.length > 0 ? wordsOf([allKinds, ...kinds]) : [],
    ]),
    markup`<div${look('caption')}>${shown}${roomOf(look, 'steps', [['', navigation.today.text, '']])}</div>`,
  ];
}

/**
 * The agenda of the coming months, on the data centre's clocks: every window, the standing activities, and
 * the policies without dates. Nothing is said that is true of one moment only.
 */
export function maintenanceCalendar(
  schedule: Schedule,
  defaultLanguage: string,
  page: Page,
): Markup | undefined {
  const { locale, now, isPlain } = page;
  const { timeZone } = schedule;
  const viewOf = (months: number, timeless = true) =>
    calendarView({
      schedule,
      locale,
      defaultLanguage,
      now,
      zone: { name: timeZone, whose: timeless ? 'source' : 'reader' },
      months,
      timeless,
    });
  const all = viewOf(MONTHS);
  const view = isPlain ? all : viewOf(1);
  const last = view.days.at(-1)?.date ?? '';
  const drawing = { view, page, look: lookOf(page) };
  const { look } = drawing;
  return markup`<section aria-label="${view.label}"${look('agenda')}${ownWordsAttributes(view.language, locale.requested)}>
    ${headOf(isPlain ? view : viewOf(1, false), drawing)}
    ${daysOf(view.days, drawing)}
    ${paragraph(view.empty)}
    ${paragraph(view.incomplete)}
    ${laterOf(
      all.days.filter(({ date }) => date > last),
      drawing,
    )}
    ${view.undated.map((group) => groupOf(group, drawing))}
    ${linksOf(drawing)}
  </section>`;
}
