import { rowPlaceOf } from '@/utils/fill/row-place';
import type { AddedRows, ApprovedStep, RowTrouble } from '@/utils/model/fill';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import { shownBy } from '@/utils/model/snapshot';
import { findAddRow } from './find-add-row';
import type { LocatedPage } from './located-page';
import { openDialogs } from './open-dialogs';
import { settle, waitFor } from './settle';
import { read } from './write-verified';

/** How long a page may take to draw the row that it was asked for. */
const ROW_WAIT_MS = 4000;
/** A row that comes alone stays alone for this long. */
const NO_MORE_MS = 120;
/** A calendar or a list that was just used takes so long to close. */
const CLOSING_MS = 1000;

/** Adds the rows that a fill lacks, one press a row, each at the moment when something is to be written into it. */
export interface RowAdder {
  /** Sees to it that the field's row is there; false where it could not be added. */
  addRowOf(path: FieldPath): Promise<boolean>;
  /** Does the field stand in a row that was added here? */
  isInAdded(path: FieldPath): boolean;
  /** May the field have changed places with another under its path? */
  mayHaveMoved(path: FieldPath): boolean;
  /** Is this no longer the page that was to be filled? */
  hasLeftPage(): boolean;
  /** One entry a group that lacked rows. */
  report(): AddedRows[];
}

/** Which control adds a row to a group, or why none may be pressed. */
export type FindAddRow = (page: LocatedPage, group: GroupPath) => HTMLElement | RowTrouble;

export function createRowAdder(
  steps: readonly ApprovedStep[],
  locate: () => LocatedPage,
  find: FindAddRow = findAddRow,
): RowAdder {
  const lists = listsLackingRows(steps, locate());
  const start: Start = { dialogs: openDialogs(document), address: addressNow() };
  const hasMet = (trouble: RowTrouble) => [...lists.values()].some(({ because }) => because === trouble);
  const listOf = (path: FieldPath) => {
    const place = rowPlaceOf(path);
    const list = place && lists.get(place.group);
    return place && list && { ...place, list };
  };
  const isSure = ({ row, list }: { row: number; list: LackingList }) => row < list.first + list.sure;

  return {
    async addRowOf(path) {
      const at = listOf(path);
      if (!at) return isThere(path, locate());
      const { group, row, list } = at;
      while (!isSure(at) && !list.because) {
        // By hand, or by another press: it is there, and not ours.
        if (row < countOf(locate(), group)) return true;
        const before = countOf(locate(), group);
        list.because = await addOne(group, locate, find, start);
        list.came += Math.max(0, countOf(locate(), group) - before);
        if (!list.because) list.sure += 1;
      }
      return isSure(at);
    },
    isInAdded(path) {
      const at = listOf(path);
      return at !== undefined && at.row >= at.list.first && isSure(at);
    },
    mayHaveMoved: (path) => hasMet('went-elsewhere') || (rowPlaceOf(path) !== undefined && hasMet('others-changed')),
    hasLeftPage: () => hasMet('went-elsewhere'),
    report: () =>
      [...lists].map(([group, { came, wanted, because }]): AddedRows => ({
        ...{ group, added: came, wanted },
        ...(because && { because }),
      })),
  };
}

/** A list with fewer rows than a fill has values for. */
interface LackingList {
  /** The first row that was not there. */
  first: number;
  wanted: number;
  /** Rows that came as they should, one a press; and all that came. */
  sure: number;
  came: number;
  because: RowTrouble | undefined;
}

function listsLackingRows(steps: readonly ApprovedStep[], page: LocatedPage): Map<GroupPath, LackingList> {
  const lists = new Map<GroupPath, LackingList>();
  for (const { path, newRow } of steps) {
    const place = newRow && rowPlaceOf(path);
    if (!place) continue;
    const first = countOf(page, place.group);
    const wanted = Math.max(lists.get(place.group)?.wanted ?? 0, place.row + 1 - first);
    if (wanted > 0) lists.set(place.group, { first, wanted, sure: 0, came: 0, because: undefined });
  }
  return lists;
}

/** How the page was when the fill began. */
interface Start {
  dialogs: ReadonlySet<Element>;
  address: string;
}

/** What stands behind the `#` says where a page is only if it is a path. */
const addressNow = (): string => location.href.replace(/#(?!!?\/).*$/, '');

/** Presses once and looks what came of it. The rows that were there must be as they were, the new one below them. */
async function addOne(
  group: GroupPath,
  locate: () => LocatedPage,
  find: FindAddRow,
  { dialogs, address }: Start,
): Promise<RowTrouble | undefined> {
  const hasDialog = () => [...openDialogs(document)].some((dialog) => !dialogs.has(dialog));
  if (!(await waitFor(() => !hasDialog(), CLOSING_MS))) return 'behind-dialog';
  const page = locate();
  const control = find(page, group);
  if (typeof control === 'string') return control;
  const count = countOf(page, group);
  const others = countsBeside(page, group);
  const before = shownIn(page, group);
  const haveOthersChanged = () => countsBeside(locate(), group) !== others;
  control.click();
  const hasLeft = () => addressNow() !== address;
  const isAnswered = () => hasLeft() || countOf(locate(), group) !== count || haveOthersChanged() || hasDialog();
  if (await waitFor(isAnswered, ROW_WAIT_MS)) await settle(NO_MORE_MS);
  if (hasLeft()) return 'went-elsewhere';
  if (hasDialog()) return 'dialog-opened';
  const now = countOf(locate(), group);
  if (now > count + 1) return 'too-many-came';
  const after = shownIn(locate(), group);
  if (haveOthersChanged() || [...before].some(([path, shown]) => after.get(path) !== shown)) return 'others-changed';
  return now === count + 1 ? undefined : 'nothing-came';
}

const countOf = (page: LocatedPage, group: GroupPath): number => page.rows.get(group) ?? 0;

function isThere(path: FieldPath, page: LocatedPage): boolean {
  const place = rowPlaceOf(path);
  return place !== undefined && place.row < countOf(page, place.group);
}

const countsBeside = ({ rows }: LocatedPage, group: GroupPath): string =>
  JSON.stringify([...rows].filter(([path]) => path !== group).sort());

const shownIn = ({ fields }: LocatedPage, group: GroupPath): Map<FieldPath, string> =>
  new Map(
    [...fields].flatMap(([path, field]) =>
      rowPlaceOf(path)?.group === group ? [[path, shownBy(read(field))] as const] : [],
    ),
  );
