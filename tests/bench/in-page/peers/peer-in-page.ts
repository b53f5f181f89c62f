/** What the bench asks of every peer; it stands at `window.peer`. */
export interface PeerInPage {
  /** The whole page once, as far as the peer looks at pages. */
  scan(): unknown;
  /** From now on the peer follows what is typed, as far as it does that. */
  attach(): unknown;
}

export const offer = (peer: PeerInPage) => Object.assign(window, { peer });

/** Peers know a box by its name; the bench's pages have none. */
export function nameBoxes(): void {
  document.querySelectorAll('input').forEach((box, index) => (box.name = `box-${index}`));
}
