export const QUIET_BROWSER: string[];
