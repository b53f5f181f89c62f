import { useRef, useState } from 'preact/hooks';
import { withDatabase } from '@/utils/store/database';
import { createQueueStore } from '@/utils/store/queue-store';
import type { ColumnMapping, ColumnTarget, RememberedMapping } from '@/utils/sheets/column-mapping';
import { mapHeaders } from '@/utils/sheets/map-headers';
import { planQueue, type QueuePlan } from '@/utils/sheets/plan-queue';
import { readPastedCells, readSheetFile } from '@/utils/sheets/read-sheet-file';
import { isRememberedMapping, rememberMapping } from '@/utils/sheets/recall-mapping';
import type { SheetRefusal, SheetsRead, TextEncoding } from '@/utils/sheets/sheet';

type Read = Extract<SheetsRead, { ok: true }>;

/** A file that was read, how its columns are taken, and what would come of it. */
export interface SheetImport extends Read {
  name: string;
  /** To be read again in another encoding; absent for pasted cells. */
  file?: File;
  mappings: readonly ColumnMapping[];
  taken: readonly boolean[];
  plan: QueuePlan;
}

export interface SheetRefused {
  because: SheetRefusal;
  sheet?: string;
}

/** Everything stays here until the officer has confirmed it: nothing is stored before. */
export function useSheetImport() {
  const [found, setFound] = useState<SheetImport>();
  const [refused, setRefused] = useState<SheetRefused>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const round = useRef(0);

  const onProgress = (done: number, total: number) => setProgress({ done, total });
  const planOf = ({ sheets }: Read, mappings: readonly ColumnMapping[], taken: readonly boolean[]) =>
    planQueue(
      sheets,
      mappings.map((mapping, at) => (taken[at] ? mapping : undefined)),
      onProgress,
    );

  /** The last wish counts: what an earlier one brings later is dropped. */
  const inRound = async (work: () => Promise<SheetImport | SheetRefused>) => {
    round.current += 1;
    const mine = round.current;
    setRefused(undefined);
    const result = await work().catch((): SheetRefused => ({ because: 'damaged' }));
    if (mine !== round.current) return;
    setProgress(undefined);
    if ('because' in result) setRefused(result);
    else setFound(result);
  };

  const take = async (read: SheetsRead, name: string, file?: File): Promise<SheetImport | SheetRefused> => {
    if (!read.ok) return { because: read.because, ...(read.sheet !== undefined && { sheet: read.sheet }) };
    const remembered = await readRemembered();
    const mappings = read.sheets.map((sheet) => mapHeaders(sheet, remembered));
    const taken = read.sheets.map(({ isHidden, leftUnread }, at) => !isHidden && !leftUnread && isOfUse(mappings[at]));
    return { ...read, name, ...(file && { file }), mappings, taken, plan: await planOf(read, mappings, taken) };
  };
  const openFile = (file: File, encoding?: TextEncoding) =>
    inRound(async () =>
      take(
        await readSheetFile(await file.arrayBuffer(), file.name, { onProgress, ...(encoding && { encoding }) }),
        file.name,
        file,
      ),
    );
  const replan = (now: SheetImport, mappings: readonly ColumnMapping[], taken: readonly boolean[]) => {
    setFound({ ...now, mappings, taken });
    return inRound(async () => ({ ...now, mappings, taken, plan: await planOf(now, mappings, taken) }));
  };

  return {
    ...{ found, refused, progress, openFile },
    paste: (text: string, name: string) => inRound(() => take(readPastedCells(text, name), name)),
    takeSheet: (now: SheetImport, at: number, isTaken: boolean) =>
      replan(
        now,
        now.mappings,
        now.taken.map((was, place) => (place === at ? isTaken : was)),
      ),
    choose: (now: SheetImport, at: number, column: number, target: ColumnTarget) =>
      replan(
        now,
        now.mappings.map((mapping, place) => (place === at ? corrected(mapping, column, target) : mapping)),
        now.taken,
      ),
    decline: () => {
      round.current += 1;
      setFound(undefined);
      setRefused(undefined);
    },
    /** Stores the queue, and how the columns were taken for the next file with these headers. */
    store: async ({ name, plan, mappings, taken }: SheetImport) => {
      await withDatabase(async (db) => {
        const createdAt = new Date().toISOString();
        const used = mappings.filter(({ key }, at) => taken[at] && key !== '');
        await createQueueStore(db).save(
          { id: crypto.randomUUID(), name, items: plan.items, at: 0, createdAt },
          Object.fromEntries(used.map((mapping) => [mapping.key, rememberMapping(mapping)])),
        );
      });
      setFound(undefined);
    },
  };
}

const isOfUse = (mapping: ColumnMapping | undefined) => mapping !== undefined && mapping.kind !== 'unknown';

function corrected(mapping: ColumnMapping, column: number, target: ColumnTarget): ColumnMapping {
  const columns = mapping.columns.map((each) => (each.index === column ? { ...each, target } : each));
  const isNamed = target.as === 'field' && target.path === 'general.projectName';
  // Whoever says which column names the project says that a row is one.
  return { ...mapping, columns, kind: mapping.kind === 'unknown' && isNamed ? 'projects' : mapping.kind };
}

/** What a damaged or foreign record says is as if never said. */
async function readRemembered(): Promise<RememberedMapping[]> {
  const stored = await withDatabase((db) => createQueueStore(db).listColumns());
  return stored.filter(isRememberedMapping);
}
