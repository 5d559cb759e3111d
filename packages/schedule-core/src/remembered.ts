/** More than there are names of zones, and than years that anybody asks about. */
const LIMIT = 10_000;

/**
 * The value that a map keeps for a key, made when it is first asked for. A map that has reached its limit is
 * emptied, so that none grows without bound; what is asked for again is made again.
 */
export function remembered<K, V>(values: Map<K, V>, key: K, make: () => V, limit = LIMIT): V {
  let value = values.get(key);
  if (value === undefined) {
    if (values.size >= limit) values.clear();
    value = make();
    values.set(key, value);
  }
  return value;
}
