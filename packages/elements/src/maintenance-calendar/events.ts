import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import type { TrustDocumentEventMap } from '../shared/events.js';
import type { ViewName } from './calendar-range.js';

/** What the reader looks at now. */
export interface ViewChangeDetail {
  readonly view: ViewName;
  /** As the attribute has it; `null`: the calendar stands by itself, around today. */
  readonly from: string | null;
  /** `auto`, `source` or an IANA name. */
  readonly timeZone: string;
  readonly kinds: string | null;
  readonly months: number;
}

/** The windows that the reader wants to know more of. */
export interface WindowSelectDetail {
  /** At least one; several where they are drawn as one, or where a day was chosen. */
  readonly windows: readonly MaintenanceWindow[];
  /** The day in the shown zone, `2026-11-27`. */
  readonly date: string;
}

const PASSING = { bubbles: true, composed: true } as const;

/** Fired after the reader has chosen another view, other days, another zone or other kinds, and it is drawn. */
export class TrustViewChangeEvent extends CustomEvent<ViewChangeDetail> {
  constructor(detail: ViewChangeDetail) {
    super('trust-view-change', { ...PASSING, detail });
  }
}

/**
 * Fired when the reader chooses windows, or a link has led to one, before more is told of them; who cancels it tells it
 * himself.
 */
export class TrustWindowSelectEvent extends CustomEvent<WindowSelectDetail> {
  constructor(detail: WindowSelectDetail) {
    super('trust-window-select', { ...PASSING, cancelable: true, detail });
  }
}

/** What `<trust-maintenance-calendar>` fires. */
export interface TrustMaintenanceCalendarEventMap extends TrustDocumentEventMap {
  'trust-view-change': TrustViewChangeEvent;
  'trust-window-select': TrustWindowSelectEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'trust-view-change': TrustViewChangeEvent;
    'trust-window-select': TrustWindowSelectEvent;
  }
}
