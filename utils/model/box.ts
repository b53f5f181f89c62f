/** A rectangle in viewport coordinates, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
