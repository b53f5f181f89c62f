import type { PageState } from '@/utils/messaging/protocol';
import { sayIn, type Words } from '@/utils/i18n/translate';
import { createCalm } from './calm';
import { createCardKeeper } from './card-keeper';
import { createDrawing } from './drawing';
import { createHeart } from './heart';
import { prepareLastWords } from './last-words';
import { createLessons } from './lessons';
import { listenToPage } from './listen-to-page';
import { menuAnswers } from './menu-answers';
import type { MountOverlay } from './overlay';
import { overlayDeeds } from './overlay-deeds';
import { createOverlayHost } from './overlay-host';
import type { OverlayTexts } from './overlay-props';
import type { OverlayTools } from './overlay-tools';
import { sightOf, type PageSight } from './page-sight';
import { createPanelFrame } from './panel-frame';
import { createPlaces } from './places';
import { emptyScene } from './scene';

/** Draws the page's state over the page and hands the person's wishes to the session. */
export const mountOverlay: MountOverlay = (session, needs, signal) => {
  const { bringTeacher, sendMessage, onMessage, isConnected } = needs;
  const scene = emptyScene();
  let wordsBefore: Words | undefined;

  const redraw = () => drawing.redraw();
  const places = createPlaces(session, redraw);
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
  const tools: OverlayTools = {
    ...{ session, sendMessage, scene, update, refreshShown, redraw },
    t: (key, params) => (scene.shown ? sayIn<OverlayTexts>(scene.shown.words)(key, params) : ''),
    say: (announcement) => update({ announcement }),
  };
  const calm = createCalm(refreshShown);
  const card = createCardKeeper(tools, calm);
  const lessons = createLessons(tools, bringTeacher);
  const deeds = overlayDeeds(tools);
  const panel = createPanelFrame(tools);
  const drawing = createDrawing(tools, { places, card, deeds, panel, lessons });
  const heart = createHeart(tools);
  const countTabs = async () => {
    scene.otherTabs = await sendMessage('countTabsOnSamePage').catch(() => 0);
    redraw();
  };

  const { keepFocused, offerSaved } = menuAnswers(tools);
  const offs = [onMessage('keepFocused', keepFocused), onMessage('offerSaved', offerSaved)];
  signal.addEventListener('abort', () => isConnected() && offs.forEach((off) => off()));
  listenToPage(session, scene, { places, card, calm, onSight: heart.beat, onReturn: () => void countTabs() }, signal);

  const show = (state: PageState, words: Words) => {
    if (!scene.shown) void countTabs();
    const before = scene.shown?.sight.findings.length;
    scene.host ??= createOverlayHost(document);
    const { length: count } = take(state, words).findings;
    if (count !== before)
      scene.announcement = count === 0 ? tools.t('overlay.noFindings') : tools.t('overlay.found', { count });
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
