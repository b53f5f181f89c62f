import * as z from 'zod/mini';
import type { FieldPath } from '@/utils/model/ids';
import { lostSince, type Visit } from '@/utils/teach/lost-since';
import type { Database } from './database';
import { wholeDeed } from './whole-deed';

export const visitSchema: z.ZodMiniType<{ page: string; seen: Record<string, number> }> = z.object({
  page: z.string(),
  seen: z.record(z.string(), z.number()),
});

/** Notes which fields a page showed, and tells which it showed before and shows no longer. A damaged note is begun anew. */
export async function noteVisit(db: Database, { page, located }: Visit): Promise<FieldPath[]> {
  const deed = db.transaction('visits', 'readwrite');
  return wholeDeed(deed, async () => {
    const known = visitSchema.safeParse(await deed.store.get(page)).data?.seen ?? {};
    const { seen, lost } = lostSince(known, located);
    await deed.store.put({ page, seen });
    return lost;
  });
}
