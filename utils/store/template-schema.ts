import * as z from 'zod/mini';
import { SECTION_IDS, type FieldPath } from '@/utils/model/ids';
import {
  FILL_POLICIES,
  type Template,
  type TemplateHead,
  type TemplateValue,
  type TemplateVersion,
  type TrashedTemplate,
} from '@/utils/model/template';

export const fieldPathSchema = z.custom<FieldPath>(
  (value) =>
    typeof value === 'string' &&
    SECTION_IDS.some((section) => value.startsWith(`${section}.`) && value.length > section.length + 1),
);

export const templateValueSchema: z.ZodMiniType<TemplateValue> = z.object({
  path: fieldPathSchema,
  label: z.string(),
  to: z.union([z.string(), z.array(z.string())]),
  policy: z.optional(z.enum(FILL_POLICIES)),
}) as z.ZodMiniType<TemplateValue>;

/** A stored template. Unknown keys of a later version are dropped on reading, never on disk. */
export const templateSchema: z.ZodMiniType<Template> = z.object({
  id: z.uuid(),
  name: z.string().check(z.minLength(1)),
  tags: z.optional(z.array(z.string())),
  values: z.array(templateValueSchema),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
}) as z.ZodMiniType<Template>;

export const versionSchema: z.ZodMiniType<TemplateVersion> = z.object({
  id: z.string(),
  templateId: z.string(),
  replacedAt: z.string(),
  template: templateSchema,
});

export const trashedSchema: z.ZodMiniType<TrashedTemplate> = z.object({
  id: z.string(),
  removedAt: z.string(),
  template: templateSchema,
});

/** By hand: a schema would take its time over ten thousand of them. */
export function isTemplateHead(stored: unknown): stored is TemplateHead {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, name, tags, counts, createdAt, updatedAt } = stored as Partial<Record<keyof TemplateHead, unknown>>;
  const areTexts = (all: readonly unknown[]) => all.every((each) => typeof each === 'string');
  return (
    areTexts([id, name, createdAt, updatedAt]) &&
    Array.isArray(tags) &&
    areTexts(tags) &&
    typeof counts === 'object' &&
    counts !== null &&
    Object.values(counts).every((count) => typeof count === 'number')
  );
}
