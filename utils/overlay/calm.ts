import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';

/**
 * What is drawn while somebody types in a field: what has been put right goes at once, what is new at that field waits
 * until the hand rests, for half a number is always wrong.
 */
export function whileTyping(
  found: readonly Finding[],
  drawn: readonly Finding[],
  typingIn: FieldPath | undefined,
): Finding[] {
  const isDrawn = (finding: Finding) => drawn.some((old) => old.path === finding.path && old.ruleId === finding.ruleId);
  return found.filter((finding) => finding.path !== typingIn || isDrawn(finding));
}
