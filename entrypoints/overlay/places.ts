import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { PlacedMarker } from '@/utils/overlay/place-markers';
import { isInput, isTextArea } from '@/utils/page/element';
import {
  boxesOf,
  dockPlace,
  markersInSight,
  markersInWindow,
  putCard,
  type DockMode,
  type FieldBoxes,
} from './overlay-geometry';
import type { OverlayTools } from './overlay-tools';

/** After the last scroll. */
const SCROLL_REST_MS = 120;

/** Where things are drawn. `wished`: what they were worked out for. */
export interface Found {
  findings: readonly Finding[];
  boxes: FieldBoxes;
  wished: string;
  markers: PlacedMarker[];
  /** Fields in the window that something of the page lies over. */
  covered: ReadonlySet<FieldPath>;
  dock: ReturnType<typeof dockPlace>;
}

export type Places = ReturnType<typeof createPlaces>;

/** Knows where markers, dock and card are drawn, and follows what moves them. */
export function createPlaces({ session, listen, redraw }: OverlayTools) {
  let found: Found | undefined;
  let mode: DockMode = 'auto';
  /** Ends when nothing has scrolled for a while; until then nobody looks what lies over what. */
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  /** The page as a whole has scrolled, and nothing in it by itself. */
  let isPageScrolled = true;

  /** Looking what lies over what is dear: only when something has moved or may have. */
  const look = (findings: readonly Finding[], panelAddress: string | undefined): Found => {
    const isPassing = scrolling !== undefined && found?.findings === findings;
    const boxes = isPassing && found && isPageScrolled ? found.boxes : boxesOf(findings, session);
    const inWindow = markersInWindow(boxes);
    // What was covered stays hidden until everything has come to rest.
    if (isPassing && found)
      return { ...found, boxes, wished: '', markers: inWindow.filter(({ path }) => !found?.covered.has(path)) };
    const wished = JSON.stringify(inWindow);
    if (found?.wished === wished) return found;
    const dock = dockPlace(mode, panelAddress ? 'left' : 'right', panelAddress === undefined);
    const markers = markersInSight(inWindow, session);
    const inSight = new Set(markers.map(({ path }) => path));
    const covered = new Set(inWindow.map(({ path }) => path).filter((path) => !inSight.has(path)));
    return { findings, boxes, wished, markers, covered, dock };
  };
  /** Things have moved, or may have. */
  const move = () => {
    found = undefined;
    redraw();
  };
  const rest = () => {
    scrolling = undefined;
    move();
  };

  /** What scrolls in a box as one types moves the text in it, and no field. */
  const followScroll = ({ target }: Event) => {
    const scrolled = target as Node | null;
    if (isInput(scrolled) || isTextArea(scrolled)) return;
    isPageScrolled = (scrolling === undefined || isPageScrolled) && target === document;
    clearTimeout(scrolling);
    scrolling = setTimeout(rest, SCROLL_REST_MS);
    redraw();
  };

  session.reader.onRedrawn(move);
  session.reader.eachRoot((root) => root.addEventListener('scroll', followScroll, listen));
  window.addEventListener('resize', move, listen);
  document.addEventListener('transitionend', move, listen);
  document.addEventListener('click', move, listen);
  return {
    move,
    /** The same places while nothing has moved. */
    find: (findings: readonly Finding[], panelAddress: string | undefined) => (found = look(findings, panelAddress)),
    placeCard: (path: FieldPath, card: HTMLElement) => putCard(card, path, session, scrolling !== undefined),
    setDock(wished: DockMode) {
      mode = wished;
      move();
    },
  };
}
