// NPM-3: whoever imports a define file has typed tags and events. Compiled, never run.
import '@trust-widgets/elements/define.js';
import type {
  ErrorDetail,
  LoadDetail,
  TrustAgreementList,
  TrustAgreementListEventMap,
  TrustMaintenanceCalendarEventMap,
  TrustStatusBannerEventMap,
  TrustSubprocessorTableEventMap,
  ViewChangeDetail,
  WindowSelectDetail,
} from '@trust-widgets/elements';

const banner = document.createElement('trust-status-banner');
const calendar = document.querySelector('trust-maintenance-calendar');
const list: TrustAgreementList | undefined = document.querySelectorAll('trust-agreement-list')[0];
const table = document.getElementsByTagName('trust-subprocessor-table')[0];

banner.addEventListener('trust-state-change', ({ detail }) => {
  const phase: 'unknown' | 'clear' | 'announced' | 'maintenance' | 'incident' = detail.phase;
  // @ts-expect-error A state has no such field: it is typed, and not just anything.
  console.log(phase, detail.colour);
});
calendar?.addEventListener('trust-view-change', ({ detail }) => detail satisfies ViewChangeDetail);
// @ts-expect-error There is no such field.
calendar?.addEventListener('trust-view-change', ({ detail }) => console.log(detail.zone));
calendar?.addEventListener('trust-window-select', ({ detail }) => detail satisfies WindowSelectDetail);
// @ts-expect-error There is no such field.
calendar?.addEventListener('trust-window-select', ({ detail }) => console.log(detail.window));
list?.addEventListener('trust-load', ({ detail }) => detail satisfies LoadDetail);
// @ts-expect-error There is no such field.
list?.addEventListener('trust-load', ({ detail }) => console.log(detail.source));
table?.addEventListener('trust-error', ({ detail }) => detail satisfies ErrorDetail);
// @ts-expect-error There is no such field.
table?.addEventListener('trust-error', ({ detail }) => console.log(detail.status));

// They bubble, out of shadow roots too.
document.addEventListener('trust-load', ({ detail }) => detail.origin === 'src');
window.addEventListener('trust-error', ({ detail }) => detail.reason === 'network');
document.querySelector('main')?.addEventListener('trust-load', ({ detail }) => detail.faults.length);

// The platform's own events stay what they are.
banner.addEventListener('click', ({ clientX }) => clientX);

/** Each event of a map, and none that it has not. */
export const events: readonly [
  Readonly<Record<keyof TrustStatusBannerEventMap, string>>,
  Readonly<Record<keyof TrustMaintenanceCalendarEventMap, string>>,
  Readonly<Record<keyof TrustAgreementListEventMap, string>>,
  Readonly<Record<keyof TrustSubprocessorTableEventMap, string>>,
] = [
  { 'trust-load': '', 'trust-error': '', 'trust-state-change': '' },
  { 'trust-load': '', 'trust-error': '', 'trust-view-change': '', 'trust-window-select': '' },
  { 'trust-load': '', 'trust-error': '' },
  { 'trust-load': '', 'trust-error': '' },
];

if (calendar) {
  calendar.view = 'month';
  // @ts-expect-error There is no such view.
  calendar.view = 'year';
  calendar.timeZone = 'Europe/Oslo';
}
// @ts-expect-error What is known is the banner's to say.
banner.state = {};
// @ts-expect-error No heading is below the sixth level.
document.createElement('trust-agreement-list').headingLevel = 7;
