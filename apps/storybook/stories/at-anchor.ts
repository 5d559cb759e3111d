/** For a story's `beforeEach`: the page's address names this, as after following a link; taken back afterwards. */
export const atAnchor = (id: string) => (): (() => void) => {
  const { href } = location;
  history.replaceState(history.state, '', `#${id}`);
  return () => history.replaceState(history.state, '', href);
};

/**
 * For a story's `beforeEach`: Storybook has links open around the frame of a story (`<base target>`). Those to another
 * place of the same page are to stay in it, as on any other page.
 */
export function linksStayHere(): () => void {
  const base = document.querySelector<HTMLBaseElement>('base[target]');
  const target = base?.target ?? '';
  if (base) base.target = '_self';
  return () => {
    if (base) base.target = target;
  };
}
