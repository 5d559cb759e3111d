import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { barTemplate } from './bar-template.js';
import type { MonthDay, MonthView } from './maintenance-calendar.model.js';

/** What the grid does with what is done to it: it listens once, for all its days. */
export interface MonthActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocusin: (event: Event) => void;
}

function cellTemplate(
  { day, number, name, isOutside, isToday, isWeekend, chips, more }: MonthDay,
  tabStop: number,
): TemplateResult {
  const classes = `cell ${isOutside ? 'outside' : ''} ${isWeekend ? 'weekend' : ''}`;
  return html`<td role="gridcell" class=${classes} part="cell">
    <button
      class="number"
      part="number"
      type="button"
      tabindex=${day === tabStop ? 0 : -1}
      data-day=${day}
      aria-haspopup="dialog"
      aria-current=${isToday ? 'date' : nothing}
      aria-label=${name}
    >
      ${number}</button
    >${chips.map((chip) => barTemplate(chip, day, `chip lane-${chip.lane}`, false))}${
      more === undefined
        ? nothing
        : html`<button
            class="more"
            type="button"
            tabindex="-1"
            data-day=${day}
            aria-haspopup="dialog"
            aria-label="${more}, ${name}"
          >
            ${more}
          </button>`
    }
  </td>`;
}

/** The month as a grid with one tab stop (WAI-ARIA Authoring Practices, grid). The caption names it. */
export const monthTemplate = (
  { weekdays, weeks }: MonthView,
  tabStop: number,
  { onKeydown, onFocusin }: MonthActions,
): TemplateResult =>
  html`<table
    class="month no-print"
    part="month"
    role="grid"
    aria-labelledby="shown-days"
    @keydown=${onKeydown}
    @focusin=${onFocusin}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${weekdays.map(
          ({ short, narrow, long }) =>
            html`<th role="columnheader" scope="col" aria-label=${long}>
              <span class="short">${short}</span><span class="narrow">${narrow}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${weeks.map(
        (week) =>
          html`<tr role="row">
            ${week.map((day) => cellTemplate(day, tabStop))}
          </tr>`,
      )}
    </tbody>
  </table>`;
