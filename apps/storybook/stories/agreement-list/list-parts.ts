import { waitFor } from 'storybook/test';

/** An agreement of the list, once it is drawn. */
export const itemOf = (root: ShadowRoot, id: string): Promise<HTMLElement> =>
  waitFor(() => {
    const item = root.getElementById(id);
    if (!item) throw new Error(`There is no agreement ${id}.`);
    return item;
  });

export const items = (root: ShadowRoot): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[part~="agreement"]'),
];

/** The badges of the edition that stands for an agreement, without the pause that is read before each. */
export async function badgesOf(root: ShadowRoot, id: string): Promise<string[]> {
  const item = await itemOf(root, id);
  return [...item.querySelectorAll(':scope > .main [part~="badge"]')].map(({ lastChild }) =>
    (lastChild?.textContent ?? '').trim(),
  );
}

/** The languages of the other editions that an agreement offers, as links or as names. */
export async function othersOf(root: ShadowRoot, id: string): Promise<string[]> {
  const item = await itemOf(root, id);
  return [...item.querySelectorAll(':scope > [part~="others"] .name')].map(
    (name) => name.getAttribute('lang') ?? '',
  );
}
