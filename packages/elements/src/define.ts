import './agreement-list/define.js';
import './maintenance-calendar/define.js';
import './status-banner/define.js';
import './subprocessor-table/define.js';
