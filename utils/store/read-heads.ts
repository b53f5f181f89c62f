import type { IDBPObjectStore } from 'idb';
import type { TemplateHead } from '@/utils/model/template';
import type { Schema } from './database';

type Heads = IDBPObjectStore<Schema, ['heads'], 'heads', 'readonly'>;
const AT_A_TIME = 500;

/** A few hundred at a time: whoever reads ten thousand of them goes on answering meanwhile. */
export async function allHeads(heads: Heads): Promise<TemplateHead[]> {
  const found = await heads.getAll(null, AT_A_TIME);
  for (let last = found.at(-1); last;) {
    const more = await heads.getAll(IDBKeyRange.lowerBound(last.id, true), AT_A_TIME);
    found.push(...more);
    last = more.at(-1);
  }
  return found.sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(b.id, a.id));
}

export async function newestHeads(heads: Heads, most: number): Promise<TemplateHead[]> {
  const found: TemplateHead[] = [];
  let head = await heads.index('updatedAt').openCursor(null, 'prev');
  while (head && found.length < most) {
    found.push(head.value);
    head = await head.continue();
  }
  return found;
}

/** By code units, as IndexedDB orders them. */
const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
