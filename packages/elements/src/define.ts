import './status-banner/define.js';
