/**
 * The zone that a document's maintenance is planned in, as it is written there. Nothing more of that section
 * is read: a list does not carry the rules of schedules.
 */
export function documentZone(input: unknown): { readonly timeZone?: string } {
  const { maintenance } = input as { readonly maintenance?: { readonly timeZone?: unknown } | null };
  const zone = maintenance?.timeZone;
  return typeof zone === 'string' ? { timeZone: zone } : {};
}
