import { TrustAgreementList } from '@trust-widgets/elements/agreement-list.js';

import { defineAll } from '../define-all.js';

defineAll({ 'trust-agreement-list': TrustAgreementList });
