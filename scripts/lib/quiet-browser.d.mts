export const QUIET_BROWSER: string[];
export const HEADLESS_SHELL: string | undefined;
