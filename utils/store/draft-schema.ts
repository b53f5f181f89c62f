import * as z from 'zod/mini';
import type { Draft } from '@/utils/model/draft';
import { SECTION_IDS } from '@/utils/model/ids';
import { FIELD_KINDS } from '@/utils/model/field';
import { fieldPathSchema } from './template-schema';

const text = z.string();
const time = z.iso.datetime();
const shown = { label: text, from: text, shown: text };

/** What a page may have kept. Keys of a later version are dropped on reading, never on disk. */
export const draftSchema: z.ZodMiniType<Draft> = z.object({
  id: text.check(z.minLength(1)),
  visit: text,
  sectionId: z.enum(SECTION_IDS),
  report: z.optional(z.object({ fiscalYear: z.optional(z.number()), quarter: z.number() })),
  projectId: z.optional(text),
  projectName: z.optional(text),
  address: text,
  openedAt: time,
  keptAt: time,
  sentAt: z.optional(time),
  declinedAt: z.optional(time),
  fields: z.record(
    fieldPathSchema as z.ZodMiniType<string, string>,
    z.object({ ...shown, kind: z.enum(FIELD_KINDS), value: z.optional(z.union([text, z.array(text)])) }),
  ),
  texts: z.array(z.object(shown)),
}) as unknown as z.ZodMiniType<Draft>;
