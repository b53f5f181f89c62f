import type { ApprovedFix } from '@/utils/model/fill';
import type { Finding } from '@/utils/model/finding';
import type { Snapshot } from '@/utils/model/snapshot';
import { approveFixes } from './approve-fixes';

/**
 * Quick fixes to be shown and written together: one for each field, for a second one was worked out for a text that the
 * first has changed by then. What is left is found again afterwards.
 */
export function planFixes(findings: readonly Finding[], snapshot: Snapshot): ApprovedFix[] {
  const taken = new Set<string>();
  return approveFixes(findings, snapshot).filter(({ path, also = [] }) => {
    const paths = [path, ...also.map((other) => other.path)];
    const isFree = !paths.some((one) => taken.has(one));
    if (isFree) paths.forEach((one) => taken.add(one));
    return isFree;
  });
}
