// NPM-4: the props are there for JSX of any framework. Compiled, never run.
import type { TrustStatusBannerProperties, TrustStatusBannerProps } from '@trust-widgets/elements/jsx';

/** What a framework with an interface of its own adds. */
interface IntrinsicElements {
  'trust-status-banner': TrustStatusBannerProps & { readonly children?: unknown };
}

export const props: IntrinsicElements['trust-status-banner'] = {
  src: '/trust.json',
  'details-href': '/status',
  variant: 'inline',
  'ontrust-load': (event) => event.currentTarget.state,
};
export const properties: TrustStatusBannerProperties = { detailsHref: '/status' };
// @ts-expect-error Attributes are no properties.
export const mistaken: TrustStatusBannerProperties = { 'details-href': '/status' };
