/** The release of the time zone data that Node says it carries, such as `2026c`; browsers do not say. */
export function runtimeRelease(): string | undefined {
  const { process } = globalThis as { process?: { versions?: { tz?: string } } };
  return process?.versions?.tz;
}
