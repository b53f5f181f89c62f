import { mapHeaders } from '@/utils/sheets/map-headers';
import { planQueue } from '@/utils/sheets/plan-queue';
import { readSheetFile } from '@/utils/sheets/read-sheet-file';
import { unpackEntry } from '@/utils/sheets/unpack-entry';
import { readZipDirectory } from '@/utils/sheets/zip-directory';

export interface ImportCost {
  /** From the file to the planned queue, in ms. */
  all: number;
  /** The longest time in which the page could not have answered, in ms. */
  longest: number;
  progress: number;
  projects: number;
  problems: number;
}

async function importWorkbook(bytes: ArrayBuffer): Promise<ImportCost> {
  const blocked = watchBlocking();
  let progress = 0;
  const start = performance.now();
  const read = await readSheetFile(bytes, 'bench.xlsx', { onProgress: () => (progress += 1) });
  if (!read.ok) throw new Error(read.because);
  const plan = await planQueue(
    read.sheets,
    read.sheets.map((sheet) => mapHeaders(sheet)),
  );
  const all = performance.now() - start;
  return { all, longest: blocked.stop(), progress, projects: plan.items.length, problems: plan.problems.length };
}

/** What any reader must do at the least: unpack the file and make text of it. */
async function unpack(bytes: ArrayBuffer): Promise<number> {
  const start = performance.now();
  const directory = readZipDirectory(bytes);
  if (!directory.ok) throw new Error(directory.because);
  for (const entry of directory.entries.values()) new TextDecoder().decode(await unpackEntry(bytes, entry));
  return performance.now() - start;
}

/** The longest gap between two turns of the event loop, by messages: the browser holds back timers that follow each other. */
function watchBlocking(): { stop: () => number } {
  let [longest, last, isOn] = [0, performance.now(), true];
  const { port1, port2 } = new MessageChannel();
  const turn = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (isOn) port2.postMessage(undefined);
  };
  port1.onmessage = turn;
  turn();
  return {
    stop: () => {
      isOn = false;
      turn();
      return longest;
    },
  };
}

const bytesOf = async (base64: string) => (await fetch(`data:;base64,${base64}`)).arrayBuffer();

Object.assign(window, {
  importWorkbook: async (base64: string) => importWorkbook(await bytesOf(base64)),
  unpackWorkbook: async (base64: string) => unpack(await bytesOf(base64)),
});
