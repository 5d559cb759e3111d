import './page.css';

import type { StoryContext } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { realDocument } from '../../fixtures/documents.js';
import { served } from '../served.js';
import { hoursOf, nowOf, zoneOf } from '../support.js';
import { speaker } from './words.js';

export interface PageArgs {
  data: unknown;
  /** A file of the server that stories stand in for. */
  status?: string;
  now?: string;
  timeZone?: string;
  workingHours?: string;
}

/** A whole "Legal & transparency" page: four elements, one document, one clock. */
export function trustPage(args: PageArgs, context: Pick<StoryContext, 'globals'>): TemplateResult {
  const say = speaker(context.globals);
  const now = nowOf(args, context);
  const zone = zoneOf(args, context);
  const { data = realDocument, status } = args;
  return html`
    <div class="page">
      <header class="page-top">
        <span class="page-name">${say('organisation')}</span>
        <a href="#product">${say('product')}</a>
        <a href="#support">${say('support')}</a>
      </header>
      <main class="page-main">
        <h1>${say('trust')}</h1>
        <p class="page-lead">${say('lead')}</p>
        <trust-status-banner
          .data=${data}
          now=${now}
          time-zone=${zone}
          status-src=${status === undefined ? nothing : served(status)}
          poll="0"
          details-href="#maintenance"
        ></trust-status-banner>
        <section aria-labelledby="agreements">
          <h2 id="agreements">${say('agreements')}</h2>
          <trust-agreement-list
            .data=${data}
            now=${now}
            time-zone=${zone}
            languages="nl en"
            group-by="group"
          ></trust-agreement-list>
        </section>
        <section aria-labelledby="subprocessors">
          <h2 id="subprocessors">${say('subprocessors')}</h2>
          <trust-subprocessor-table
            .data=${data}
            now=${now}
            time-zone=${zone}
            csv-href="https://example.com/subprocessors.csv"
            filterable
          ></trust-subprocessor-table>
        </section>
        <section aria-labelledby="maintenance">
          <h2 id="maintenance">${say('maintenance')}</h2>
          <trust-maintenance-calendar
            .data=${data}
            now=${now}
            time-zone=${zone}
            working-hours=${hoursOf(args, context)}
            calendar-href="https://example.com/maintenance.ics"
          ></trust-maintenance-calendar>
        </section>
      </main>
      <footer class="page-foot">
        <span class="page-name">${say('organisation')}</span>
        <a href="#contact">${say('contact')}</a>
      </footer>
    </div>
  `;
}
