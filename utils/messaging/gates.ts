import * as z from 'zod/mini';
import type { Era } from '@/utils/model/field';
import type { PartName } from '@/utils/model/part-name';
import { bindingSchema } from '@/utils/store/binding-store';
import { draftSchema } from '@/utils/store/draft-schema';
import { ignoredSchema } from '@/utils/store/ignored-store';
import { seenPartSchema } from '@/utils/store/project-store';
import { fieldPathSchema as path, templateSchema } from '@/utils/store/template-schema';
import { eraSchema, groupPathSchema } from '@/utils/transfer/pack-schemas';
import type { BackgroundVerb, PageVerb, Protocol } from './protocol';
import type { Asker } from './who-asks';

export type DataOf<V extends keyof Protocol> = Parameters<Protocol[V]>[0];

/** As a schema reads it: what is optional may be there and undefined. */
type Loose<T> = unknown extends T
  ? T
  : T extends string | number | boolean | undefined
    ? T
    : { [K in keyof T]: object extends Pick<T, K> ? Loose<T[K]> | undefined : Loose<T[K]> };

/** Who may ask, and what the data are. */
export interface Gate<D> {
  from: readonly Asker[];
  data: z.ZodMiniType<D>;
  /** Letters that it may hold, where they may be more than usual. */
  most?: number;
}

/** A page of ours asks for what a person wants there. */
const OWN = ['extension'] as const;
/** What a page's scripts could reach if they ever got into the content script: as little as it needs. */
const PAGE = ['page'] as const;
const BOTH = ['extension', 'page'] as const;
/** What was typed is taken even from a page that has turned into the login meanwhile. */
const UNTIL_LOGIN = ['page', 'login'] as const;
const ANYONE = ['extension', 'page', 'login'] as const;

/** What a whole page or a whole template may hold. */
const WHOLE = 10_000_000;

const text = z.string();
const name = text.check(z.minLength(1));
const value = z.union([text, z.array(text)]);
const nothing = z.optional(z.undefined());
const tab = z.int().check(z.minimum(0));
const count = z.int().check(z.minimum(0));
const identity = z.object({ id: name, by: z.enum(['code', 'address']), code: z.optional(text) });
const PARTS = ['drafts', 'hand', 'judge', 'overlay', 'teacher'] as const satisfies readonly PartName[];

const step = z.object({ path, from: z.optional(text), to: value, newRow: z.optional(z.literal(true)) });
const eras: z.ZodMiniType<Record<string, Era>> = z.record(text, eraSchema);
const change = { path, from: text, to: text };
const fix = z.object({ ...change, also: z.optional(z.array(z.object(change)).check(z.maxLength(100))) });

/** What the panel may pass on to a page. */
const PAGE_DATA = {
  readPage: nothing,
  recordStructure: nothing,
  cancelFill: nothing,
  undoFill: nothing,
  jumpTo: path,
  teach: z.optional(groupPathSchema),
  applyFill: z.object({
    snapshotId: count,
    steps: z.array(step).check(z.maxLength(20_000)),
    dateEras: z.optional(eras),
  }),
  applyFixes: z.array(fix).check(z.maxLength(20_000)),
} satisfies { [V in PageVerb]: z.ZodMiniType<Loose<DataOf<V>>> };

const relay = z
  .object({ tabId: tab, verb: z.enum(Object.keys(PAGE_DATA) as PageVerb[]), data: z.optional(z.unknown()) })
  .check(z.refine(({ verb, data }) => PAGE_DATA[verb].safeParse(data).success));

/** The gate of every message that the background hears. */
export const GATES = {
  readSettings: { from: OWN, data: nothing },
  readWords: { from: PAGE, data: nothing },
  readToday: { from: BOTH, data: nothing },
  readDues: { from: OWN, data: nothing },
  sayDue: { from: OWN, data: z.object({ key: name, isSent: z.boolean() }) },
  findTemplates: { from: OWN, data: z.object({ most: count, wanted: text }) },
  readTemplate: { from: OWN, data: name },
  saveTemplate: {
    from: OWN,
    data: z.intersection(templateSchema, z.object({ basedOn: z.optional(text) })),
    most: WHOLE,
  },
  listSavedValues: { from: PAGE, data: path },
  saveValue: { from: PAGE, data: z.object({ field: path, label: text, value }), most: WHOLE },
  readAnswers: { from: OWN, data: nothing },
  rememberAnswers: { from: OWN, data: z.record(name, text), most: WHOLE },
  listQueues: { from: OWN, data: nothing },
  markQueue: {
    from: OWN,
    data: z.object({
      id: name,
      at: count,
      status: z.optional(z.enum(['waiting', 'filled', 'saved', 'skipped'])),
      next: z.optional(count),
    }),
  },
  renameTemplate: { from: OWN, data: z.object({ id: name, name }) },
  removeTemplate: { from: OWN, data: name },
  listBindings: { from: BOTH, data: nothing },
  saveBinding: { from: PAGE, data: bindingSchema },
  removeBinding: { from: OWN, data: name },
  rememberEra: { from: OWN, data: z.object({ field: path, era: eraSchema }) },
  noteVisit: {
    from: PAGE,
    data: z.object({ page: name, located: z.array(path).check(z.maxLength(20_000)) }),
    most: WHOLE,
  },
  readContext: { from: BOTH, data: z.object({ address: text, identity: z.optional(identity) }) },
  noteParts: {
    from: PAGE,
    data: z.object({
      id: name,
      name: z.optional(text),
      code: z.optional(text),
      parts: z.array(seenPartSchema).check(z.maxLength(1_000)),
    }),
    most: WHOLE,
  },
  keepDraft: { from: UNTIL_LOGIN, data: draftSchema, most: WHOLE },
  readDrafts: { from: BOTH, data: z.object({ projectId: z.optional(text), address: text }) },
  declineDrafts: { from: OWN, data: z.array(name).check(z.maxLength(10_000)) },
  readLock: { from: OWN, data: nothing },
  lock: { from: OWN, data: nothing },
  unlock: { from: OWN, data: text },
  assignProject: {
    from: OWN,
    data: z.object({ address: text, to: z.union([z.object({ id: name }), z.object({ name })]) }),
  },
  setProposal: { from: OWN, data: z.object({ id: name, isProposal: z.boolean() }) },
  listProjects: { from: OWN, data: nothing },
  forgetProject: { from: OWN, data: name },
  ignore: { from: BOTH, data: z.omit(ignoredSchema, { id: true, createdAt: true }) },
  unignore: { from: OWN, data: name },
  listIgnored: { from: OWN, data: nothing },
  openReport: { from: OWN, data: tab },
  noteFailure: { from: ANYONE, data: z.object({ unit: name, name: text, stack: text }) },
  bringPart: { from: PAGE, data: z.enum(PARTS) },
  openPanel: { from: PAGE, data: nothing },
  admitPanel: { from: OWN, data: z.object({ tabId: tab, pass: text }) },
  wishTemplates: { from: OWN, data: nothing },
  takeTemplatesWish: { from: OWN, data: nothing },
  countTabsOnSamePage: { from: PAGE, data: nothing },
  relayToPage: { from: OWN, data: relay, most: WHOLE },
  pageChanged: { from: PAGE, data: nothing },
  fillProgress: { from: PAGE, data: z.object({ done: count, all: count }) },
} satisfies { [V in BackgroundVerb]: Gate<Loose<DataOf<V>>> };
