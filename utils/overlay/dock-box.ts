import type { Box } from '@/utils/model/box';

/** The room that the open dock takes at most; the style sheet has the same figures. */
const DOCK = { width: 268, height: 200, margin: 16 };

/** Where the open dock stands in the window. */
export function dockBox(side: 'left' | 'right', window: { width: number; height: number }): Box {
  const { width, height, margin } = DOCK;
  return {
    left: side === 'left' ? margin : window.width - margin - width,
    top: window.height - margin - height,
    width,
    height,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
