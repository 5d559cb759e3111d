/**
 * What separately loaded bundles share on one page. The number is the version of the shared shapes: it
 * grows when one of them changes, so that two releases never read each other's.
 */
const SHARED = Symbol.for('trust-widgets.page.2');

type Shared = Map<string, unknown>;

/** The page's one `name`, made by `create` when it is first asked for. */
export function pageShared<T>(name: string, create: () => T): T {
  const holder: { [SHARED]?: Shared | undefined } & typeof globalThis = globalThis;
  const shared = holder[SHARED] ?? new Map<string, unknown>();
  holder[SHARED] = shared;
  if (!shared.has(name)) shared.set(name, create());
  return shared.get(name) as T;
}
