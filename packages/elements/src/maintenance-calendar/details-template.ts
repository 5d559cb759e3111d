import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../shared/icons.js';
import { paragraph, slotTemplate } from './agenda-template.js';
import type { Setting } from './agenda-template.js';
import type { DetailsPopover } from './details-popover.js';
import type { Details } from './maintenance-calendar.model.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';

/** Everything that is known of a day's windows, beside the day. */
export function detailsTemplate(
  { title, slots, empty }: Details,
  setting: Setting,
  { mode, close, onToggle, onFocusout }: DetailsPopover,
): TemplateResult {
  const strings = CALENDAR_STRINGS[setting.language];
  return html`<div
    class="details no-print"
    part="details"
    popover=${mode}
    role="dialog"
    aria-labelledby="details-title"
    tabindex="-1"
    @toggle=${onToggle}
    @focusout=${onFocusout}
  >
    <div class="details-head">
      <h3 class="title" id="details-title" dir=${setting.direction ?? nothing}>${title}</h3>
      <button class="icon-button" type="button" aria-label=${strings.close} @click=${close}>
        ${icon('close')}
      </button>
    </div>
    ${paragraph(empty, setting)}
    <ol class="slots" role="list">
      ${slots.map((slot) => slotTemplate(slot, setting))}
    </ol>
  </div>`;
}
