import type { Box } from '@/utils/model/box';

/** A frame around what is pointed at. */
export const Outline = ({ box: { left, top, width, height } }: { box: Box }) => (
  <div
    class="outline"
    style={{ transform: `translate(${left - 4}px, ${top - 4}px)`, width: `${width + 8}px`, height: `${height + 8}px` }}
  />
);
