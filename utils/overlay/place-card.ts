import { computePosition, flip, offset, shift, type Platform } from '@floating-ui/core';
import type { Box } from '@/utils/model/box';

interface Size {
  width: number;
  height: number;
}

const GAP = 10;
const EDGE = 8;

/**
 * Where the card stands: above its field, away from what the field itself opens below; beside or under it where there is
 * no room; always inside the window.
 */
export async function placeCard(field: Box, card: Size, window: Size): Promise<{ left: number; top: number }> {
  const { x, y } = await computePosition(field, card, {
    platform: platformIn(window),
    strategy: 'fixed',
    placement: 'top-end',
    middleware: [
      offset(GAP),
      flip({ fallbackPlacements: ['right-start', 'left-start', 'bottom-end'], padding: EDGE }),
      shift({ padding: EDGE }),
    ],
  });
  return { left: Math.round(x), top: Math.round(y) };
}

/** Geometry without elements: both "elements" are rectangles already. */
function platformIn(window: Size): Platform {
  return {
    getElementRects: ({ reference, floating }: { reference: Box; floating: Size }) => ({
      reference: { x: reference.left, y: reference.top, width: reference.width, height: reference.height },
      floating: { x: 0, y: 0, ...floating },
    }),
    getDimensions: ({ width, height }: Size) => ({ width, height }),
    getClippingRect: () => ({ x: 0, y: 0, ...window }),
  };
}
