import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

const PATHS = {
  calendar: svg`<rect x="2.75" y="4" width="14.5" height="13" rx="2"/><path d="M2.75 8.25h14.5M6.5 2.25v3.5M13.5 2.25v3.5"/>`,
  calledOff: svg`<path d="M5.5 4H4.75a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h10.5M9 4h6.25a2 2 0 0 1 2 2v7.5M10.5 8.25h6.75M6.5 2.25v1.5M13.5 2.25v3.5M2.5 2.5l15 15"/>`,
  clock: svg`<circle cx="10" cy="10" r="7.25"/><path d="M10 5.75V10l2.75 1.75"/>`,
  warning: svg`<path d="M10 2.75 17.75 16.5H2.25Z"/><path d="M10 8v3.75M10 14v.25"/>`,
  notice: svg`<circle cx="10" cy="10" r="7.25"/><path d="M10 6v4.5M10 13.5v.25"/>`,
  alarm: svg`<path class="solid" d="M7 2.75h6L17.25 7v6L13 17.25H7L2.75 13V7Z"/><path class="mark" d="M10 6v4.5M10 13.5v.25"/>`,
  check: svg`<path d="m4 10.5 4 4 8-9"/>`,
  close: svg`<path d="m5.5 5.5 9 9m0-9-9 9"/>`,
  link: svg`<path d="m8.5 11.5 3-3M9.5 6.5l2-2a2.8 2.8 0 0 1 4 4l-2 2M10.5 13.5l-2 2a2.8 2.8 0 0 1-4-4l2-2"/>`,
  search: svg`<circle cx="8.75" cy="8.75" r="5.5"/><path d="m13 13 4.25 4.25"/>`,
  download: svg`<path d="M10 2.75v10m-4-4 4 4 4-4M3.25 17h13.5"/>`,
  add: svg`<path d="M16.5 9V6a2 2 0 0 0-2-2h-10a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2H10M2.5 8.25h14M6 2.25v3.5M13 2.25v3.5M15 12v6m-3-3h6"/>`,
  before: svg`<path d="m12 5-5 5 5 5"/>`,
  after: svg`<path d="m8 5 5 5-5 5"/>`,
  up: svg`<path d="m5 12 5-5 5 5"/>`,
  down: svg`<path d="m5 8 5 5 5-5"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

/** A small drawing beside a text that says the same; nothing for a screen reader. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${PATHS[name]}</svg>`;
}
