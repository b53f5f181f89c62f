import type { Box } from '@/utils/model/box';
import type { FieldPath } from '@/utils/model/ids';

export interface PlacedMarker {
  path: FieldPath;
  left: number;
  top: number;
}

export const MARKER_SIZE = 22;

/** A marker sits on the upper right corner of its field, inside the window; fields outside the window get none. */
export function placeMarkers(
  boxes: readonly { path: FieldPath; box: Box }[],
  window: { width: number; height: number },
): PlacedMarker[] {
  return boxes
    .filter(({ box }) => isInside(box, window))
    .map(({ path, box }) => ({
      path,
      left: clamp(box.left + box.width - MARKER_SIZE / 2 - 4, 0, window.width - MARKER_SIZE),
      top: clamp(box.top - MARKER_SIZE / 2, 0, window.height - MARKER_SIZE),
    }));
}

function isInside(box: Box, window: { width: number; height: number }): boolean {
  const isOnScreen =
    box.top < window.height && box.top + box.height > 0 && box.left < window.width && box.left + box.width > 0;
  return isOnScreen && box.width > 0 && box.height > 0;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
