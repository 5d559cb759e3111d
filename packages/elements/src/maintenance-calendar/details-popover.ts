import type { LitElement, ReactiveController } from 'lit';

import type { Selection } from './details.js';
import { dayOf } from './month-focus.js';
import { placed } from './placement.js';

export interface DetailsPopoverOptions {
  direction(): 'ltr' | 'rtl';
  /** Tells of a deliberate choice; false where the page will tell more of it itself. */
  announce(): boolean;
}

/** How long a pointer rests before it opens, and may be elsewhere before that closes. */
const REST = 350;

/** A browser that is told where a popover belongs puts it there in the order of Tab. */
type Sourced = HTMLElement & { showPopover(options?: { source: HTMLElement }): void };

/**
 * Tells more of what the reader points at, chooses by click or key, or follows a link to. It stays while the pointer is
 * over it, and goes on Escape, on a click elsewhere and by its button (WCAG 2.2, 1.4.13).
 */
export class DetailsPopover implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DetailsPopoverOptions;
  #selection: Selection | undefined;
  #anchor: HTMLElement | undefined;
  /** It was opened by resting on something: it takes no focus, and goes when the pointer does. */
  #isGlance = false;
  #isNew = false;
  /** The page tells more itself: a glance would be told twice. */
  #isToldElsewhere = false;
  /** What it told of when the pointer was pressed, which closes it: the click that follows does not open it anew. */
  #pressedAt: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: DetailsPopoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get selection(): Selection | undefined {
    return this.#selection;
  }

  hostConnected(): void {
    globalThis.addEventListener('resize', this.#place);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('resize', this.#place);
    this.close();
  }

  hostUpdated(): void {
    const popover = this.#popover;
    if (!popover || !this.#isNew) return;
    this.#isNew = false;
    if (!this.#isGlance && !this.#options.announce()) {
      this.#isToldElsewhere = true;
      // Not within the update that has just been drawn.
      void this.#host.updateComplete.then(this.close);
      return;
    }
    const anchor = this.#anchorOf();
    if (popover.matches(':not(:popover-open)')) popover.showPopover(anchor && { source: anchor });
    this.#place();
    if (!this.#isGlance) popover.focus();
  }

  /** Tells of a selection beside an element; by itself beside its day. */
  open(selection: Selection, anchor?: HTMLElement, isGlance = false): void {
    clearTimeout(this.#timer);
    this.#selection = selection;
    this.#anchor = anchor;
    this.#isGlance = isGlance;
    this.#isNew = true;
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    clearTimeout(this.#timer);
    if (!this.#selection) return;
    const anchor = this.#anchorOf();
    const popover = this.#popover;
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    this.#selection = undefined;
    this.#anchor = undefined;
    // In a shadow tree browsers do not give the focus back.
    if (popover?.contains(activeElement)) anchor?.focus();
    popover?.hidePopover();
    this.#host.requestUpdate();
  };

  readonly onToggle = (): void => {
    if (this.#popover?.matches(':not(:popover-open)')) this.close();
  };

  readonly onPointerdown = ({ target }: Event): void => {
    this.#pressedAt =
      this.#selection && !this.#isGlance && this.#anchor === chosen(target) ? this.#anchor : undefined;
  };

  readonly onClick = ({ target }: Event): void => {
    const anchor = chosen(target);
    const selection = anchor && selectionOf(anchor);
    const wasOpen = anchor !== undefined && anchor === this.#pressedAt;
    this.#pressedAt = undefined;
    if (anchor && selection && !wasOpen) this.open(selection, anchor);
  };

  readonly onPointerover = ({ target, pointerType }: PointerEvent): void => {
    clearTimeout(this.#timer);
    if (pointerType !== 'mouse' || this.#isToldElsewhere || (target as Element).closest('.details')) return;
    const anchor = chosen(target);
    const isOpen = this.#selection !== undefined;
    if (isOpen && (!this.#isGlance || anchor === this.#anchor)) return;
    const selection = anchor?.dataset['ids'] === undefined ? undefined : selectionOf(anchor);
    if (anchor && selection) this.#timer = setTimeout(() => this.open(selection, anchor, true), REST);
    else if (isOpen) this.#timer = setTimeout(this.close, REST);
  };

  readonly onPointerleave = (): void => {
    clearTimeout(this.#timer);
    if (this.#isGlance && this.#selection) this.#timer = setTimeout(this.close, REST);
  };

  get #popover(): Sourced | null {
    return this.#host.renderRoot.querySelector('.details');
  }

  #anchorOf(): HTMLElement | undefined {
    const { day, ids: [id = ''] = [] } = this.#selection ?? {};
    const find = (part: string): HTMLElement | null =>
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-day="${day}"]${part}`);
    return this.#anchor ?? find(`[data-ids~="${CSS.escape(id)}"]`) ?? find('') ?? undefined;
  }

  /** In the page, so that it scrolls with what it belongs to. */
  readonly #place = (): void => {
    const popover = this.#popover;
    const anchor = this.#anchorOf();
    if (!popover || !anchor) return;
    const { clientWidth: width, clientHeight: height } = this.#host.ownerDocument.documentElement;
    const { offsetWidth, offsetHeight } = popover;
    const { left, top } = placed(
      anchor.getBoundingClientRect(),
      { width: offsetWidth, height: offsetHeight },
      { width, height },
      this.#options.direction(),
    );
    popover.style.left = `${left + scrollX}px`;
    popover.style.top = `${top + scrollY}px`;
  };
}

/** The day or the window that was meant. */
const chosen = (target: EventTarget | null): HTMLElement | undefined =>
  (target as Element | null)?.closest<HTMLElement>('button[data-day]') ?? undefined;

function selectionOf(element: HTMLElement): Selection | undefined {
  const day = dayOf(element);
  return day === undefined ? undefined : { day, ids: element.dataset['ids']?.split(' ') };
}
