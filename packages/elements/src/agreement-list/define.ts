import { define } from '../shared/define.js';
import { TrustAgreementList } from './agreement-list.js';

// Whoever imports this file for its effect gets the types of the tag and of its events with it.
export type { TrustAgreementList } from './agreement-list.js';

define('trust-agreement-list', TrustAgreementList);
