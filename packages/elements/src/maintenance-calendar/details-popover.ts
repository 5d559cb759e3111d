import type { LitElement, ReactiveController } from 'lit';

import type { Selection } from './details.js';
import { dayOf } from './month-focus.js';
import { placed } from './placement.js';

export interface DetailsPopoverOptions {
  direction(): 'ltr' | 'rtl';
  /** Is there something to tell of the selection? What it was made of may be gone. */
  isTold(): boolean;
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
  /** It was opened by resting on something: it takes no focus, and goes when the pointer does. */
  #isGlance = false;
  #isNew = false;
  /** The page tells more itself: a glance would be told twice. */
  #isToldElsewhere = false;
  /** A glance that was dismissed stays so until the pointer is elsewhere. */
  #dismissed: string | undefined;
  /** What it told of when the pointer was pressed, which closes it: the click that follows does not open it anew. */
  #toldAtPress: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: DetailsPopoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get selection(): Selection | undefined {
    return this.#selection;
  }

  /** A choice is closed by a press elsewhere. A glance must not close what the page has open, so it is not. */
  get mode(): 'auto' | 'manual' {
    return this.#isGlance ? 'manual' : 'auto';
  }

  hostConnected(): void {
    globalThis.addEventListener('resize', this.#place);
    // Of whatever it lies in: those events do not bubble.
    globalThis.addEventListener('scroll', this.#onScroll, true);
    globalThis.addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('resize', this.#place);
    globalThis.removeEventListener('scroll', this.#onScroll, true);
    globalThis.removeEventListener('keydown', this.#onKeydown);
    this.close();
  }

  hostUpdated(): void {
    if (!this.#selection) return;
    const popover = this.#popover;
    const anchor = this.#anchor;
    // What it told of is not drawn any more: another view, other days, other facts.
    if (!popover || !anchor || !this.#options.isTold()) {
      this.#closeAfterUpdate();
      return;
    }
    if (!this.#isNew) return;
    this.#isNew = false;
    if (!this.#isGlance && !this.#options.announce()) {
      this.#isToldElsewhere = true;
      this.#closeAfterUpdate();
      return;
    }
    if (popover.matches(':not(:popover-open)')) popover.showPopover({ source: anchor });
    this.#place();
    if (!this.#isGlance) popover.focus();
  }

  /** Tells of a selection beside its bar, or else its day. */
  open(selection: Selection, isGlance = false): void {
    clearTimeout(this.#timer);
    this.#selection = selection;
    this.#isGlance = isGlance;
    this.#isNew = true;
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    clearTimeout(this.#timer);
    if (!this.#selection) return;
    const popover = this.#popover;
    // In a shadow tree browsers do not give the focus back.
    if (popover?.contains(this.#root.activeElement)) this.#giveFocusBack();
    this.#selection = undefined;
    popover?.hidePopover();
    this.#host.requestUpdate();
  };

  readonly onToggle = (): void => {
    if (this.#popover?.matches(':not(:popover-open)')) this.close();
  };

  readonly onPointerdown = ({ target }: Event): void => {
    const isTold = this.#selection !== undefined && !this.#isGlance;
    this.#toldAtPress =
      isTold && keyOf(selectionOf(target)) === keyOf(this.#selection) ? keyOf(this.#selection) : undefined;
  };

  readonly onClick = ({ target, detail }: MouseEvent): void => {
    const selection = selectionOf(target);
    const wasTold = selection !== undefined && keyOf(selection) === this.#toldAtPress;
    this.#toldAtPress = undefined;
    // The second press of a double click is no answer to what the first has shown.
    if (selection && (!wasTold || detail > 1)) this.open(selection);
  };

  readonly onPointerover = ({ target, pointerType }: PointerEvent): void => {
    clearTimeout(this.#timer);
    if (pointerType !== 'mouse' || this.#isToldElsewhere || (target as Element).closest('.details')) return;
    const selection = selectionOf(target);
    if (selection && keyOf(selection) === this.#dismissed) return;
    this.#dismissed = undefined;
    const isOpen = this.#selection !== undefined;
    if (isOpen && (!this.#isGlance || keyOf(selection) === keyOf(this.#selection))) return;
    if (selection?.ids) this.#timer = setTimeout(() => this.open(selection, true), REST);
    else if (isOpen) this.#timer = setTimeout(this.close, REST);
  };

  readonly onPointerleave = (): void => {
    clearTimeout(this.#timer);
    if (this.#isGlance && this.#selection) this.#timer = setTimeout(this.close, REST);
  };

  /** Who goes on with Tab has left it: it must not cover where he is (WCAG 2.2, 2.4.11). */
  readonly onFocusout = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#popover?.contains(relatedTarget)) this.close();
  };

  /** With the page it scrolls by itself, and what is scrolled within it stays within it. */
  readonly #onScroll = ({ target }: Event): void => {
    if (target !== this.#host.ownerDocument && target !== this.#host) this.#place();
  };

  readonly #onKeydown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.#isGlance || !this.#selection) return;
    this.#dismissed = keyOf(this.#selection);
    this.close();
  };

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #popover(): Sourced | null {
    return this.#root.querySelector('.details');
  }

  /** Looked for each time: what is drawn in one place may be told of in another after the next update. */
  get #anchor(): HTMLElement | null {
    const { ids: [id] = [] } = this.#selection ?? {};
    return id === undefined ? this.#number : (this.#find(`[data-ids~="${CSS.escape(id)}"]`) ?? this.#number);
  }

  get #number(): HTMLElement | null {
    return this.#find('');
  }

  #find(part: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-day="${this.#selection?.day}"]${part}`);
  }

  #giveFocusBack(): void {
    const anchor = this.#anchor;
    anchor?.focus();
    // On a narrow screen bars are strokes, which take none.
    if (this.#root.activeElement !== anchor) this.#number?.focus();
  }

  /** Not within an update that has just been drawn. */
  #closeAfterUpdate(): void {
    void this.#host.updateComplete.then(this.close);
  }

  /** In the page, so that it scrolls with what it belongs to. */
  readonly #place = (): void => {
    const popover = this.#popover;
    const anchor = this.#anchor;
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

const keyOf = (selection: Selection | undefined): string | undefined =>
  selection && [selection.day, ...(selection.ids ?? [])].join(' ');

/** The day or the windows that a button of the grid or the week stands for. */
function selectionOf(target: EventTarget | null): Selection | undefined {
  const button = (target as Element | null)?.closest<HTMLElement>('button[data-day]');
  const day = dayOf(button ?? null);
  return day === undefined ? undefined : { day, ids: button?.dataset['ids']?.split(' ') };
}
