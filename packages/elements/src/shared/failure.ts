import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { COMMON_STRINGS } from './common.strings.js';
import type { SourceState } from './document-source.js';
import { focusOn } from './focus-on.js';
import { icon } from './icons.js';
import { ownDirection } from './locale.js';
import type { Locale } from './locale.js';
import { webAddress } from './web-address.js';

interface FailureHost extends LitElement {
  /** Where else the document can be read. */
  readonly fallbackHref: string | null;
}

/** Where the document comes from. */
interface Source {
  readonly state: SourceState;
  readonly isAsking: boolean;
  retry(): void;
}

/**
 * What a table, list or calendar shows while it has no document: the page's own content, and above it, where the last
 * attempt failed, that, a retry, and where else it can be read. When these go because there is a document, whoever was at
 * them is left in his place (WCAG 2.2, 2.4.3). Needs `controlStyles`.
 */
export function withoutDocument(host: FailureHost, source: Source): (locale: Locale) => TemplateResult {
  const focused = () => (host.renderRoot as ShadowRoot).activeElement;
  let hadFocus: Element | null | undefined;
  host.addController({
    hostUpdate: () => (hadFocus = focused()?.closest('.failure')),
    hostUpdated: () => {
      // What takes their place begins where they were: nothing needs scrolling.
      const [base] = host.renderRoot.children;
      if (hadFocus && !focused()) focusOn(base as HTMLElement, { preventScroll: true });
    },
  });

  const notice = (locale: Locale): TemplateResult => {
    const { language } = locale;
    const strings = COMMON_STRINGS[language];
    const elsewhere = webAddress(host.fallbackHref, host);
    // While it is tried again nothing is said, so that it is heard when it has failed again.
    return html`<p class="failure" part="failure" role="status" lang=${language}>
      ${icon('warning')}
      <span dir=${ownDirection(locale) ?? nothing}>${source.isAsking ? '' : strings.loadFailed}</span>
      <button class="button" type="button" @click=${() => source.retry()}>${strings.retry}</button>
      ${elsewhere === undefined ? nothing : html`<a href=${elsewhere}>${strings.readElsewhere}</a>`}
    </p>`;
  };
  return (locale) => html`${source.state === 'failed' ? notice(locale) : nothing}<slot></slot>`;
}
