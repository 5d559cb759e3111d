import { tokensCss } from '@trust-widgets/tokens';
import { unsafeCSS } from 'lit';

/** The tokens and their defaults, under their private names. */
export const tokenStyles = unsafeCSS(tokensCss);
