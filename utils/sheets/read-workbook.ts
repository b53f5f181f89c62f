import { LIMITS } from './limits';
import { readWorksheet } from './read-worksheet';
import type { OnProgress, Sheet, SheetRefusal, SheetsRead } from './sheet';
import type { CellContext } from './stored-cell';
import { unpackEntry } from './unpack-entry';
import { readFormats, readRelations, readSharedTexts, readWorkbookPart, type SheetPart } from './workbook-parts';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/**
 * Reads an .xlsx file's cells.
 *
 * Not by a library: those at hand unpack in a worker made of a blob, which the extension's policy forbids, trust the
 * sizes that the file tells, and leave out number formats, merged cells, hidden sheets and formulas without a result.
 */
export async function readWorkbook(bytes: ArrayBuffer, onProgress?: OnProgress): Promise<SheetsRead> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const otherKind = otherKindOf(directory.entries);
  if (otherKind) return { ok: false, because: otherKind };
  try {
    return await readParts({ bytes, entries: directory.entries }, onProgress);
  } catch {
    return { ok: false, because: 'damaged' };
  }
}

interface Parts {
  bytes: ArrayBuffer;
  entries: ReadonlyMap<string, ZipEntry>;
}

/** Zip files of other programs. */
function otherKindOf(entries: ReadonlyMap<string, ZipEntry>): SheetRefusal | undefined {
  const names = [...entries.keys()];
  if (names.some((name) => /(?:^|\/)workbook\.bin$/i.test(name))) return 'binary-workbook';
  if (names.includes('content.xml')) return 'other-program';
  return names.includes('_rels/.rels') && names.some((name) => /^xl\//i.test(name)) ? undefined : 'not-a-spreadsheet';
}

async function readParts(parts: Parts, onProgress?: OnProgress): Promise<SheetsRead> {
  const root = readRelations(await textOf(parts, '_rels/.rels'));
  const main = pathFrom('', root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '');
  const relations = readRelations(await textOf(parts, relationsOf(main)));
  const pathOf = (ending: string): string | undefined => {
    const relation = relations.find(({ type }) => type.endsWith(ending));
    return relation && pathFrom(main, relation.target);
  };
  const workbook = readWorkbookPart(await textOf(parts, main));
  const texts = pathOf('/sharedStrings');
  const styles = pathOf('/styles');
  const context: CellContext = {
    sharedTexts: texts === undefined ? [] : await readSharedTexts(await textOf(parts, texts)),
    formats: styles === undefined ? [] : readFormats(await textOf(parts, styles)),
    is1904: workbook.is1904,
  };
  const sheets: Sheet[] = [];
  const worksheets = relations.filter(({ type }) => type.endsWith('/worksheet'));
  for (const part of workbook.sheets) {
    // Charts on a sheet of their own have no cells.
    const target = worksheets.find(({ id }) => id === part.relation)?.target;
    if (target === undefined) continue;
    const sheet = await readSheet(part, await textOf(parts, pathFrom(main, target)), context, onProgress);
    if (typeof sheet === 'string') return { ok: false, because: sheet, sheet: part.name };
    sheets.push(sheet);
  }
  if (sheets.length === 0) return { ok: false, because: 'not-a-spreadsheet' };
  const hasMacros = [...parts.entries.keys()].some((name) => /vbaProject/i.test(name));
  return { ok: true, sheets, ...(hasMacros ? { hasMacros } : {}) };
}

async function readSheet(
  { name, isHidden }: SheetPart,
  xml: string,
  context: CellContext,
  onProgress?: OnProgress,
): Promise<Sheet | SheetRefusal> {
  const total = rowsIn(xml);
  const read = await readWorksheet(xml, context, (row) => onProgress?.(Math.min(row, total), total));
  if (read.ok) return { name, isHidden, rows: read.rows, ...(read.merges.length > 0 ? { merges: read.merges } : {}) };
  return isHidden ? { name, isHidden, rows: [], leftUnread: read.because } : read.because;
}

/** About how many rows a sheet has, by the number that its last one bears. */
const rowsIn = (xml: string): number => {
  const last = xml.lastIndexOf('<row ');
  const number = Number(/\sr="(\d+)"/.exec(xml.slice(last, last + 200))?.[1] ?? 1);
  return Math.min(number, LIMITS.rows);
};

async function textOf({ bytes, entries }: Parts, path: string): Promise<string> {
  const entry = entries.get(path);
  const unpacked = entry && (await unpackEntry(bytes, entry));
  if (!unpacked) throw new Error(path);
  return new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const relationsOf = (path: string): string => `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** Targets are written from the part that names them, or from the root. */
function pathFrom(part: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folderOf(part).split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
