import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Block, Chip } from './maintenance-calendar.model.js';

type Bar = Chip | Block;

/** The looks of a bar, as classes. */
const looks = ({ marks, isOff, isContinued, continues }: Bar): string =>
  [
    ...marks,
    ...(isOff ? ['off'] : []),
    ...(isContinued ? ['continued'] : []),
    ...(continues ? ['continues'] : []),
  ].join(' ');

/** A bar on one of its days. In a grid, where Tab has one stop, its day leads to it. */
export const barTemplate = (bar: Bar, day: number, name: string, isTabStop: boolean): TemplateResult =>
  html`<button
    class="bar ${name} ${looks(bar)}"
    part="bar"
    type="button"
    tabindex=${isTabStop ? nothing : -1}
    data-day=${day}
    data-ids=${bar.ids.join(' ')}
    aria-haspopup="dialog"
    aria-label=${bar.name}
  >
    <span class="bar-words" dir="auto"><b class="bar-time">${bar.time}</b> ${bar.titles}</span>
  </button>`;
