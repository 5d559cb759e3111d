import type { ActivityKind } from '@trust-widgets/schedule-core/engine';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../shared/icons.js';
import { paragraph } from './agenda-template.js';
import type { Setting } from './agenda-template.js';
import type { CalendarView, ZoneChoice } from './maintenance-calendar.model.js';

/** What the buttons do. */
export interface Choices {
  chooseZone(zone: ZoneChoice['value']): void;
  /** `undefined`: all kinds. */
  chooseKind(kind: ActivityKind | undefined): void;
}

type Optional = TemplateResult | typeof nothing;

const button = (text: string, isPressed: boolean, choose: () => void): TemplateResult =>
  html`<button class="button" part="button" type="button" aria-pressed=${isPressed} @click=${choose}>
    ${text}
  </button>`;

/** The switch of zones and the filter of kinds, each where there is a choice. */
export function choicesTemplate(view: CalendarView, choices: Choices): Optional {
  const { zones, zoneGroup, kinds, kindsGroup, allKinds } = view;
  if (zones.length + kinds.length === 0) return nothing;
  return html`<div class="controls no-print" part="controls">
    ${
      zones.length > 0
        ? html`<div class="group" role="group" aria-label=${zoneGroup}>
            ${zones.map(({ value, text, isChosen }) =>
              button(text, isChosen, () => choices.chooseZone(value)),
            )}
          </div>`
        : nothing
    }
    ${
      kinds.length > 0
        ? html`<div class="group" role="group" aria-label=${kindsGroup}>
            ${button(allKinds.text, allKinds.isChosen, () => choices.chooseKind(undefined))}
            ${kinds.map(({ kind, text, isChosen }) => button(text, isChosen, () => choices.chooseKind(kind)))}
          </div>`
        : nothing
    }
  </div>`;
}

/** The published calendar, to subscribe to and to download. */
export function linksTemplate(view: CalendarView, address: string | undefined, setting: Setting): Optional {
  if (address === undefined) return nothing;
  const links = html`<a href=${address.replace(/^https?:/, 'webcal:')}
      >${icon('calendar')} ${view.subscribe}</a
    >
    <a href=${address}>${icon('download')} ${view.download}</a>`;
  return html`<div class="links no-print" part="links">
    ${paragraph(links, setting)} ${paragraph(view.subscriptionAge, setting, 'soft')}
  </div>`;
}
