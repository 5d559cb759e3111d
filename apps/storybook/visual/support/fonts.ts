import type { CDPSession } from '@playwright/test';

interface Node {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const TEXT = 3;
const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'TITLE']);

/**
 * The texts of a story that are drawn with a font of the machine, which the next machine may not have: what no shipped
 * font has a glyph for, or where none is named.
 */
export async function textsInSystemFonts(session: CDPSession): Promise<readonly string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const elements = withText(root, false);
  const found = await Promise.all(
    elements.map(async ({ nodeId, text }) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts
        .filter(({ isCustomFont, glyphCount }) => !isCustomFont && glyphCount > 0)
        .map(({ familyName }) => `"${text}" has letters of ${familyName}`);
    }),
  );
  await session.send('CSS.disable');
  await session.send('DOM.disable');
  return [...new Set(found.flat())];
}

/** The elements of the story that have text of their own, in shadow trees too. */
function withText(node: Node, inStory: boolean): { nodeId: number; text: string }[] {
  if (SILENT.has(node.nodeName)) return [];
  const isIn = inStory || classesOf(node).includes('story');
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const text = inner
    .filter(({ nodeType }) => nodeType === TEXT)
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .trim();
  const own = isIn && text !== '' ? [{ nodeId: node.nodeId, text: text.slice(0, 60) }] : [];
  return [...own, ...inner.flatMap((child) => withText(child, isIn))];
}

function classesOf({ attributes = [] }: Node): readonly string[] {
  const place = attributes.indexOf('class');
  return place === -1 ? [] : (attributes[place + 1] ?? '').split(/\s+/);
}
