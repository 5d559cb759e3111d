/** Items with the same key together, in the order in which the keys first come; no group is empty. */
export function groupBy<TItem, TKey>(
  items: readonly TItem[],
  keyOf: (item: TItem) => TKey,
): Map<TKey, [TItem, ...TItem[]]> {
  const groups = new Map<TKey, [TItem, ...TItem[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
