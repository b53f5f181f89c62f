import { sendMessage } from '@/utils/messaging/protocol';
import type { Draft, PageDrafts } from '@/utils/model/draft';
import type { SectionId } from '@/utils/model/ids';
import { partKey, type ProjectRecord } from '@/utils/model/project';
import { shownBy, type Snapshot } from '@/utils/model/snapshot';
import { offersOf } from '@/utils/drafts/offers';
import { partsOfDraft } from '@/utils/drafts/parts-of-draft';
import { momentId } from '@/utils/drafts/thin-out';
import { draftedOf, isTakenAway, NOTHING_TYPED, settledOn, typedSince } from '@/utils/drafts/track-typing';
import { typedOn } from '@/utils/drafts/typed-on';
import { reportOf } from '@/utils/site/report-key';
import { fiscalYearIn } from '@/utils/thai/fiscal-year-in';
import { isOurs } from '@/utils/page/visible';
import type { MakeDraftKeeper, Whose } from './drafts';
import { createDraftPost } from './send-drafts';

/** After this long what is typed is a new moment; the one before stays beside it. */
const MOMENT_MS = 5 * 60_000;
/** What was emptied so shortly after a key was emptied by it. */
const KEY_MS = 1500;
/** What has changed so shortly after a person was at the page may be their doing. */
const HAND_MS = 20_000;
/** A page that is still loading shows less than it will. */
const SETTLED_MS = 2000;
const TYPING = ['input', 'change', 'paste', 'drop', 'cut'];
const BY_HAND = [...TYPING, 'keydown', 'pointerdown'];

export const makeDraftKeeper: MakeDraftKeeper = (reader, onNews, signal) => {
  let typing = NOTHING_TYPED;
  let [visit, openedAt] = [crypto.randomUUID() as string, Date.now()];
  let whose: Whose | undefined;
  let latest: Snapshot | undefined;
  /** When a person was last at the page, and last changed something; never, while nobody was. */
  let [touchedAt, typedAt, sentAt] = [0, 0, undefined as string | undefined];
  let [isHeld, isGoing] = [false, false];
  /** What was put last of each part. */
  const put = new Map<SectionId, string>();
  let drafts: readonly Draft[] = [];
  let about: PageDrafts = { offers: [] };

  const tell = (next: PageDrafts) => {
    if (JSON.stringify(next) === JSON.stringify(about)) return;
    about = next;
    onNews();
  };
  const post = createDraftPost(
    // To the minute: nobody watches the seconds.
    (keptAt) => tell({ offers: about.offers, keptAt: `${keptAt.slice(0, 16)}:00.000Z` }),
    (trouble) => tell({ ...about, trouble }),
    signal,
  );
  const offer = () => {
    if (!latest || !whose || Date.now() - openedAt < SETTLED_MS) return;
    const report = reportOn(latest, whose.project);
    const page = { address: whose.address, visit, now: new Date().toISOString(), ...(report && { report }) };
    tell({ ...about, offers: offersOf(drafts, latest, page) });
  };
  const readDrafts = async () => {
    if (!whose) return;
    const { address, projectId } = whose;
    const found = await sendMessage('readDrafts', { address, ...(projectId !== undefined && { projectId }) }).catch(
      () => undefined,
    );
    if (!found || signal.aborted) return;
    drafts = found;
    offer();
  };
  /** What comes now is as if the page had just been opened: what was typed before stays as it was kept. */
  const beginAnew = () => {
    [visit, openedAt] = [crypto.randomUUID(), Date.now()];
    [typing, touchedAt, sentAt] = [NOTHING_TYPED, 0, undefined];
    put.clear();
    setTimeout(() => void readDrafts(), SETTLED_MS);
  };
  const keep = () => {
    if (!latest || !whose) return;
    const { projectId, project, address } = whose;
    const now = Date.now();
    const name = shownBy(latest.fields['general.projectName']?.reading).trim() || project?.name;
    const report = reportOn(latest, project);
    const parts = partsOfDraft(draftedOf(typing), latest.sections, new Set(put.keys())).filter(
      ({ sectionId, drafted }) => sentAt !== undefined || put.get(sectionId) !== JSON.stringify(drafted),
    );
    const moments = parts.map(({ sectionId, drafted }): Draft => {
      put.set(sectionId, JSON.stringify(drafted));
      const part = { sectionId, ...(sectionId === 'progress-report' && report && { report }) };
      return {
        ...part,
        ...{ id: momentId(visit, partKey(part), Math.floor((now - openedAt) / MOMENT_MS)), visit, address },
        ...(projectId !== undefined && { projectId }),
        ...(name && { projectName: name }),
        ...{ openedAt: new Date(openedAt).toISOString(), keptAt: new Date(now).toISOString() },
        ...(sentAt && { sentAt }),
        ...drafted,
      };
    });
    post.put(moments);
    if (isGoing) post.flush();
  };

  const leave = (isLeaving: boolean) => () => {
    isGoing = isLeaving;
    if (isLeaving) post.flush();
  };

  const listen = { capture: true, passive: true, signal };
  reader.eachRoot((root) => {
    for (const type of BY_HAND)
      root.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted || isOurs(event.target as Node)) return;
          touchedAt = Date.now();
          if (TYPING.includes(type)) typedAt = touchedAt;
        },
        listen,
      );
    root.addEventListener(
      'submit',
      (event) => {
        if (!event.isTrusted || typing.edits.size === 0) return;
        sentAt = new Date().toISOString();
        keep();
        post.flush();
      },
      listen,
    );
  });
  document.addEventListener('visibilitychange', post.flush, { signal });
  window.addEventListener('pagehide', leave(true), { capture: true, signal });
  window.addEventListener('pageshow', leave(false), { signal });

  return {
    about: () => about,
    renew: () => void readDrafts(),
    hold(isToHold) {
      isHeld = isToHold;
      [touchedAt, typedAt] = [Date.now(), Date.now()];
    },
    note(snapshot, next) {
      const isOther = whose !== undefined && isOtherPage(whose, next);
      const isNamedNow = whose?.projectId !== next.projectId;
      whose = next;
      if (isOther) beginAnew();
      else if (isNamedNow || latest === undefined) void readDrafts();
      if (latest === undefined) setTimeout(offer, SETTLED_MS);
      latest = snapshot;
      const shown = typedOn(snapshot);
      const [isAtPage, isTyping] = [isHeld || sinceNow(touchedAt) < HAND_MS, isHeld || sinceNow(typedAt) < KEY_MS];
      if (touchedAt === 0) typing = settledOn(shown);
      else if (!isHeld && isTakenAway(typing, shown, isTyping)) {
        post.flush();
        beginAnew();
        typing = settledOn(shown);
      } else {
        const before = typing;
        typing = typedSince(before, shown, isAtPage);
        if (!isSameMap(before.edits, typing.edits)) keep();
      }
      offer();
    },
  };
};

const sinceNow = (at: number) => Date.now() - at;

const isSameMap = <V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

/** An address that has only found out whose it is, is the same page still. */
const isOtherPage = (before: Whose, now: Whose): boolean =>
  before.projectId === undefined || now.projectId === undefined
    ? before.address !== now.address
    : before.projectId !== now.projectId;

function reportOn({ fields }: Snapshot, project: ProjectRecord | undefined) {
  const year =
    shownBy(fields['general.fiscalYear']?.reading) || project?.parts.general?.fields['general.fiscalYear']?.value;
  return reportOf(shownBy(fields['progress-report.quarter']?.reading), fiscalYearIn(String(year ?? '')));
}
