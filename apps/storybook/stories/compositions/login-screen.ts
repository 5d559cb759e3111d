import './page.css';

import type { StoryContext } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { realDocument } from '../../fixtures/documents.js';
import { served } from '../served.js';
import { nowOf, zoneOf } from '../support.js';
import { speaker } from './words.js';

export interface LoginArgs {
  data?: unknown;
  /** Files of the server that stories stand in for. */
  src?: string;
  status?: string;
  now?: string;
  timeZone?: string;
  variant: 'bar' | 'card';
  reserve: boolean;
}

/** What a sign-in answers, without one: it is only shown that nothing stands in the way of the form. */
function signIn(event: SubmitEvent): void {
  event.preventDefault();
  const outcome = (event.currentTarget as HTMLFormElement).querySelector<HTMLElement>('[role="status"]');
  const said = outcome?.querySelector<HTMLElement>('[hidden]');
  if (said) said.hidden = false;
}

/** A login screen with a banner above its form. */
export function loginScreen(args: LoginArgs, context: Pick<StoryContext, 'globals'>): TemplateResult {
  const say = speaker(context.globals);
  const { data = realDocument, src, status, variant, reserve } = args;
  return html`
    <main class="login">
      <trust-status-banner
        .data=${src === undefined ? data : undefined}
        src=${src === undefined ? nothing : served(src)}
        now=${nowOf(args, context)}
        time-zone=${zoneOf(args, context)}
        status-src=${status === undefined ? nothing : served(status)}
        poll="0"
        variant=${variant}
        ?reserve=${reserve}
      ></trust-status-banner>
      <form class="login-form" @submit=${signIn}>
        <h1>${say('signIn')}</h1>
        <label class="login-field">
          ${say('email')}
          <input name="email" type="email" autocomplete="username" required />
        </label>
        <label class="login-field">
          ${say('password')}
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button type="submit">${say('signIn')}</button>
        <p class="login-outcome" role="status"><span hidden>${say('signedIn')}</span></p>
        <a href="#forgotten">${say('forgotten')}</a>
      </form>
    </main>
  `;
}
