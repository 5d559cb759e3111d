import { relativeTimeFormat } from '../shared/intl.js';
import type { Wording } from './agenda-entry.js';
import { stepped, VIEWS } from './calendar-range.js';
import type { RangeRequest, ViewName } from './calendar-range.js';

/** A button that shows other days: `from` is what it sets; `null` lets the calendar stand by itself. */
export interface Step {
  readonly text: string;
  readonly from: string | null;
}

export interface Navigation {
  readonly previous: Step;
  readonly following: Step;
  readonly today: Step & { readonly isHere: boolean };
  readonly viewGroup: string;
  readonly views: readonly { readonly view: ViewName; readonly text: string; readonly isChosen: boolean }[];
}

/** The ways to other days and to other views. */
export function navigationOf(request: RangeRequest, { strings, locale }: Wording): Navigation {
  const { view, from } = request;
  return {
    previous: { text: strings.previous[view], from: stepped(request, -1) },
    following: { text: strings.following[view], from: stepped(request, 1) },
    today: { text: relativeTimeFormat(locale.tag).format(0, 'day'), from: null, isHere: from === undefined },
    viewGroup: strings.viewGroup,
    views: VIEWS.map((each) => ({ view: each, text: strings.views[each], isChosen: each === view })),
  };
}
