import '@trust-widgets/elements/subprocessor-table/define.js';
