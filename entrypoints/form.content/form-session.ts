import type { ApprovedFix, FillOrder, FillReceipt, UndoReceipt } from '@/utils/model/fill';
import type { Binding } from '@/utils/model/binding';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath, IsoDate } from '@/utils/model/ids';
import type { StructureRecording } from '@/utils/model/recording';
import type { Snapshot } from '@/utils/model/snapshot';
import type { PageState } from '@/utils/messaging/protocol';
import type { Hand } from '@/utils/page/hand';
import type { LocatedPage } from '@/utils/page/located-page';
import { nothingAmong } from '@/utils/page/locate-page';
import { createPageReader, type PageReader } from '@/utils/page/page-reader';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import type { UndoEntry } from '@/utils/page/write-verified';
import type { Judge } from '../judge/judge';
import { nameOfField, singleFieldsOf, type SingleField } from '@/utils/site/single-fields';

/** One form page while it is open: reads it, fills it, takes fills back. Composes the page with the pure rooms. */
export interface FormSession {
  state(): PageState;
  /** The page as it was found last, for drawing over it. */
  latest(): LocatedPage;
  locate(): LocatedPage;
  /** Takes up what the officer has taught, here or in another tab. */
  readBindings(): Promise<void>;
  reader: PageReader;
  /** Reads again; tells whether anything is different. */
  refresh(): Promise<boolean>;
  /** Whether what finds problems has come. */
  isJudged(): boolean;
  setToday(today: IsoDate): void;
  fill(order: FillOrder): Promise<FillReceipt | 'stale'>;
  applyFixes(fixes: readonly ApprovedFix[]): Promise<FillReceipt>;
  undo(): Promise<UndoReceipt>;
  record(): Promise<StructureRecording>;
  /** Opens the tab or fold that hides a field. */
  reveal(path: FieldPath): Promise<boolean>;
  /** What a field is called, and which single ones the page's sections know. */
  nameOf(path: FieldPath): string;
  singleFields(): readonly SingleField[];
}

const NOTHING_KNOWN = { silenced: 0, quality: [], project: { address: '' } };

/** Where a session gets what is no part of the page. */
export interface SessionNeeds {
  /** What writes, once something is to be written. */
  bringHand(): Promise<Hand>;
  /** What finds problems, once the page is known as a form. */
  bringJudge(): Promise<Judge>;
  /** What the officer has taught. */
  listBindings(): Promise<readonly Binding[] | undefined>;
}

export function createFormSession(
  root: Document,
  firstToday: IsoDate,
  { bringHand, bringJudge, listBindings }: SessionNeeds,
  signal: AbortSignal,
): FormSession {
  const reader = createPageReader(root, signal);
  const fills: UndoEntry[][] = [];
  let today = firstToday;
  let snapshot: Snapshot = takeSnapshot(nothingAmong([], 0), { id: 1, today });
  let findings: Finding[] = [];
  let judge: Judge | undefined;
  /** One only, however often it is asked for meanwhile; after a failure it is asked for anew. */
  let coming: Promise<Judge | undefined> | undefined;
  let judgedBy: unknown;
  let seen: LocatedPage | undefined;
  let busy: Promise<unknown> = Promise.resolve();

  const look = (page: LocatedPage) => {
    const next = takeSnapshot(page, { id: snapshot.id, today });
    const isSame =
      page === seen
        ? next.controls === snapshot.controls && today === snapshot.today
        : next.controls.length === snapshot.controls.length && JSON.stringify(next) === JSON.stringify(snapshot);
    seen = page;
    // A plan holds for what was read: other findings on the same page do not outdate it.
    snapshot = isSame ? next : { ...next, id: snapshot.id + 1 };
    if (isSame && judgedBy === judge?.news()) return false;
    judgedBy = judge?.news();
    const found = judge?.judge(page, snapshot) ?? [];
    // The same findings stay the same object, so that nobody need tell them again.
    if (!areSame(found, findings)) findings = [...found];
    return true;
  };
  const lookNow = () => look(reader.locate());
  const refresh = async () => {
    await reader.prepare();
    if (reader.latest().sections.length > 0)
      judge ??= await (coming ??= bringJudge().catch(() => (coming = undefined)));
    const page = reader.latest();
    if (page !== seen) await judge?.prepare(page, takeSnapshot(page, snapshot));
    return look(reader.latest());
  };
  /** One writer at a time: a second order waits for the first. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const held = () => {
      judge?.hold(true);
      return work().finally(() => judge?.hold(false));
    };
    const turn = busy.then(held, held);
    busy = turn.catch(() => undefined);
    return turn;
  };

  const done = ({ receipt, undo }: { receipt: FillReceipt; undo: UndoEntry[] }) => {
    if (undo.length > 0) fills.push(undo);
    lookNow();
    return receipt;
  };

  return {
    refresh,
    isJudged: () => judge !== undefined,
    reader,
    latest: reader.latest,
    locate: reader.locate,
    readBindings: async () => {
      const bindings = await listBindings();
      if (bindings) reader.setBindings(bindings);
      await refresh();
    },
    nameOf: nameOfField,
    singleFields: () => singleFieldsOf(reader.locate().sections),
    state: () => ({ snapshot, findings, canUndo: fills.length > 0, ...(judge?.about() ?? NOTHING_KNOWN) }),
    reveal: async (path) => (await judge?.reveal(path)) === true,
    setToday(next) {
      today = next;
    },
    fill: (order) =>
      inTurn(async () => {
        const { applyFill } = await bringHand();
        lookNow();
        if (order.snapshotId !== snapshot.id) return 'stale';
        return done(await applyFill(order.steps, reader.locate, order.dateEras));
      }),
    applyFixes: (fixes) =>
      inTurn(async () => {
        const { applyFixes } = await bringHand();
        return done(await applyFixes(fixes, reader.locate));
      }),
    record: async () => {
      const { recordStructure } = await bringHand();
      lookNow();
      return recordStructure(reader.locate(), snapshot, root);
    },
    undo: () =>
      inTurn(async () => {
        const { undoFill } = await bringHand();
        const receipt = await undoFill(fills.pop() ?? [], reader.locate);
        lookNow();
        return receipt;
      }),
  };
}

const areSame = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length &&
  a.every((finding, place) => finding === b[place] || JSON.stringify(finding) === JSON.stringify(b[place]));
