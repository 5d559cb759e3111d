import './agreement-list/define.js';
import './status-banner/define.js';
