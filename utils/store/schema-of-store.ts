import * as z from 'zod/mini';
import { bindingSchema } from './binding-store';
import type { StoreName } from './database';
import { sealedSchema } from './vault-store';
import { draftSchema } from './draft-schema';
import { ignoredSchema } from './ignored-store';
import { ledgerSchema } from './ledger-store';
import { addressSchema, projectSchema } from './project-store';
import { columnsSchema, queueSchema } from './queue-store';
import { isTemplateHead, templateSchema, trashedSchema, versionSchema } from './template-schema';
import { answerSchema, savedValueSchema } from './value-store';
import { visitSchema } from './visit-store';

/** What a record of each store must be to be read at all. */
export const SCHEMA_OF_STORE = {
  templates: templateSchema,
  heads: z.custom(isTemplateHead),
  versions: versionSchema,
  trash: trashedSchema,
  bindings: bindingSchema,
  visits: visitSchema,
  projects: projectSchema,
  addresses: addressSchema,
  ignored: ignoredSchema,
  values: savedValueSchema,
  answers: answerSchema,
  queues: queueSchema,
  columns: columnsSchema,
  ledger: ledgerSchema,
  drafts: draftSchema,
  vault: sealedSchema,
} satisfies Record<StoreName, z.ZodMiniType>;
