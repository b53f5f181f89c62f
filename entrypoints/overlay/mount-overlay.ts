import type { PageState } from '@/utils/messaging/protocol';
import { sayIn, type Words } from '@/utils/i18n/translate';
import { createCalm } from './calm';
import { createCardKeeper } from './card-keeper';
import { createDrawing } from './drawing';
import { createHeart } from './heart';
import { prepareLastWords } from './last-words';
import { createLessons } from './lessons';
import type { MountOverlay } from './overlay';
import { overlayDeeds } from './overlay-deeds';
import { createOverlayHost } from './overlay-host';
import type { OverlayTexts } from './overlay-props';
import type { OverlayTools } from './overlay-tools';
import { sightOf, type PageSight } from './page-sight';
import { createPlaces } from './places';
import { createSavedValues } from './saved-values';
import { emptyScene } from './scene';

/** Draws the page's state over the page and hands the person's wishes to the session. */
export const mountOverlay: MountOverlay = (session, needs, signal) => {
  const { sendMessage, onMessage, isConnected } = needs;
  const scene = emptyScene();
  const listen = { capture: true, passive: true, signal };
  let wordsBefore: Words | undefined;

  const redraw = () => drawing.redraw();
  const take = (state: PageState, words: Words): PageSight => {
    const before = scene.shown?.sight;
    const sight = sightOf(state, calm.calmed(state.findings, before?.findings ?? []), before);
    if (sight === before && words === scene.shown?.words) return sight;
    scene.shown = { sight, words };
    prepareLastWords(tools);
    return sight;
  };
  const refreshShown = () => {
    if (!scene.shown) return;
    take(session.state(), scene.shown.words);
    redraw();
  };
  const update: OverlayTools['update'] = (change) => {
    Object.assign(scene, change);
    places.move();
  };
  const t: OverlayTools['t'] = (...said) => (scene.shown ? sayIn<OverlayTexts>(scene.shown.words)(...said) : '');
  const tools: OverlayTools = {
    ...needs,
    ...{ session, listen, scene, t, update, refreshShown, redraw },
    say: (...said) => update({ announcement: t(...said) }),
  };
  const calm = createCalm(refreshShown);
  const places = createPlaces(tools);
  const card = createCardKeeper(tools, calm);
  const lessons = createLessons(tools);
  const deeds = overlayDeeds(tools);
  const saved = createSavedValues(tools);
  const drawing = createDrawing(tools, { places, card, deeds, saved, lessons });
  const heart = createHeart(tools);
  const countTabs = async () => {
    scene.otherTabs = await sendMessage('countTabsOnSamePage').catch(() => 0);
    redraw();
  };

  const offs = [onMessage('keepFocused', saved.keepFocused), onMessage('offerSaved', saved.offerSaved)];
  signal.addEventListener('abort', () => isConnected() && offs.forEach((off) => off()));
  document.addEventListener(
    'visibilitychange',
    ({ isTrusted }) => scene.shown && isTrusted && void countTabs(),
    listen,
  );

  const show = (state: PageState, words: Words) => {
    if (!scene.shown) void countTabs();
    const before = scene.shown?.sight.findings.length;
    scene.host ??= createOverlayHost(document);
    const { length: count } = take(state, words).findings;
    if (count !== before) scene.announcement = count === 0 ? t('overlay.noFindings') : t('overlay.found', { count });
    redraw();
  };

  return {
    redraw() {
      const state = session.state();
      // Back from where nothing is shown, as the login is, the page may be just as it was.
      if (!scene.shown && wordsBefore && state.snapshot.sections.length > 0) show(state, wordsBefore);
      else redraw();
    },
    show,
    teach: (addsTo) => void lessons.begin(addsTo),
    setLost(lost) {
      if (lost.length + scene.lost.length > 0) update({ lost });
    },
    hide() {
      lessons.stop();
      scene.host?.remove();
      scene.host = undefined;
      wordsBefore = scene.shown?.words ?? wordsBefore;
      scene.shown = undefined;
    },
    jumpTo: card.jumpTo,
    jumpToNext: card.jumpToNext,
    enterCard: card.enter,
    /** The assistant was updated or switched off: nothing works any more here, and nothing is loaded anew by itself. */
    remove() {
      heart.stop();
      lessons.stop();
      drawing.stop();
      scene.shown = undefined;
      scene.host?.lastWord();
    },
  };
};
