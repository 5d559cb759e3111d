/** For a story's `beforeEach`: the page's address names this, as after following a link; taken back afterwards. */
export const atAnchor = (id: string) => (): (() => void) => {
  const { href } = location;
  history.replaceState(history.state, '', `#${id}`);
  return () => history.replaceState(history.state, '', href);
};
