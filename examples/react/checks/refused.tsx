// What the compiler must refuse: an error that is expected and does not come is an error.

export const refused = [
  // @ts-expect-error There is no such variant.
  <trust-status-banner key="1" variant="banner" />,
  // @ts-expect-error A number is not written as a text.
  <trust-status-banner key="2" poll="60" />,
  // @ts-expect-error There is no such view.
  <trust-maintenance-calendar key="3" view="year" />,
  // @ts-expect-error There is no such attribute.
  <trust-agreement-list key="4" group="group" />,
  // @ts-expect-error The detail has no such field.
  <trust-subprocessor-table key="5" ontrust-load={(event) => event.detail.source} />,
];
