/** What a caller of {@link recurrence} got wrong. `path` names the part: `rrule`, `start`, `exdates[0]`. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';

  constructor(
    readonly code: string,
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}
