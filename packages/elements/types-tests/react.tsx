// NPM-5: React's JSX takes what an element takes, and refuses the rest. Compiled, never run.
import type { TrustStatusBanner } from '@trust-widgets/elements';
import type { RefObject } from 'react';

declare const ref: RefObject<TrustStatusBanner | null>;
const given: string | undefined = undefined;

export const taken = [
  <trust-status-banner
    key="1"
    ref={ref}
    id="status"
    className="status"
    style={{ margin: 0 }}
    slot="top"
    src="/trust.json"
    status-src={given}
    status-type="instatus"
    data={{ version: 1 }}
    dismissible
    reserve={false}
    poll={30}
    lang="nl"
    onClick={(event) => event.currentTarget.state.phase}
    ontrust-state-change={(event) => [event.detail.headline, event.currentTarget.variant]}
    ontrust-error={({ detail }: CustomEvent<{ readonly message: string }>) => detail.message}
  >
    <a href="/status">Status</a>
  </trust-status-banner>,
  <trust-maintenance-calendar
    key="2"
    view="week"
    first-day="SU"
    firstDay="SU"
    months={3}
    time-zone="source"
  />,
  <trust-agreement-list key="3" group-by="group" heading-level={2} show-history />,
  <trust-subprocessor-table key="4" groupBy={null} sort="-company" filterable={true} />,
];

export const refused = [
  // @ts-expect-error There is no such variant.
  <trust-status-banner key="1" variant="banner" />,
  // @ts-expect-error The banner does not read that format.
  <trust-status-banner key="2" status-type="upptime" />,
  // @ts-expect-error A number is no text.
  <trust-status-banner key="3" poll="60" />,
  // @ts-expect-error Text counts as set, whatever it says.
  <trust-subprocessor-table key="4" show-removed="false" />,
  // @ts-expect-error There is no such grouping.
  <trust-subprocessor-table key="5" group-by="group" />,
  // @ts-expect-error There is no such property.
  <trust-agreement-list key="6" group="group" />,
  // @ts-expect-error What is known is the banner's to say.
  <trust-status-banner key="7" state={{}} />,
  // @ts-expect-error There is no such level.
  <trust-agreement-list key="8" heading-level={7} />,
  // @ts-expect-error The detail has no such field.
  <trust-agreement-list key="9" ontrust-load={(event) => event.detail.source} />,
  // @ts-expect-error A handler is a function.
  <trust-agreement-list key="10" ontrust-load="load()" />,
  // @ts-expect-error The ref is of another element.
  <trust-agreement-list key="11" ref={ref} />,
];
