import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { SOURCE_ZONE } from '../../fixtures/journeys.js';
import type { Journey } from '../../fixtures/journeys.js';
import type { ZonedChange } from './clock-changes.js';
import { journeyAround } from './journey-times.js';
import { changeText, clockText, isNear, placeText } from './read-out.js';

/** Where the clock stands: on the journey, for the reader, in the data centre, and beside which clock changes. */
export function readOut(
  journey: Journey,
  instant: number | undefined,
  readerZone: string,
  changes: readonly ZonedChange[],
): TemplateResult {
  const isElsewhere = instant !== undefined && journeyAround(instant, [journey]) === undefined;
  const clock = (name: string, zone: string) => html`
    <dl>
      <dt>${name}: ${zone}</dt>
      <dd>${instant === undefined ? '–' : clockText(instant, zone)}</dd>
    </dl>
  `;
  return html`
    <div class="clocks">
      <p class="place">
        ${instant === undefined ? 'Each story stands at its own time.' : placeText(journey, instant)}
        ${isElsewhere ? '(outside of this journey)' : nothing}
      </p>
      ${clock('Reader', readerZone)} ${clock('Data centre', SOURCE_ZONE)}
    </div>
    ${changes.map(
      ({ zone, change }) => html`
        <p class=${instant !== undefined && isNear(change, instant) ? 'near' : 'soft'}>
          ${changeText(zone, change)}
        </p>
      `,
    )}
  `;
}
