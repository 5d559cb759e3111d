import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { COMMON_STRINGS } from './common.strings.js';
import { icon } from './icons.js';
import { ownDirection } from './locale.js';
import type { Locale } from './locale.js';
import { webAddress } from './web-address.js';

/**
 * What a table, list or calendar shows when its document cannot be read: what failed, a retry, and where
 * else it can be read. Needs `controlStyles`.
 */
export function failureNotice(
  locale: Locale,
  fallbackHref: string | null,
  base: string,
  retry: () => void,
): TemplateResult {
  const { language } = locale;
  const strings = COMMON_STRINGS[language];
  const elsewhere = fallbackHref === null ? undefined : webAddress(fallbackHref, base);
  return html`<p class="failure" part="failure" role="status" lang=${language}>
    ${icon('warning')} <span dir=${ownDirection(locale) ?? nothing}>${strings.loadFailed}</span>
    <button class="button" type="button" @click=${retry}>${strings.retry}</button>
    ${elsewhere === undefined ? nothing : html`<a href=${elsewhere}>${strings.readElsewhere}</a>`}
  </p>`;
}
