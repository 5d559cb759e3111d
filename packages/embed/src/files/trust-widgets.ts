import '@trust-widgets/elements/define.js';
