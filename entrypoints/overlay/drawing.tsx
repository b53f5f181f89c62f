import { render } from 'preact';
import type { FieldPath } from '@/utils/model/ids';
import { attempt } from '@/utils/page/failures';
import type { CardKeeper } from './card-keeper';
import type { Lessons } from './lessons';
import { OverlayApp } from './overlay-app';
import type { OverlayDeeds } from './overlay-deeds';
import { putCard } from './overlay-geometry';
import type { OverlayTools } from './overlay-tools';
import type { PanelFrame } from './panel-frame';
import type { Found, Places } from './places';
import { readSaved } from './read-saved';
import type { Shown } from './scene';

/** What is drawn, and what answers to it. */
export interface DrawnParts {
  places: Places;
  card: CardKeeper;
  deeds: OverlayDeeds;
  panel: PanelFrame;
  lessons: Lessons;
}

/** Draws the scene: once a frame, however often it is wished, and only where something of it is different. */
export function createDrawing(tools: OverlayTools, { places, card, deeds, panel, lessons }: DrawnParts) {
  const { session, scene } = tools;
  /** What the last drawing was made of. */
  let drawn: readonly unknown[] = [];
  let frame = 0;

  const placeCard = (path: FieldPath, element: HTMLElement) => putCard(element, path, session, places.isScrolling());
  /** Its field may have grown under what is typed. */
  const placeOpenCard = () => {
    const element = scene.host?.container.querySelector<HTMLElement>('.card');
    if (element && scene.openPath) placeCard(scene.openPath, element);
  };
  const pictureOf = (shown: Shown, { markers, dock }: Found) => {
    const { openPath, asked, saved, announcement, panelAddress, otherTabs, minutesOpen, lost } = scene;
    return (
      <OverlayApp
        {...shown}
        {...{ markers, openPath, announcement, panelAddress, otherTabs, minutesOpen, lost, ...dock }}
        note={asked?.path === openPath ? asked?.note : undefined}
        saved={saved.path === openPath ? saved.values : []}
        nameOf={session.nameOf}
        onCardDrawn={placeCard}
        onOpen={card.toggle}
        onHover={card.hover}
        onFix={deeds.fix}
        onUse={deeds.use}
        onIgnore={deeds.ignore}
        onUndo={deeds.undo}
        onOpenPanel={panel.open}
        onTeach={() => void lessons.begin()}
        onClosePanel={panel.close}
        onToggle={() => places.setDock(dock.isCollapsed ? 'open' : 'small')}
      />
    );
  };
  const draw = () => {
    frame = 0;
    const { host, shown } = scene;
    if (!shown || !host) return;
    host.settle();
    // In a lesson there is one thing to look at.
    if (lessons.isOn()) {
      drawn = [];
      return render(null, host.container);
    }
    const { findings } = shown.sight;
    const found = places.find(findings, scene.panelAddress);
    card.settle(findings);
    if (scene.openPath !== scene.saved.path) void readSaved(scene.openPath, tools);
    const made = [found, ...Object.values(scene)];
    if (made.every((part, place) => part === drawn[place])) return placeOpenCard();
    render(pictureOf(shown, found), host.container);
    drawn = made;
  };

  return {
    redraw() {
      frame ||= requestAnimationFrame(() => attempt('overlay', draw, undefined));
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
