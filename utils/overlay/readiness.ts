import type { Finding } from '@/utils/model/finding';

/** What is left to do before the officer presses the site's own save. Advice holds nobody up. */
export type Readiness = { is: 'notReady' | 'nearlyReady'; count: number } | { is: 'ready' };

export function readinessOf(findings: readonly Pick<Finding, 'severity'>[]): Readiness {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors > 0) return { is: 'notReady', count: errors };
  return warnings > 0 ? { is: 'nearlyReady', count: warnings } : { is: 'ready' };
}
