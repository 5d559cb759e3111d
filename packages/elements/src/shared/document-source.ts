import type { Fault } from '@trust-widgets/schedule-core/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { TrustErrorEvent, TrustLoadEvent } from './events.js';
import type { LoadDetail } from './events.js';
import { RequestError, requestJson } from './json-request.js';
import type { JsonAnswer, Subscription } from './json-request.js';
import { webAddress } from './web-address.js';
import { VisibleTimeout } from './visible-timeout.js';

/** An element that shows a document. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  /** The `src` attribute: the address of a trust document. */
  src: string | null;
  /** The document itself, parsed; goes before everything else. */
  data: unknown;
}

/** What a document says to its element, and what is wrong with it. Without a value nothing is sound. */
export interface DocumentReading<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

export interface DocumentSourceOptions<T> {
  /** Reads the parsed JSON; pure. */
  readonly read: (input: unknown) => DocumentReading<T>;
  /** Reads `src` anew this often, milliseconds; absent: never. */
  readonly rereadEvery?: number;
  /** The element's clock, for `readAt`. */
  readonly now?: () => number;
  /** Is told what the server says about the time. */
  readonly onServerTime?: (serverNow: number) => void;
}

/** How old an answer may be that another element has asked for. */
const SHARED_FOR = 60_000;
const FIRST_RETRY = 60_000;

/**
 * Where an element's document comes from: the `data` property, a child `<script type="application/json">`,
 * or `src`, in this order. It never throws; what fails is an event and a `state`.
 */
export class DocumentSource<T> implements ReactiveController {
  readonly #host: DocumentHost;
  readonly #options: DocumentSourceOptions<T>;
  readonly #reread = new VisibleTimeout();
  #children: MutationObserver | undefined;
  #request: Subscription | undefined;
  #shown: { data: unknown; inline: string | undefined; src: string | null } | undefined;
  #value: T | undefined;
  #readAt: number | undefined;
  #failures = 0;
  #state: 'empty' | 'loading' | 'loaded' | 'failed' = 'empty';

  constructor(host: DocumentHost, options: DocumentSourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The last good document. A failure does not take it away; another source does. */
  get value(): T | undefined {
    return this.#value;
  }

  /**
   * When `value` was last found to be what `src` says, epoch milliseconds of the element's clock, less what
   * the answer says of its own age. Undefined for a document that the page itself holds.
   */
  get readAt(): number | undefined {
    return this.#readAt;
  }

  /** `failed`: the last attempt brought nothing, though an older `value` may be there. */
  get state(): 'empty' | 'loading' | 'loaded' | 'failed' {
    return this.#state;
  }

  /** Asks `src` again. */
  retry(): void {
    if (this.#shown?.src !== null && this.#state !== 'loading') this.#load(this.#shown?.src ?? '', 0);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, { childList: true });
    // Whatever was left half-way when the element was taken out is begun anew.
    if (this.#state === 'loading') this.#shown = undefined;
    else this.#schedule();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#reread.clear();
    this.#request?.leave();
    this.#request = undefined;
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { data, src } = this.#host;
    const inline = data === undefined ? this.#inlineText() : undefined;
    const named = data === undefined && inline === undefined ? src : null;
    const before = this.#shown;
    if (before && before.data === data && before.inline === inline && before.src === named) return;
    this.#shown = { data, inline, src: named };
    this.#request?.leave();
    this.#reread.clear();
    if (before) this.#value = this.#readAt = undefined;
    this.#failures = 0;
    if (data !== undefined) this.#take(data, { origin: 'property' });
    else if (inline !== undefined) this.#takeInline(inline);
    else if (named !== null) this.#load(named, SHARED_FOR);
    else this.#state = 'empty';
  }

  #inlineText(): string | undefined {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    return script?.textContent ?? undefined;
  }

  #takeInline(text: string): void {
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch {
      this.#fail(new RequestError('json', 'The child script is not JSON.'));
      return;
    }
    this.#take(input, { origin: 'inline' });
  }

  #load(src: string, maxAge: number): void {
    const url = webAddress(src, this.#host.ownerDocument.baseURI);
    if (url === undefined) {
      this.#fail(new RequestError('address', `"${src}" is not an address that can be read.`), src);
      return;
    }
    const request = requestJson(url, maxAge);
    this.#request = request;
    this.#state = 'loading';
    this.#host.requestUpdate();
    const current = (): boolean => this.#request === request && this.#host.isConnected;
    request.answer.then(
      (answer) => current() && this.#receive(answer, url),
      (error: unknown) => current() && this.#fail(error, url),
    );
  }

  #receive({ input, serverNow }: JsonAnswer, url: string): void {
    if (serverNow !== undefined) this.#options.onServerTime?.(serverNow);
    this.#take(input, { origin: 'src', url });
    this.#schedule();
  }

  #schedule(): void {
    const { rereadEvery } = this.#options;
    const src = this.#shown?.src ?? null;
    if (rereadEvery === undefined || src === null) return;
    // What failed is tried again sooner, and less and less often.
    const delay =
      this.#failures === 0 ? rereadEvery : Math.min(rereadEvery, FIRST_RETRY * 2 ** (this.#failures - 1));
    this.#reread.set(delay, () => this.#load(src, Math.min(delay, SHARED_FOR) / 2));
  }

  #take(input: unknown, from: Pick<LoadDetail, 'origin' | 'url'>): void {
    let reading: DocumentReading<T>;
    try {
      reading = this.#options.read(input);
    } catch (error) {
      this.#fail(error, from.url);
      return;
    }
    const { value, faults } = reading;
    const errors = faults.some(({ severity }) => severity === 'error');
    if (value === undefined) {
      this.#fail(new RequestError('document', 'Nothing in the document can be shown.'), from.url, faults);
      return;
    }
    this.#value = value;
    this.#readAt = from.origin === 'src' ? this.#options.now?.() : undefined;
    this.#failures = 0;
    this.#state = 'loaded';
    this.#tell(new TrustLoadEvent({ ...from, faults }));
    if (errors) this.#tell(new TrustErrorEvent(faulty(from.url, faults)));
    this.#host.requestUpdate();
  }

  #fail(error: unknown, url?: string, faults: readonly Fault[] = []): void {
    const { reason, message } =
      error instanceof RequestError
        ? error
        : new RequestError('document', error instanceof Error ? error.message : String(error));
    this.#state = 'failed';
    this.#failures++;
    this.#tell(new TrustErrorEvent({ reason, message, faults, ...(url === undefined ? {} : { url }) }));
    this.#schedule();
    this.#host.requestUpdate();
  }

  /** After the host has drawn, so that a listener sees what the event says. */
  #tell(event: Event): void {
    void Promise.resolve()
      .then(() => this.#host.updateComplete)
      .then(() => this.#host.dispatchEvent(event));
  }
}

function faulty(url: string | undefined, faults: readonly Fault[]) {
  const message = `${faults.length} of its entries are faulty; what is sound is shown.`;
  return { reason: 'document', message, faults, ...(url === undefined ? {} : { url }) } as const;
}
