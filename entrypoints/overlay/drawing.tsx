import { render } from 'preact';
import { attempt } from '@/utils/page/failures';
import type { CardKeeper } from './card-keeper';
import type { Lessons } from './lessons';
import { OverlayApp } from './overlay-app';
import type { OverlayDeeds } from './overlay-deeds';
import type { OverlayTools } from './overlay-tools';
import type { Found, Places } from './places';
import type { SavedValues } from './saved-values';
import type { Shown } from './scene';

/** What is drawn, and what answers to it. */
export interface DrawnParts {
  places: Places;
  card: CardKeeper;
  deeds: OverlayDeeds;
  saved: SavedValues;
  lessons: Lessons;
}

/** Draws the scene: once a frame, however often it is wished, and only where something of it is different. */
export function createDrawing({ session, scene }: OverlayTools, { places, card, deeds, saved, lessons }: DrawnParts) {
  /** What the last drawing was made of. */
  let drawn: readonly unknown[] = [];
  let frame = 0;

  /** Its field may have grown under what is typed. */
  const placeOpenCard = () => {
    const element = scene.host?.container.querySelector<HTMLElement>('.card');
    if (element && scene.openPath) places.placeCard(scene.openPath, element);
  };
  const pictureOf = (shown: Shown, { markers, dock }: Found) => {
    const { openPath, asked } = scene;
    return (
      <OverlayApp
        {...{ ...scene, ...shown, ...dock, markers }}
        note={asked?.path === openPath ? asked?.note : undefined}
        saved={scene.saved.path === openPath ? scene.saved.values : []}
        nameOf={session.nameOf}
        onCardDrawn={places.placeCard}
        onOpen={card.toggle}
        onHover={card.hover}
        {...deeds}
        onTeach={() => void lessons.begin()}
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
    void saved.offer(scene.openPath);
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
