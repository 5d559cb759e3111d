import '@trust-widgets/elements/agreement-list/define.js';
import '@trust-widgets/elements/subprocessor-table/define.js';
