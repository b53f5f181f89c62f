import * as z from 'zod/mini';
import { SECTION_IDS, type FieldPath } from '@/utils/model/ids';
import type { Template } from '@/utils/model/template';

export const fieldPathSchema = z.custom<FieldPath>(
  (value) =>
    typeof value === 'string' &&
    SECTION_IDS.some((section) => value.startsWith(`${section}.`) && value.length > section.length + 1),
);
const value = z.union([z.string(), z.array(z.string())]);

/** A stored template. Unknown keys of a later version are dropped on reading, never on disk. */
export const templateSchema: z.ZodMiniType<Template> = z.object({
  id: z.uuid(),
  name: z.string().check(z.minLength(1)),
  values: z.array(z.object({ path: fieldPathSchema, label: z.string(), to: value })),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
