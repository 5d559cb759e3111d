import '@trust-widgets/elements/maintenance-calendar/define.js';
