import * as z from 'zod/mini';
import { checksumOf } from './checksum-of';
import { withoutEnvelope } from './office-pack';
import { openJson, type JsonRefusal } from './open-json';

/** A larger file is not even opened. */
export const MOST_BACKUP_MEGABYTES = 256;
export const MOST_BACKUP_BYTES = MOST_BACKUP_MEGABYTES * 1024 * 1024;

const KIND = 'emenscr-assist-backup';
const VERSION = 1;

/**
 * What is kept outside of the database and stands in a backup: the settings, which due dates were ticked as sent, and
 * which reminders were given. The first backups had the settings only.
 */
export const KEPT_BESIDE = ['settings', 'sentDues', 'reminders'] as const;
type Kept = Readonly<Record<string, unknown>>;

/** Every record as it lay on disk, damaged ones too, and what is kept beside them as it was stored. */
export interface BackupContent extends Partial<Record<(typeof KEPT_BESIDE)[number], Kept>> {
  /** The database's version. */
  dbVersion: number;
  stores: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export type BackupRefusal = JsonRefusal | 'not-a-backup' | 'is-pack' | 'newer-version' | 'changed' | 'damaged';

export type BackupReading =
  | { ok: true; content: BackupContent; exportedAt?: string }
  /** `place` is what is damaged: `templates[3]`. */
  | { ok: false; because: BackupRefusal; line?: number; place?: string };

/** What this version's database looks like: the key of each store. */
export interface DatabaseShape {
  dbVersion: number;
  keyPaths: Readonly<Record<string, string>>;
}

const envelope = z.object({ kind: z.literal(KIND), version: z.int().check(z.minimum(1)) });
const packKind = z.object({ kind: z.literal('emenscr-assist-pack') });
/** As it lies there, whatever its keys are called. */
const record = z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const content = z.object({
  dbVersion: z.int().check(z.minimum(1)),
  stores: z.record(z.string(), z.array(record)),
  ...Object.fromEntries(KEPT_BESIDE.map((key) => [key, z.optional(record)])),
}) as z.ZodMiniType<BackupContent>;
const time = z.iso.datetime();

export async function writeBackup(backup: BackupContent, exportedAt: string): Promise<string> {
  // What JSON can't say is gone before the checksum is made.
  const said = JSON.parse(JSON.stringify(backup)) as BackupContent;
  return JSON.stringify({ kind: KIND, version: VERSION, exportedAt, checksum: await checksumOf(said), ...said });
}

/** Whatever the text is, an answer comes out; a backup is taken whole or not at all. */
export async function readBackup(text: string, shape: DatabaseShape): Promise<BackupReading> {
  const opened = openJson(text, MOST_BACKUP_BYTES);
  if (!opened.ok) return opened;
  const head = envelope.safeParse(opened.value);
  if (!head.success) {
    return { ok: false, because: packKind.safeParse(opened.value).success ? 'is-pack' : 'not-a-backup' };
  }
  if (head.data.version > VERSION) return { ok: false, because: 'newer-version' };
  // The schema has seen an object.
  const file = opened.value as Readonly<Record<string, unknown>>;
  if (file.checksum !== (await checksumOf(withoutEnvelope(file)))) return { ok: false, because: 'changed' };
  const read = content.safeParse(file);
  if (!read.success) return { ok: false, because: 'damaged', place: placeOf(read.error.issues[0]?.path ?? []) };
  if (read.data.dbVersion > shape.dbVersion) return { ok: false, because: 'newer-version' };
  const place = misfit(read.data, shape);
  if (place !== undefined) return { ok: false, because: 'damaged', place };
  const exportedAt = time.safeParse(file.exportedAt).data;
  return { ok: true, content: read.data, ...(exportedAt !== undefined && { exportedAt }) };
}

/** The first thing that the database would not take, or that a database of that version can't lack. */
function misfit({ dbVersion, stores }: BackupContent, shape: DatabaseShape): string | undefined {
  const names = Object.keys(shape.keyPaths);
  const foreign = Object.keys(stores).find((name) => !names.includes(name));
  if (foreign !== undefined) return foreign;
  const missing = dbVersion === shape.dbVersion ? names.find((name) => !Object.hasOwn(stores, name)) : undefined;
  if (missing !== undefined) return missing;
  for (const [name, records] of Object.entries(stores)) {
    const key = shape.keyPaths[name] ?? '';
    const index = records.findIndex((record) => typeof record[key] !== 'string');
    if (index >= 0) return `${name}[${index + 1}]`;
  }
  return undefined;
}

/** Records are counted from 1, as people do. */
const placeOf = (path: readonly PropertyKey[]) =>
  path
    .filter((key) => key !== 'stores')
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
    .join('');
