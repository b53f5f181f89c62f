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
import { wholeDeed } from './whole-deed';

const isoDate = z.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
);
export const seenPartSchema = z.object({
  sectionId: z.enum(SECTION_IDS),
  report: z.optional(z.object({ fiscalYear: z.optional(z.number()), quarter: z.number() })),
  seenOn: isoDate,
  seenAt: z.iso.datetime(),
  fields: z.record(
    z.string(),
    z.object({ kind: z.enum(FIELD_KINDS), value: z.union([z.string(), z.array(z.string())]) }),
  ),
  rows: z.record(z.string(), z.number()),
});
export const projectSchema = z.object({
  id: z.string(),
  name: z.string(),
  code: z.optional(z.string()),
  isProposal: z.optional(z.boolean()),
  parts: z.record(z.string(), seenPartSchema),
});
export const addressSchema = z.object({ address: z.string(), projectId: z.string() });

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
  const change = (id: string, edit: (known: ProjectRecord | undefined) => ProjectRecord | undefined) => {
    const deed = db.transaction('projects', 'readwrite');
    return wholeDeed(deed, async () => {
      const stored = await deed.store.get(id);
      const known = read(stored);
      // A damaged record is kept as it lies there: nothing is written over it.
      const next = stored && !known ? undefined : edit(known);
      if (next) await deed.store.put({ ...next });
    });
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
      const deed = db.transaction(['projects', 'addresses'], 'readwrite');
      await wholeDeed(deed, async () => {
        if ('name' in to) await deed.objectStore('projects').put({ id, name: to.name.trim(), parts: {} });
        await deed.objectStore('addresses').put({ address, projectId: id });
      });
    },
    setProposal: (id, isProposal) => change(id, (known) => known && { ...known, isProposal }),
    async list() {
      const records = (await db.getAll('projects')).flatMap((stored) => read(stored) ?? []);
      return records.map(summaryOf).sort((a, b) => a.name.localeCompare(b.name, 'th'));
    },
    async forget(id) {
      const deed = db.transaction(['projects', 'addresses'], 'readwrite');
      await wholeDeed(deed, async () => {
        const addresses = deed.objectStore('addresses');
        await deed.objectStore('projects').delete(id);
        for (const { address, projectId } of await addresses.getAll())
          if (projectId === id) await addresses.delete(address);
      });
    },
  };
}

// The schema reads what `ProjectRecord` says; it only can't name the paths.
const read = (stored: unknown): ProjectRecord | undefined =>
  projectSchema.safeParse(stored).data as ProjectRecord | undefined;
