/**
 * Where the engine learns about time zones. The engine keeps what it was told, so a provider may be slow.
 */
export interface ZoneProvider {
  /** Is `zone` an IANA name that this provider knows? Fixed offsets are not asked for. */
  isValid(zone: string): boolean;
  /** Milliseconds that the zone's clocks are ahead of UTC at an instant (epoch milliseconds). */
  offset(zone: string, instant: number): number;
  /** The release of the IANA time zone database that it answers from, such as `2026c`, where it knows. */
  version?(): string | undefined;
}
