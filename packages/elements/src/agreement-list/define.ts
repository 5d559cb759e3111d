import { define } from '../shared/define.js';
import { TrustAgreementList } from './agreement-list.js';

define('trust-agreement-list', TrustAgreementList);
