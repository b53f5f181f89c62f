import { options, type ComponentChildren } from 'preact';

/** What names itself by its text. */
const NAMED = ['button', 'summary'];

/**
 * Draws texts by style sheet, out of attributes (`overlay.css`): `window.find` searches closed shadow roots as well, and
 * selects what it finds, so that a page could read every text of ours. Drawn so, it is in no search and no selection;
 * screen readers speak it all the same.
 */
export function makeTextsUnsearchable(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { type, props } = vnode;
    if (typeof type === 'string') {
      const all = props as { children?: ComponentChildren; 'aria-label'?: string };
      if (NAMED.includes(type)) all['aria-label'] ??= textIn(all.children);
      all.children = drawn(all.children);
    }
    before?.(vnode);
  };
}

function drawn(child: ComponentChildren): ComponentChildren {
  if (Array.isArray(child)) return child.map(drawn);
  if (typeof child !== 'string' && typeof child !== 'number') return child;
  return child === '' ? child : <span data-text={child} />;
}

function textIn(child: ComponentChildren): string {
  if (Array.isArray(child)) return child.map(textIn).join('');
  return typeof child === 'string' || typeof child === 'number' ? String(child) : '';
}
