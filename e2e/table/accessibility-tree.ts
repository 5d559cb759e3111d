import type { CDPSession, Page } from '@playwright/test';

type AXNode = Awaited<ReturnType<typeof fullTree>>[number];

/** A part of what a screen reader is given. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly inside: readonly Heard[];
}

const fullTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

const textOf = (value: AXNode['name']): string =>
  typeof value?.value === 'string' ? value.value.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim() : '';

/** Boxes of text, as they happen to break into lines, are how it looks. */
const LOOKS = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);

/** What the browser gives screen readers of the first part with a role, without what it says to ignore. */
export async function heardOf(page: Page, role: string): Promise<Heard> {
  const session = await page.context().newCDPSession(page);
  const nodes = await fullTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = (node: AXNode): Heard[] => {
    const inside = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? heard(child) : [];
    });
    const own = String(node.role?.value ?? '');
    if (LOOKS.has(own)) return [];
    if (node.ignored || own === 'generic' || own === 'none') return inside;
    return [{ role: own, name: textOf(node.name), inside }];
  };
  const top = nodes.find((node) => node.role?.value === role && !node.ignored);
  const [found] = top ? heard(top) : [];
  if (!found) throw new Error(`Nothing has the role "${role}".`);
  return found;
}

/** Everything of a role, at any depth. */
export const all = (within: Heard, role: string): Heard[] => [
  ...(within.role === role ? [within] : []),
  ...within.inside.flatMap((each) => all(each, role)),
];

/** What is read of it, text by text. */
export const texts = (within: Heard): string[] => all(within, 'StaticText').map(({ name }) => name);
