import './embedding.css';

import type { StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { speaker } from '../compositions/words.js';
import type { Word } from '../compositions/words.js';
import { hoursOf, nowOf, zoneOf } from '../support.js';

export interface SiteArgs {
  data: unknown;
  now?: string;
  timeZone?: string;
  workingHours?: string;
}

type Context = Pick<StoryContext, 'globals'>;

/** The four elements below their headings, kept short: what happens around them is what is shown. */
export function fourElements(args: SiteArgs, context: Context): readonly TemplateResult[] {
  const say = speaker(context.globals);
  const now = nowOf(args, context);
  const zone = zoneOf(args, context);
  const { data } = args;
  const below = (heading: Word, element: TemplateResult) => html`
    <section>
      <h2>${say(heading)}</h2>
      ${element}
    </section>
  `;
  return [
    below(
      'trust',
      html`
        <trust-status-banner
          .data=${data}
          now=${now}
          time-zone=${zone}
          poll="0"
          details-href="#maintenance"
          dismissible
        ></trust-status-banner>
      `,
    ),
    below(
      'maintenance',
      html`
        <trust-maintenance-calendar
          .data=${data}
          now=${now}
          time-zone=${zone}
          working-hours=${hoursOf(args, context)}
          kinds="system"
          months="1"
        ></trust-maintenance-calendar>
      `,
    ),
    below(
      'subprocessors',
      html`
        <trust-subprocessor-table
          .data=${data}
          now=${now}
          time-zone=${zone}
          columns="processing purpose"
          filterable
        ></trust-subprocessor-table>
      `,
    ),
    below(
      'agreements',
      html`
        <trust-agreement-list
          .data=${data}
          now=${now}
          time-zone=${zone}
          languages="nl en"
        ></trust-agreement-list>
      `,
    ),
  ];
}
