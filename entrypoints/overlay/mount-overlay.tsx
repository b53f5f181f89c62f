import { render } from 'preact';
import { OutdatedNotice } from '@/components/overlay/outdated-notice';
import type { PageState } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { shownBy } from '@/utils/model/snapshot';
import type { PlacedMarker } from '@/utils/overlay/place-markers';
import { sayIn, type Params, type Words } from '@/utils/i18n/translate';
import { ignoreWish, type IgnoreScope } from '@/utils/rules/ignore-wish';
import { approveFixes } from '@/utils/rules/approve-fixes';
import { withoutRows } from '@/utils/fill/row-number';
import { isInput, isTextArea } from '@/utils/page/element';
import { attempt } from '@/utils/page/failures';
import { fieldAt, focusField } from '@/utils/page/focus-field';
import { focusedIn } from '@/utils/page/keep-focus';
import { createCalm } from './calm';
import { describeFindings } from './describe-findings';
import type { MountOverlay } from './overlay';
import { OverlayApp } from './overlay-app';
import {
  boxesOf,
  dockPlace,
  markersInSight,
  markersInWindow,
  putCard,
  type DockMode,
  type FieldBoxes,
} from './overlay-geometry';
import { createOverlayHost } from './overlay-host';
import type { OverlayTexts } from './overlay-props';
import { sightOf, type PageSight } from './page-sight';
import { sayDrafts } from './say-drafts';

/** Time to move the pointer from a marker to its card. */
const LINGER_MS = 250;

/** How often is looked whether the framed panel can be seen. */
const LOOK_MS = 200;

/** Well below the time after which the page is told that there is nobody here any more. */
const BEAT_MS = 4000;
/** Logins of such systems often end after half an hour; when this one's do is not known. */
const LONG_MINUTES = 20;

/** After the last scroll. */
const SCROLL_REST_MS = 120;

/** Where things are drawn. `wished`: what they were worked out for. */
interface Places {
  findings: readonly Finding[];
  boxes: FieldBoxes;
  wished: string;
  markers: PlacedMarker[];
  /** Fields in the window that something of the page lies over. */
  covered: ReadonlySet<FieldPath>;
  dock: ReturnType<typeof dockPlace>;
}

/** Draws the page's state over the page and hands the person's wishes to the session. */
export const mountOverlay: MountOverlay = (session, needs, signal) => {
  const { bringTeacher, sendMessage, onMessage, isConnected } = needs;
  let host: ReturnType<typeof createOverlayHost> | undefined;
  let shown: { sight: PageSight; words: Words } | undefined;
  /** What the last drawing was made of. */
  let drawn: readonly unknown[] = [];
  let wordsBefore: Words | undefined;
  let openPath: FieldPath | undefined;
  let dismissed: FieldPath | undefined;
  /** A field whose card was asked for from the browser's menu, and what it says. */
  let asked: { path: FieldPath; note: string } | undefined;
  let announcement = '';
  let panelAddress: string | undefined;
  let otherTabs = 0;
  let lost: readonly FieldPath[] = [];
  let saved: { path: FieldPath | undefined; values: readonly string[] } = { path: undefined, values: [] };
  const calm = createCalm(() => refreshShown());
  let endLesson: (() => void) | undefined;
  let mode: DockMode = 'auto';
  let minutesOpen = longOpen();
  let places: Places | undefined;
  /** Ends when nothing has scrolled for a while; until then nobody looks what lies over what. */
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  /** The page as a whole has scrolled, and nothing in it by itself. */
  let isPageScrolled = true;
  let frame = 0;
  let linger: ReturnType<typeof setTimeout> | undefined;

  /** Looking what lies over what is dear: only when something has moved or may have. */
  const findPlaces = (findings: readonly Finding[]): Places => {
    const isPassing = scrolling !== undefined && places?.findings === findings;
    const boxes = isPassing && places && isPageScrolled ? places.boxes : boxesOf(findings, session);
    const inWindow = markersInWindow(boxes);
    // What was covered stays hidden until everything has come to rest.
    if (isPassing && places)
      return { ...places, boxes, wished: '', markers: inWindow.filter(({ path }) => !places?.covered.has(path)) };
    const wished = JSON.stringify(inWindow);
    if (places?.wished === wished) return places;
    const dock = dockPlace(mode, panelAddress ? 'left' : 'right', panelAddress === undefined);
    const markers = markersInSight(inWindow, session);
    const inSight = new Set(markers.map(({ path }) => path));
    const covered = new Set(inWindow.map(({ path }) => path).filter((path) => !inSight.has(path)));
    return { findings, boxes, wished, markers, covered, dock };
  };
  const draw = () => {
    frame = 0;
    if (!shown || !host) return;
    host.settle();
    // In a lesson there is one thing to look at.
    if (endLesson) {
      drawn = [];
      return render(null, host.container);
    }
    const { markers, dock } = (places = findPlaces(shown.sight.findings));
    const hasFinding = shown.sight.findings.some(({ path }) => path === openPath);
    if (!hasFinding && openPath !== asked?.path) openPath = undefined;
    if (openPath !== saved.path) void readSaved(openPath);
    const made = [
      shown,
      places,
      openPath,
      asked,
      announcement,
      panelAddress,
      otherTabs,
      minutesOpen,
      lost,
      saved,
      host,
    ];
    if (made.every((part, place) => part === drawn[place])) return placeOpenCard();
    render(
      <OverlayApp
        {...shown}
        note={asked?.path === openPath ? asked?.note : undefined}
        {...{ markers, openPath, announcement, panelAddress, otherTabs, minutesOpen, lost, ...dock }}
        saved={saved.path === openPath ? saved.values : []}
        nameOf={session.nameOf}
        onCardDrawn={placeCard}
        onOpen={(path) => open(openPath === path ? undefined : path)}
        onHover={hover}
        onFix={fix}
        onUse={use}
        onIgnore={ignore}
        onUndo={undo}
        onOpenPanel={openPanel}
        onTeach={() => void teach()}
        onClosePanel={() => update(() => (panelAddress = undefined))}
        onToggle={() => update(() => (mode = dock.isCollapsed ? 'open' : 'small'))}
      />,
      host.container,
    );
    drawn = made;
  };
  const placeCard = (path: FieldPath, card: HTMLElement) => putCard(card, path, session, scrolling !== undefined);
  /** Its field may have grown under what is typed. */
  const placeOpenCard = () => {
    const card = host?.container.querySelector<HTMLElement>('.card');
    if (card && openPath) placeCard(openPath, card);
  };
  const redraw = () => {
    frame ||= requestAnimationFrame(() => attempt('overlay', draw, undefined));
  };
  const move = () => {
    places = undefined;
    redraw();
  };
  const update = (change: () => void) => {
    change();
    move();
  };
  const open = (path: FieldPath | undefined) =>
    update(() => {
      if (!path) dismissed = openPath;
      openPath = path;
    });
  const hover = (path: FieldPath, isOver: boolean) => {
    clearTimeout(linger);
    if (isOver) update(() => (openPath = path));
    else linger = setTimeout(() => update(() => (openPath = focusedPath())), LINGER_MS);
  };
  const focusedPath = () => {
    const path = fieldAt(focusedIn(document), session.latest());
    return path === undefined || path === dismissed || !calm.mayOpen(path) ? undefined : path;
  };
  const t = (key: keyof OverlayTexts, params?: Params) => (shown ? sayIn<OverlayTexts>(shown.words)(key, params) : '');
  const say = (sentence: string) => update(() => (announcement = sentence));

  const take = (state: PageState, words: Words): PageSight => {
    const findings = calm.calmed(state.findings, shown?.sight.findings ?? []);
    const sight = sightOf(state, findings, shown?.sight);
    if (sight === shown?.sight && words === shown.words) return sight;
    shown = { sight, words };
    prepareLastWords();
    return sight;
  };
  const refreshShown = () => {
    if (!shown) return;
    take(session.state(), shown.words);
    redraw();
  };
  async function fix(finding: Finding) {
    const { results } = await session.applyFixes(approveFixes([finding], session.state().snapshot));
    refreshShown();
    const failed = results.find(({ outcome }) => outcome !== 'written');
    say(t(failed ? 'overlay.notFixed' : 'overlay.fixed', { label: (failed ?? results[0])?.label ?? '' }));
  }
  async function use(path: FieldPath, to: string) {
    const field = session.state().snapshot.fields[path];
    const { results } = await session.applyFixes([{ path, from: shownBy(field?.reading), to }]);
    refreshShown();
    const isDone = results.every(({ outcome }) => outcome === 'written');
    say(t(isDone ? 'overlay.usedSaved' : 'overlay.notFixed', { label: field?.label ?? '' }));
  }
  async function readSaved(path: FieldPath | undefined) {
    saved = { path, values: [] };
    if (path === undefined) return;
    const kept = await sendMessage('listSavedValues', path).catch(() => []);
    const now = session.state().snapshot.fields[path];
    // Dates are kept in another form than pages show; what can't be typed is filled from the panel.
    if (!now || now.readOnly || now.kind === 'date' || saved.path !== path) return;
    saved = { path, values: kept.filter((value) => value !== shownBy(now.reading)) };
    redraw();
  }
  /** From the browser's menu: the field in which the person is, if it is one of ours. */
  const answerAt = async (answer: (path: FieldPath) => Promise<string>) => {
    const path = fieldAt(focusedIn(document), session.locate());
    if (path === undefined) return;
    const note = await answer(path);
    asked = { path, note };
    saved = { path: undefined, values: [] };
    update(() => (openPath = path));
    say(note);
  };
  const keepFocused = () =>
    answerAt(async (path) => {
      const { fields } = session.state().snapshot;
      const { kind, label = '', reading } = fields[path] ?? {};
      if (reading?.status !== 'filled' || kind === 'file') return t('overlay.notKept');
      return sendMessage('saveValue', { field: withoutRows(path), label, value: reading.value })
        .then(() => t('overlay.valueKept'))
        .catch(() => t('overlay.outdated'));
    });
  const offerSaved = () =>
    answerAt(async (path) =>
      (await sendMessage('listSavedValues', path).catch(() => [])).length > 0 ? '' : t('overlay.nothingSaved'),
    );
  async function ignore(finding: Finding, scope: IgnoreScope) {
    const { project, snapshot } = session.state();
    const label = snapshot.fields[finding.path]?.label ?? '';
    await sendMessage('ignore', ignoreWish(finding, scope, { label, project: project.known }))
      .then(() => say(t('overlay.ignored')))
      .catch(() => say(t('overlay.outdated')));
  }
  async function undo() {
    const { results } = await session.undo();
    const count = results.filter(({ outcome }) => outcome === 'restored').length;
    refreshShown();
    say(
      t(count === results.length ? 'overlay.undone' : 'overlay.undonePartly', { count, rest: results.length - count }),
    );
  }
  async function openPanel() {
    const answer = await sendMessage('openPanel').catch(() => undefined);
    if (answer === undefined) return say(t('overlay.outdated'));
    if (answer.address === undefined) return;
    update(() => (panelAddress = answer.address));
    closeUnseen();
  }
  /** Presses in the frame don't come by us: when the page veils it, it is closed. */
  const closeUnseen = () => {
    if (panelAddress === undefined) return;
    if (host?.isAsDrawn()) setTimeout(closeUnseen, LOOK_MS);
    else update(() => (panelAddress = undefined));
  };
  const countTabs = async () => {
    otherTabs = await sendMessage('countTabsOnSamePage').catch(() => 0);
    redraw();
  };

  async function teach(addsTo?: GroupPath) {
    const teacher = await bringTeacher().catch(() => undefined);
    if (!teacher) return say(t('overlay.outdated'));
    if (!shown || !host) return;
    // The wish that was made last counts.
    stopLesson();
    const { sideContainer } = host;
    const end = teacher({
      ...{ container: sideContainer, words: shown.words, addsTo },
      locate: session.locate,
      fields: session.singleFields,
      nameOf: session.nameOf,
      save: async (binding) => {
        await sendMessage('saveBinding', binding);
        await session.readBindings();
        refreshShown();
      },
      onEnd: () => stopLesson(),
    });
    endLesson = end;
    redraw();
  }
  const stopLesson = () => {
    endLesson?.();
    endLesson = undefined;
    redraw();
  };

  /** The assistant was updated or switched off: nothing works any more here, and nothing is loaded anew by itself. */
  const goQuiet = () => {
    clearInterval(heart);
    cancelAnimationFrame(frame);
    endLesson?.();
    shown = undefined;
    host?.lastWord();
  };
  const prepareLastWords = () => {
    if (!shown || !host) return;
    const { kept } = sayDrafts(shown.sight.drafts, shown.words);
    render(
      <OutdatedNotice words={{ name: t('overlay.name'), outdated: t('overlay.outdated'), kept }} />,
      host.lastWords,
    );
  };
  const beat = () => {
    host?.beat();
    if (minutesOpen !== (minutesOpen = longOpen())) move();
  };
  const heart = setInterval(beat, BEAT_MS);

  const jumpTo = async (path: FieldPath) => {
    dismissed = undefined;
    if (!session.latest().fields.has(path)) {
      const isOpen = await session.reveal(path);
      await session.refresh();
      refreshShown();
      if (!isOpen || !session.latest().fields.has(path)) return say(t('overlay.stillFolded'));
    }
    calm.open(path);
    focusField(path, session.latest());
    update(() => (openPath = path));
  };
  /** Escape in the card leads back to the field it speaks of. */
  const leaveCard = () => {
    const path = openPath;
    const control = path && session.latest().fields.get(path)?.control;
    if (host?.isOwn(document.activeElement)) control?.element.focus({ preventScroll: true });
    open(undefined);
  };

  const followFocus = ({ target }: Event) => {
    if (host?.isOwn(target)) return;
    const path = fieldAt(focusedIn(document), session.latest());
    if (path !== dismissed) dismissed = undefined;
    if (path !== asked?.path) asked = undefined;
    calm.enter(path, path && session.state().snapshot.fields[path]);
    // Said by us: a note at the field itself could be read by the page, too.
    if (shown) announcement = describeFindings(path, shown.sight.findings, shown.words);
    update(() => (openPath = asked?.path ?? focusedPath()));
  };

  /** What scrolls in a box as one types moves the text in it, and no field. */
  const followScroll = ({ target }: Event) => {
    const scrolled = target as Node | null;
    if (isInput(scrolled) || isTextArea(scrolled)) return;
    isPageScrolled = (scrolling === undefined || isPageScrolled) && target === document;
    clearTimeout(scrolling);
    scrolling = setTimeout(() => {
      scrolling = undefined;
      move();
    }, SCROLL_REST_MS);
    redraw();
  };

  const offs = [onMessage('keepFocused', keepFocused), onMessage('offerSaved', offerSaved)];
  signal.addEventListener('abort', () => isConnected() && offs.forEach((off) => off()));
  const listen = { capture: true, passive: true, signal };
  document.addEventListener('scroll', followScroll, listen);
  session.reader.onRedrawn(move);
  window.addEventListener('resize', move, listen);
  document.addEventListener('transitionend', move, listen);
  document.addEventListener('click', move, listen);
  document.addEventListener('visibilitychange', beat, { signal });
  document.addEventListener('visibilitychange', ({ isTrusted }) => shown && isTrusted && void countTabs(), { signal });
  session.reader.eachRoot((root) => {
    root.addEventListener('focusin', followFocus, listen);
    root.addEventListener('focusout', calm.leave, listen);
    root.addEventListener('input', calm.type, listen);
    root.addEventListener(
      'keydown',
      (event) => event.isTrusted && (event as KeyboardEvent).key === 'Escape' && openPath && leaveCard(),
      listen,
    );
    if (root !== document) root.addEventListener('scroll', followScroll, listen);
  });

  const show = (state: PageState, words: Words) => {
    if (!shown) void countTabs();
    const before = shown?.sight.findings.length;
    if (!host) host = createOverlayHost(document);
    const { length: count } = take(state, words).findings;
    if (count !== before) announcement = count === 0 ? t('overlay.noFindings') : t('overlay.found', { count });
    redraw();
  };

  return {
    redraw() {
      const state = session.state();
      // Back from where nothing is shown, as the login is, the page may be just as it was.
      if (!shown && wordsBefore && state.snapshot.sections.length > 0) show(state, wordsBefore);
      else redraw();
    },
    show,
    teach: (addsTo) => void teach(addsTo),
    setLost(paths) {
      if (paths.length + lost.length > 0) update(() => (lost = paths));
    },
    hide() {
      stopLesson();
      host?.remove();
      host = undefined;
      wordsBefore = shown?.words ?? wordsBefore;
      shown = undefined;
    },
    jumpTo: (path) => void jumpTo(path),
    jumpToNext() {
      const paths = [...new Set(shown?.sight.findings.map(({ path }) => path))];
      const here = openPath ? paths.indexOf(openPath) : -1;
      const next = paths[(here + 1) % paths.length];
      if (next) void jumpTo(next);
    },
    enterCard() {
      host?.container.querySelector<HTMLElement>('.card .action, .card button')?.focus();
    },
    remove: goQuiet,
  };
};

/** Minutes since the page was loaded, in steps of five, once that is long ago. */
function longOpen(): number | undefined {
  const minutes = Math.floor(performance.now() / 60_000);
  return minutes < LONG_MINUTES ? undefined : minutes - (minutes % 5);
}
