import type { ApprovedFix } from '@/utils/model/fill';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { shownBy, type Snapshot } from '@/utils/model/snapshot';

/** Quick fixes as orders: each holds only for what its field showed in this snapshot. */
export function approveFixes(findings: readonly Finding[], { fields }: Pick<Snapshot, 'fields'>): ApprovedFix[] {
  const from = (path: FieldPath) => shownBy(fields[path]?.reading);
  return findings.flatMap(({ path, fix }) => {
    if (!fix) return [];
    const also = fix.also?.map((other) => ({ ...other, from: from(other.path) }));
    return [{ path, from: from(path), to: fix.to, ...(also && { also }) }];
  });
}
