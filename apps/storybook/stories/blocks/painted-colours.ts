import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';

import { measured } from './measured-colour.js';
import type { Rgb } from './measured-colour.js';
import { TOKENS } from './tokens.js';
import type { Token } from './tokens.js';

export const SCHEMES = ['light', 'dark'] as const;

type Scheme = (typeof SCHEMES)[number];

/** The colours that were measured, by token and scheme. */
export type Painted = ReadonlyMap<string, Rgb>;

export const swatchKey = (name: string, scheme: Scheme): string => `${name} ${scheme}`;

/** What a page that wears the theme gets; of the palette, which no page gets, the value in the source. */
const valueOf = ({ customProperty, values }: Token, scheme: Scheme): string =>
  customProperty === undefined ? (values['neutral']?.[scheme] ?? '') : `var(${customProperty})`;

export const paintOf = (token: Token, scheme: Scheme): string =>
  `color-scheme: ${scheme}; background: ${valueOf(token, scheme)}`;

/**
 * Every colour in both schemes, out of sight, to be measured: those that a table does not list too, as
 * others stand on them.
 */
export const colourProbes = (): TemplateResult =>
  html`<div class="probes" aria-hidden="true">
    ${TOKENS.filter(({ type }) => type === 'color').flatMap((token) =>
      SCHEMES.map(
        (scheme) =>
          html`<span data-key=${swatchKey(token.name, scheme)} style=${paintOf(token, scheme)}></span>`,
      ),
    )}
  </div>`;

const areSame = (one: Painted, other: Painted): boolean =>
  one.size === other.size && [...one].every(([key, colour]) => other.get(key)?.join() === colour.join());

/** Measures the probes of its host after each update, and again in the next frame: a theme may be put on in between. */
export class PaintedColours implements ReactiveController {
  readonly #host: LitElement;
  #colours: Painted = new Map();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get colours(): Painted {
    return this.#colours;
  }

  hostUpdated(): void {
    this.#measure();
    requestAnimationFrame(() => this.#measure());
  }

  #measure(): void {
    const probes = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
    const colours = new Map<string, Rgb>();
    for (const probe of probes) {
      const colour = measured(probe);
      if (colour) colours.set(probe.dataset['key'] ?? '', colour);
    }
    if (areSame(colours, this.#colours)) return;
    this.#colours = colours;
    this.#host.requestUpdate();
  }
}
