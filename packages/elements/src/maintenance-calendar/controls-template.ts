import type { ActivityKind } from '@trust-widgets/schedule-core/engine';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../shared/icons.js';
import type { Step } from './navigation.js';
import type { ViewName } from './calendar-range.js';
import { paragraph } from './agenda-template.js';
import type { Setting } from './agenda-template.js';
import type { CalendarView } from './maintenance-calendar.model.js';

/** What the buttons do. */
export interface Choices {
  chooseView(view: ViewName): void;
  /** `null`: where the calendar stands by itself. */
  goTo(from: string | null): void;
  chooseZone(zone: string): void;
  /** `undefined`: all kinds. */
  chooseKind(kind: ActivityKind | undefined): void;
}

type Optional = TemplateResult | typeof nothing;

const button = (text: string, isPressed: boolean, choose: () => void): TemplateResult =>
  html`<button class="button" part="button" type="button" aria-pressed=${isPressed} @click=${choose}>
    ${text}
  </button>`;

const group = (label: string, name: string, buttons: readonly TemplateResult[]): Optional =>
  buttons.length === 0
    ? nothing
    : html`<div class="group ${name}" role="group" aria-label=${label}>${buttons}</div>`;

/** The choice of views, the switch of zones and the filter of kinds, each where there is a choice. */
export const choicesTemplate = (view: CalendarView, choices: Choices): TemplateResult =>
  html`<div class="controls no-print" part="controls">
    ${group(
      view.navigation.viewGroup,
      'views',
      view.navigation.views.map((each) =>
        button(each.text, each.isChosen, () => choices.chooseView(each.view)),
      ),
    )}
    ${group(
      view.zoneGroup,
      'zones',
      view.zones.map(({ value, text, isChosen }) => button(text, isChosen, () => choices.chooseZone(value))),
    )}
    ${
      view.kinds.length === 0
        ? nothing
        : group(view.kindsGroup, 'kinds', [
            button(view.allKinds.text, view.allKinds.isChosen, () => choices.chooseKind(undefined)),
            ...view.kinds.map(({ kind, text, isChosen }) =>
              button(text, isChosen, () => choices.chooseKind(kind)),
            ),
          ])
    }
  </div>`;

const step = (name: 'before' | 'after', { text, from }: Step, { goTo }: Choices): TemplateResult =>
  html`<button
    class="button step"
    part="button"
    type="button"
    title=${text}
    aria-label=${text}
    @click=${() => goTo(from)}
  >
    ${icon(name)}
  </button>`;

/** The days that are shown, the zone of their times, and the ways to other days. */
export function captionTemplate(
  { range, zone, navigation: { previous, following, today } }: CalendarView,
  choices: Choices,
  { direction }: Setting,
): TemplateResult {
  return html`<div class="caption" part="caption">
    <p dir=${direction ?? nothing}>
      <strong class="shown-days" id="shown-days">${range}</strong> <span class="soft">${zone}</span>
    </p>
    <div class="group steps no-print">
      ${step('before', previous, choices)}
      <button
        class="button today-button"
        part="button"
        type="button"
        aria-disabled=${today.isHere}
        @click=${() => !today.isHere && choices.goTo(null)}
      >
        ${today.text}
      </button>
      ${step('after', following, choices)}
    </div>
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
