/** The ids in a `components` attribute, which are apart by spaces or commas. */
export function componentIds(attribute: string | null): string[] {
  return (attribute ?? '').split(/[\s,]+/).filter((id) => id !== '');
}
