import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Stretch } from './lanes.js';
import type { Block, WeekDay, WeekView } from './maintenance-calendar.model.js';
import { barTemplate } from './bar-template.js';

/** Set through the object model, which a policy without inline styles allows. */
const at = ({ from, to }: Stretch): string => `--from:${from};--to:${to}`;

const blockTemplate = (block: Block, day: number): TemplateResult =>
  html`<li class="block" .style=${at(block) + beside(block)}>
    ${barTemplate(block, day, block.isOpen ? 'open' : '', true)}
  </li>`;

const beside = ({ lane, lanes }: Pick<Block, 'lane' | 'lanes'>): string => `;--lane:${lane};--lanes:${lanes}`;

const band = (name: string, stretch: Stretch, place = ''): TemplateResult =>
  html`<span class=${name} .style=${at(stretch) + place}></span>`;

function columnTemplate({
  date,
  day,
  heading,
  isToday,
  blocks,
  work,
  clashes,
  ticks,
  clockChange,
}: WeekDay): TemplateResult {
  return html`<li class="column" part="column">
    <h3 class="column-date ${isToday ? 'today' : ''}" part="date" aria-current=${isToday ? 'date' : nothing}>
      <time datetime=${date}>${heading}</time>
      ${clockChange === undefined ? nothing : html`<span class="clock-change" dir="ltr">${clockChange}</span>`}
    </h3>
    <div class="track" .style=${`--lanes:${blocks[0]?.lanes ?? 1}`}>
      <div class="bands" aria-hidden="true">
        ${work.map((stretch) => band('work', stretch))}
        ${ticks.map((from) => band('tick', { from, to: from }))}
      </div>
      <ol class="blocks" role="list">
        ${blocks.map((block) => blockTemplate(block, day))}
      </ol>
      <div class="bands" aria-hidden="true">
        ${clashes.map((clash) => band('clash', clash, beside(clash)))}
      </div>
    </div>
  </li>`;
}

/** Seven days of 24 hours, each a list of its windows over the reader's working hours. */
export const weekTemplate = ({ days, hours }: WeekView): TemplateResult =>
  html`<div
    class="week no-print ${days.some(({ clockChange }) => clockChange !== undefined) ? 'changing' : ''}"
    part="week"
  >
    <div class="hours" aria-hidden="true">${hours.map((text) => html`<span>${text}</span>`)}</div>
    <ol class="columns" role="list" aria-labelledby="shown-days">
      ${days.map(columnTemplate)}
    </ol>
  </div>`;
