import * as z from 'zod/mini';
import type { FieldPath } from '@/utils/model/ids';
import { lostSince, type Visit } from '@/utils/teach/lost-since';
import type { Database } from './database';

const schema: z.ZodMiniType<{ seen: Record<string, number> }> = z.object({ seen: z.record(z.string(), z.number()) });

/** Notes which fields a page showed, and tells which it showed before and shows no longer. A damaged note is begun anew. */
export async function noteVisit(db: Database, { page, located }: Visit): Promise<FieldPath[]> {
  const transaction = db.transaction('visits', 'readwrite');
  const known = schema.safeParse(await transaction.store.get(page)).data?.seen ?? {};
  const { seen, lost } = lostSince(known, located);
  await Promise.all([transaction.store.put({ page, seen }), transaction.done]);
  return lost;
}
