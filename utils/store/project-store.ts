import * as z from 'zod/mini';
import { FIELD_KINDS } from '@/utils/model/field';
import { SECTION_IDS } from '@/utils/model/ids';
import {
  partKey,
  type ProjectIdentity,
  type ProjectRecord,
  type ProjectSummary,
  type SeenPart,
} from '@/utils/model/project';
import { summaryOf } from '@/utils/projects/project-summary';
import type { Database } from './database';

const isoDate = z.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
);
const part = z.object({
  sectionId: z.enum(SECTION_IDS),
  report: z.optional(z.object({ fiscalYear: z.optional(z.number()), quarter: z.number() })),
  seenOn: isoDate,
  seenAt: z.iso.datetime(),
  fields: z.record(z.string(), z.object({ kind: z.enum(FIELD_KINDS), value: z.union([z.string(), z.array(z.string())]) })),
  rows: z.record(z.string(), z.number()),
});
const record = z.object({
  id: z.string(),
  name: z.string(),
  code: z.optional(z.string()),
  isProposal: z.optional(z.boolean()),
  parts: z.record(z.string(), part),
});

export interface ProjectStore {
  /** Whose page it is: as the officer said of this address, else as the page tells. */
  recall(address: string, identity: ProjectIdentity | undefined): Promise<ProjectRecord | undefined>;
  /** Keeps what a page showed; a part seen before is replaced. Makes the record where there is none yet. */
  note(id: string, seen: { name?: string; code?: string; parts: readonly SeenPart[] }): Promise<void>;
  /** The officer says whose page an address shows: a project known before, or a new one by its name. */
  assign(address: string, to: { id: string } | { name: string }): Promise<void>;
  setProposal(id: string, isProposal: boolean): Promise<void>;
  /** By name. Damaged records are left out, and stay. */
  list(): Promise<ProjectSummary[]>;
  forget(id: string): Promise<void>;
}

export function createProjectStore(db: Database): ProjectStore {
  /** One transaction: two tabs of one project can't overwrite each other's parts. */
  const change = async (id: string, edit: (known: ProjectRecord | undefined) => ProjectRecord | undefined) => {
    const transaction = db.transaction('projects', 'readwrite');
    const stored = await transaction.store.get(id);
    const known = read(stored);
    // A damaged record is kept as it lies there: nothing is written over it.
    const next = stored && !known ? undefined : edit(known);
    await Promise.all([next && transaction.store.put({ ...next }), transaction.done]);
  };
  return {
    async recall(address, identity) {
      const said = await db.get('addresses', address);
      const id = typeof said?.projectId === 'string' ? said.projectId : identity?.id;
      return id === undefined ? undefined : read(await db.get('projects', id));
    },
    note: (id, { name, code, parts }) =>
      change(id, (known) => ({
        ...known,
        id,
        name: name ?? known?.name ?? code ?? id.replace(/^\w+:/, ''),
        ...(code !== undefined && { code }),
        parts: { ...known?.parts, ...Object.fromEntries(parts.map((seen) => [partKey(seen), seen])) },
      })),
    async assign(address, to) {
      const id = 'id' in to ? to.id : `named:${crypto.randomUUID()}`;
      if ('name' in to) await change(id, () => ({ id, name: to.name.trim(), parts: {} }));
      await db.put('addresses', { address, projectId: id });
    },
    setProposal: (id, isProposal) => change(id, (known) => known && { ...known, isProposal }),
    async list() {
      const records = (await db.getAll('projects')).flatMap((stored) => read(stored) ?? []);
      return records.map(summaryOf).sort((a, b) => a.name.localeCompare(b.name, 'th'));
    },
    async forget(id) {
      const transaction = db.transaction(['projects', 'addresses'], 'readwrite');
      const addresses = transaction.objectStore('addresses');
      const said = (await addresses.getAll()).filter(({ projectId }) => projectId === id);
      await Promise.all([
        transaction.objectStore('projects').delete(id),
        ...said.map(({ address }) => addresses.delete(address)),
        transaction.done,
      ]);
    },
  };
}

// The schema reads what `ProjectRecord` says; it only can't name the paths.
const read = (stored: unknown): ProjectRecord | undefined => record.safeParse(stored).data as ProjectRecord | undefined;
