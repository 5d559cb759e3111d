export interface SystemTool {
  readonly variable: string;
  readonly commands: readonly string[];
}
export const CURL: SystemTool;
export const NGINX: SystemTool;
export const TEXT_BROWSER: SystemTool;
export function findTool(tool: SystemTool): string | undefined;
export function missingTool(tool: SystemTool): string;
