import '@trust-widgets/elements/status-banner/define.js';
