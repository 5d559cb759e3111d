import { findTool, missingTool } from '../../scripts/lib/system-tool.mjs';

/** The path of a tool that `npm test` brings; where it could not, the test says what to install. */
export function systemTool(tool: Parameters<typeof findTool>[0]): string {
  const path = findTool(tool);
  if (path === undefined) throw new Error(missingTool(tool));
  return path;
}
