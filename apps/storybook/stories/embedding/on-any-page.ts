import './embedding.css';

import type { StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { realDocument } from '../../fixtures/documents.js';
import { hoursOf, nowOf, zoneOf } from '../support.js';

export interface SiteArgs {
  data: unknown;
  now?: string;
  timeZone?: string;
  workingHours?: string;
}

/** The four elements, each by itself: a page puts them where it likes. */
export function fourElements(
  args: SiteArgs,
  context: Pick<StoryContext, 'globals'>,
): readonly TemplateResult[] {
  const now = nowOf(args, context);
  const zone = zoneOf(args, context);
  const { data = realDocument } = args;
  return [
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
    html`
      <trust-agreement-list
        .data=${data}
        now=${now}
        time-zone=${zone}
        languages="nl en"
      ></trust-agreement-list>
    `,
    html`
      <trust-maintenance-calendar
        .data=${data}
        now=${now}
        time-zone=${zone}
        working-hours=${hoursOf(args, context)}
        months="1"
      ></trust-maintenance-calendar>
    `,
    html`
      <trust-subprocessor-table
        .data=${data}
        now=${now}
        time-zone=${zone}
        filterable
      ></trust-subprocessor-table>
    `,
  ];
}
