import '@trust-widgets/elements/agreement-list/define.js';
