import type { Fault } from '@trust-widgets/schedule-core/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { TrustErrorEvent, TrustLoadEvent } from './events.js';
import type { FailureReason, LoadDetail } from './events.js';
import { InlineScript } from './inline-script.js';
import { RequestError, requestJson } from './json-request.js';
import type { JsonAnswer, Subscription } from './json-request.js';
import { Rereading } from './rereading.js';
import type { RereadingOptions } from './rereading.js';
import { warnOnce } from './warn-once.js';
import { webAddress } from './web-address.js';
import { isWithdrawn, releaseOf } from './withdrawn.js';

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

export interface DocumentSourceOptions<T> extends RereadingOptions {
  /** Reads the parsed JSON; pure. */
  readonly read: (input: unknown) => DocumentReading<T>;
  /** Is told what the server says about the time. */
  readonly onServerTime?: (serverNow: number) => void;
}

/**
 * `failed`: the last attempt brought nothing, though an older value may be there; so until the next one has. `loading`:
 * there is none yet; what is there is read again without a word. `withdrawn`: the document takes this release of the element back.
 */
export type SourceState = 'empty' | 'loading' | 'loaded' | 'failed' | 'withdrawn';

/** How old an answer may be that another element has asked for. */
const SHARED_FOR = 60_000;

/**
 * Where an element's document comes from: the `data` property; else a child `<script type="application/json">`, at
 * once, and then `src`, which may know more than the page did when it was made. It never throws; what fails is an
 * event and a `state`.
 */
export class DocumentSource<T> implements ReactiveController {
  readonly #host: DocumentHost;
  readonly #options: DocumentSourceOptions<T>;
  readonly #inline: InlineScript;
  readonly #reread: Rereading;
  #request: Subscription | undefined;
  #shown: { data: unknown; inline: string | undefined; src: string | null } | undefined;
  /** Of what `value` was read. */
  #input: unknown;
  #value: T | undefined;
  #readAt: number | undefined;
  #ageOnArrival = 0;
  #failures = 0;
  #isHalfWay = false;
  #state: SourceState = 'empty';

  constructor(host: DocumentHost, options: DocumentSourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#inline = new InlineScript(host);
    this.#reread = new Rereading(options);
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

  /** How old `value` was when it came, milliseconds, as far as its answer says. */
  get ageOnArrival(): number {
    return this.#ageOnArrival;
  }

  get state(): SourceState {
    return this.#state;
  }

  /** An answer is due. */
  get isAsking(): boolean {
    return this.#request !== undefined;
  }

  /** Asks `src` again. */
  retry(): void {
    const src = this.#shown?.src;
    if (typeof src !== 'string' || this.#request) return;
    this.#load(src, 0);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#inline.watch();
    this.#reread.resume();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#inline.leave();
    this.#reread.pause();
    // It may be taken out again before it has begun anew.
    this.#isHalfWay ||= this.#request !== undefined;
    this.#leave();
  }

  hostUpdate(): void {
    const { data, src } = this.#host;
    if (!this.#host.isConnected || (data === undefined && this.#inline.isToCome)) return;
    const inline = data === undefined ? this.#inline.text : undefined;
    const named = data === undefined ? src : null;
    const { data: oldData, inline: oldInline, src: oldSrc } = this.#shown ?? {};
    const isSame = oldData === data && oldInline === inline && oldSrc === named;
    // Whatever was left half-way when the element was taken out is begun anew.
    if (isSame && !this.#isHalfWay) {
      if (!this.#request) this.#reread.catchUp();
      return;
    }
    this.#isHalfWay = false;
    this.#shown = { data, inline, src: named };
    this.#leave();
    this.#reread.clear();
    this.#failures = 0;
    if (!isSame) {
      this.#value = this.#readAt = undefined;
      this.#state = 'empty';
    }
    if (data !== undefined) this.#take(data, { origin: 'property' });
    else if (inline !== undefined && !isSame) this.#takeInline(inline);
    if (named === null) return;
    if (this.#value === undefined && this.#state !== 'withdrawn') this.#become('loading');
    this.#load(named, SHARED_FOR);
  }

  #leave(): void {
    this.#request?.leave();
    this.#request = undefined;
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
    const url = webAddress(src, this.#host);
    if (url === undefined) {
      this.#fail(new RequestError('address', `"${src}" is not an address that can be read.`), src);
      return;
    }
    this.#reread.clear();
    const request = requestJson(url, { maxAge });
    this.#request = request;
    const settle = (end: () => void): void => {
      if (this.#request !== request) return;
      this.#request = undefined;
      end();
      this.#reread.after(this.#failures, (maxAge) => this.#load(src, maxAge));
    };
    request.answer.then(
      (answer) => settle(() => this.#receive(answer, url)),
      (error: unknown) => settle(() => this.#fail(error, url)),
    );
  }

  #receive({ input, age, serverNow }: JsonAnswer, url: string): void {
    if (serverNow !== undefined) this.#options.onServerTime?.(serverNow);
    const now = this.#options.now?.();
    const readAt = now === undefined ? undefined : now - age;
    if (this.#value === undefined || input !== this.#input) {
      this.#ageOnArrival = age;
      this.#take(input, { origin: 'src', url }, readAt);
      return;
    }
    const { rereadEvery = Infinity } = this.#options;
    // What a cache has kept may be shown with its age, and no longer, or from now on.
    if (Math.abs(age - this.#ageOnArrival) > rereadEvery) this.#host.requestUpdate();
    this.#readAt = readAt;
    this.#ageOnArrival = age;
    this.#failures = 0;
    this.#become('loaded');
  }

  /** Draws a state anew that was not there before. */
  #become(state: SourceState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #take(input: unknown, from: Pick<LoadDetail, 'origin' | 'url'>, readAt?: number): void {
    let reading: DocumentReading<T>;
    try {
      if (isWithdrawn(this.#host, input)) {
        this.#standDown(from.url);
        return;
      }
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
    this.#input = input;
    this.#value = value;
    this.#readAt = readAt;
    this.#failures = 0;
    this.#state = 'loaded';
    this.#tell(new TrustLoadEvent({ ...from, faults }));
    if (errors) {
      const message = `${faults.length} of its entries are faulty; what is sound is shown.`;
      this.#report('document', message, from.url, faults);
    }
    this.#host.requestUpdate();
  }

  /** The page's own words are worth more than what a faulty release makes of the document. */
  #standDown(url?: string): void {
    this.#value = this.#input = this.#readAt = undefined;
    this.#failures = 0;
    if (this.#state === 'withdrawn') return;
    const message = `Release ${releaseOf(this.#host)} of <${this.#host.localName}> was withdrawn; the page's own content is shown.`;
    warnOnce(`${this.#host.localName} withdrawn`, message);
    this.#report('withdrawn', message, url);
    this.#become('withdrawn');
  }

  #fail(error: unknown, url?: string, faults: readonly Fault[] = []): void {
    const { reason, message } =
      error instanceof RequestError
        ? error
        : new RequestError('document', error instanceof Error ? error.message : String(error));
    this.#failures++;
    this.#report(reason, message, url, faults);
    if (this.#state !== 'withdrawn') this.#become('failed');
    // Where nothing else is shown, it is said again.
    if (this.#value === undefined) this.#host.requestUpdate();
  }

  #report(reason: FailureReason, message: string, url?: string, faults: readonly Fault[] = []): void {
    this.#tell(new TrustErrorEvent({ reason, message, faults, ...(url !== undefined && { url }) }));
  }

  /** After the host has drawn, so that a listener sees what the event says. */
  #tell(event: Event): void {
    void Promise.resolve()
      .then(() => this.#host.updateComplete)
      .then(() => this.#host.dispatchEvent(event));
  }
}
