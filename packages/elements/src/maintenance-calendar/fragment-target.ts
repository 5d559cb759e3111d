import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { focusOn } from '../shared/focus-on.js';

export interface FragmentTargetOptions {
  /** Called when the address names something anew, perhaps what it named before. */
  begin(): void;
  /** The element that a fragment names, if it is drawn. */
  find(id: string): HTMLElement | null;
  /** Called where it is not; true where the host draws it in an update to come. */
  reach(id: string): boolean;
}

/** Goes to what the page's address names, which a browser does not find in a shadow tree. */
export class FragmentTarget implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FragmentTargetOptions;
  /** Until it has been gone to. */
  #wanted = '';

  constructor(host: ReactiveControllerHost, options: FragmentTargetOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    if (this.#wanted === '') return;
    const element = this.#options.find(this.#wanted);
    if (!element && this.#options.reach(this.#wanted)) return;
    this.#wanted = '';
    focusOn(element);
  }

  readonly #read = (): void => {
    this.#wanted = idOf(globalThis.location.hash);
    if (this.#wanted === '') return;
    this.#options.begin();
    this.#host.requestUpdate();
  };
}

function idOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/^#/, ''));
  } catch {
    return '';
  }
}
