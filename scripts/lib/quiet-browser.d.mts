export const QUIET_BROWSER: string[];
export const LIGHT_BROWSER: string | undefined;
