import { bringToFront } from '@/utils/agency/profiles';
import { FIRST_PROFILE, type Settings } from '@/utils/model/settings';
import { isSameContent } from '@/utils/transfer/canonical-json';
import { fateOf, nameOfRecord, type CurrentParts } from '@/utils/transfer/compare-parts';
import { daysOf } from '@/utils/transfer/holiday-days';
import {
  AGENCY_KEYS,
  RECORD_PARTS,
  type PackParts,
  type PackRecord,
  type PartName,
  type RecordPart,
} from '@/utils/transfer/pack-parts';
import { RECORD_SCHEMAS } from '@/utils/transfer/pack-schemas';
import type { Database } from './database';
import { findProfile, isEmpty, patchOf, settingsBack, withPatch, type SettingsPatch } from './exchange-settings';
import { partsOf } from './parts-of-settings';
import { readPolicy, withPolicy } from './policy';
import { editSettings, readOwnSettings, readSettings } from './settings';
import { putTemplate } from './template-store';
import { wholeDeed } from './whole-deed';

type StoredRecord = { id: string } & Record<string, unknown>;

/** One record that an import wrote, and what stood there before. */
interface RecordChange {
  store: 'templates' | 'values' | 'bindings' | 'versions';
  id: string;
  name: string;
  before?: StoredRecord;
  after: StoredRecord;
}

/** An import that was done: enough to take it back. */
export interface AppliedImport {
  records: readonly RecordChange[];
  settings: SettingsPatch;
  /** Names of what was changed here between the look at the pack and the import; it was left as it is. */
  left: readonly string[];
}

export interface ExchangeStore {
  /** How much of each part there is to hand on; quick, whatever there is. */
  countParts(): Promise<Partial<Record<PartName, number>>>;
  /** Everything a pack could carry, as it is here, and which records can't be read. */
  readCurrent(): Promise<CurrentParts>;
  /** Writes what was accepted of a pack: all records in one transaction, then the settings; or nothing at all. */
  apply(accepted: PackParts): Promise<AppliedImport>;
  /** Puts back what was before. What was changed since stays, and is named: by its name, or by its key in the settings. */
  takeBack(applied: AppliedImport): Promise<{ left: readonly string[] }>;
}

const STORES = { templates: 'templates', savedValues: 'values', bindings: 'bindings' } as const;
const writing = (db: Database) => db.transaction(['templates', 'heads', 'versions', 'values', 'bindings'], 'readwrite');
type Deed = ReturnType<typeof writing>;

/** `profileId` is the agency that a pack's agency is; where none is said, the one in front then. */
export function createExchangeStore(db: Database, profileId?: string): ExchangeStore {
  return {
    async countParts() {
      const [settings, templates, savedValues, bindings] = await Promise.all([
        readSettings(),
        db.count('heads'),
        db.count('values'),
        db.count('bindings'),
      ]);
      const { dateEras = {}, ruleChoices, agency = {}, calendarOverrides = [], holidays } = partsOf(settings);
      return {
        ...{ templates, savedValues, bindings },
        agency: Object.keys(agency).length,
        dateEras: Object.keys(dateEras).length,
        ruleChoices: ruleChoices ? 1 : 0,
        calendarOverrides: calendarOverrides.length,
        holidays: holidays ? daysOf(holidays).length : 0,
      };
    },
    readCurrent: () => readCurrent(db, profileId),
    async apply(accepted) {
      const deed = writing(db);
      const records: RecordChange[] = [];
      const left: string[] = [];
      await wholeDeed(deed, async () => {
        for (const part of RECORD_PARTS) {
          for (const next of accepted[part] ?? []) {
            const changes = await putRecord(deed, part, next);
            if (changes.length === 0) left.push(nameOfRecord(next));
            records.push(...changes);
          }
        }
      });
      try {
        const { settings, left: noRoom } = await patchSettings(accepted, profileId);
        return { records, settings, left: [...left, ...noRoom] };
      } catch (problem) {
        await putBack(db, records);
        throw problem;
      }
    },
    async takeBack({ records, settings }) {
      const left = await putBack(db, records);
      await editSettings((own) => {
        const back = settingsBack(settings, own);
        left.push(...back.left);
        return isEmpty(settings) ? own : back.settings;
      });
      return { left };
    },
  };
}

async function patchSettings(accepted: PackParts, profileId: string | undefined) {
  const own = await readOwnSettings();
  let made = patchOf(accepted, own, profileId ?? frontOf(own));
  await editSettings((now) => {
    made = patchOf(accepted, now, profileId ?? frontOf(now));
    return isEmpty(made.patch) ? now : withPatch(now, made.patch);
  });
  return { settings: made.patch, left: made.left };
}

async function readCurrent(db: Database, profileId: string | undefined): Promise<CurrentParts> {
  const [own, policy, templates, savedValues, bindings] = await Promise.all([
    readOwnSettings(),
    readPolicy(),
    db.getAll('templates'),
    db.getAll('values'),
    db.getAll('bindings'),
  ]);
  const stored = { templates, savedValues, bindings };
  const unreadable = RECORD_PARTS.flatMap((part) =>
    stored[part].filter((record) => !RECORD_SCHEMAS[part].safeParse(record).success).map(({ id }) => id),
  );
  const wanted = profileId ?? frontOf(own);
  const { settings, fixed } = withPolicy(bringToFront(own, wanted), policy);
  // Of an agency that was deleted nothing is taken over.
  const isGone = !findProfile(own, wanted);
  return {
    templates: templates.flatMap((record) => RECORD_SCHEMAS.templates.safeParse(record).data ?? []),
    savedValues: savedValues.flatMap((record) => RECORD_SCHEMAS.savedValues.safeParse(record).data ?? []),
    bindings: bindings.flatMap((record) => RECORD_SCHEMAS.bindings.safeParse(record).data ?? []),
    ...partsOf(settings),
    unreadable: new Set(unreadable),
    fixed: isGone ? new Set([...fixed, ...AGENCY_KEYS, 'letters']) : fixed,
  };
}

const frontOf = ({ profileId = FIRST_PROFILE }: Settings) => profileId;

/** Looks again, within the transaction, whether the record may be written. */
async function putRecord(deed: Deed, part: RecordPart, next: PackRecord): Promise<RecordChange[]> {
  const store = STORES[part];
  const before = await deed.objectStore(store).get(next.id);
  const now = RECORD_SCHEMAS[part].safeParse(before).data;
  if (before && (!now || !['added', 'replaced'].includes(fateOf(next, now)))) return [];
  const after: StoredRecord = { ...next };
  await putStored(deed, store, after);
  const change: RecordChange = { store, id: next.id, name: nameOfRecord(next), ...(before && { before }), after };
  if (store !== 'templates' || !before) return [change];
  const version = {
    id: crypto.randomUUID(),
    templateId: next.id,
    replacedAt: String(before.updatedAt),
    template: before,
  };
  await deed.objectStore('versions').put(version);
  return [change, { store: 'versions', id: version.id, name: '', after: version }];
}

/** Backwards. Returns the names of what was changed since and therefore stays; what is back already is no news. */
async function putBack(db: Database, records: readonly RecordChange[]): Promise<string[]> {
  const deed = writing(db);
  const left: string[] = [];
  await wholeDeed(deed, async () => {
    for (const { store, id, name, before, after } of [...records].reverse()) {
      const now = await deed.objectStore(store).get(id);
      // Nothing is missing where it was taken back before, and a version may have been let go meanwhile.
      if (isSameContent(now, before)) continue;
      if (!isSameContent(now, after)) left.push(...(store === 'versions' ? [] : [name]));
      else if (before) await putStored(deed, store, before);
      else {
        await deed.objectStore(store).delete(id);
        if (store === 'templates') await deed.objectStore('heads').delete(id);
      }
    }
  });
  return left;
}

async function putStored(deed: Deed, store: RecordChange['store'], record: StoredRecord): Promise<void> {
  // Only what the schema has read is ever replaced, so a template that goes back can be read too.
  if (store === 'templates') await putTemplate(deed, record as unknown as Parameters<typeof putTemplate>[1]);
  else if (store === 'values') await deed.objectStore('values').put(record as StoredRecord & { field: string });
  else if (store === 'bindings') await deed.objectStore('bindings').put(record);
  else await deed.objectStore('versions').put(record as StoredRecord & { templateId: string });
}
