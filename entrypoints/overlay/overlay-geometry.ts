import type { Box } from '@/utils/model/box';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { dockBox, overlaps } from '@/utils/overlay/dock-box';
import { placeCard } from '@/utils/overlay/place-card';
import { placeMarkers, type PlacedMarker } from '@/utils/overlay/place-markers';
import { isThere } from '@/utils/page/element';
import { coversButton, coversLayer } from '@/utils/page/controls-under';
import { fieldBox, isCovered } from '@/utils/page/field-box';
import type { FormSession } from '../form.content/form-session';

export type Side = 'left' | 'right';
/** `auto`: open unless it would be in the way; `open` and `small` are the person's own wish. */
export type DockMode = 'auto' | 'open' | 'small';

/** Where fields with findings stood, and how far the page was scrolled then. */
export interface FieldBoxes {
  boxes: readonly { path: FieldPath; box: Box }[];
  scrolled: { x: number; y: number };
}

export function boxesOf(findings: readonly Finding[], session: FormSession): FieldBoxes {
  const { fields } = session.latest();
  const paths = [...new Set(findings.map(({ path }) => path))];
  const boxes = paths.flatMap((path) => {
    const control = fields.get(path)?.control;
    return control && isThere(control.element) ? [{ path, box: fieldBox(control) }] : [];
  });
  return { boxes, scrolled: { x: window.scrollX, y: window.scrollY } };
}

/** Where their markers stand in the window by now: scrolling the page moves all boxes alike. */
export function markersInWindow({ boxes, scrolled }: FieldBoxes): PlacedMarker[] {
  const [x, y] = [window.scrollX - scrolled.x, window.scrollY - scrolled.y];
  const moved = x === 0 && y === 0 ? boxes : boxes.map(({ path, box }) => ({ path, box: shift(box, x, y) }));
  return placeMarkers(moved, windowSize());
}

const shift = (box: Box, x: number, y: number): Box => ({ ...box, left: box.left - x, top: box.top - y });

/** Those of them that mark a field in sight, not one under something of the page. */
export function markersInSight(markers: readonly PlacedMarker[], session: FormSession): PlacedMarker[] {
  const { fields } = session.latest();
  return markers.filter(({ path }) => {
    const control = fields.get(path)?.control;
    return control !== undefined && !isCovered(control);
  });
}

/**
 * Puts the card to its field, or hides it while the page's own calendar or list is open everywhere around.
 *
 * @param isPassing the page is scrolling: what lies around is looked at when it rests
 */
export function putCard(card: HTMLElement, path: FieldPath, session: FormSession, isPassing: boolean): void {
  const control = session.latest().fields.get(path)?.control;
  if (!control) return;
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const isTaken = (box: Box) => !isPassing && coversLayer(box, control.element);
  const dock = card.parentElement?.querySelector('.dock')?.getBoundingClientRect();
  const isClear = (box: Box) => !isTaken(box) && !(dock && overlaps(box, dock));
  const field = fieldBox(control);
  const at =
    placeCard(field, size, windowSize(), (box) => !isClear(box)) ?? placeCard(field, size, windowSize(), isTaken);
  card.style.visibility = at ? 'visible' : 'hidden';
  if (at) card.style.transform = `translate(${at.left}px, ${at.top}px)`;
}

/** The dock steps aside, or shrinks, rather than lie over a button of the page or the field in use. */
export function dockPlace(mode: DockMode, wished: Side, mayStepAside: boolean): { side: Side; isCollapsed: boolean } {
  if (mode !== 'auto') return { side: wished, isCollapsed: mode === 'small' };
  const other = wished === 'left' ? 'right' : 'left';
  const isFree = (side: Side) => !coversButton(dockBox(side, windowSize()));
  if (isFree(wished)) return { side: wished, isCollapsed: false };
  return mayStepAside && isFree(other) ? { side: other, isCollapsed: false } : { side: wished, isCollapsed: true };
}

const windowSize = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
