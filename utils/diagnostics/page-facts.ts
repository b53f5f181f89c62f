import type { Finding } from '@/utils/model/finding';
import type { Snapshot } from '@/utils/model/snapshot';
import { coverageOf } from '@/utils/overlay/coverage-of';
import type { Counts, PageFacts } from './diagnostic-facts';

interface Page {
  snapshot: Snapshot;
  findings: readonly Finding[];
  silenced: number;
}

/** What a page shows, counted. */
export function pageFacts({ snapshot, findings, silenced }: Page): PageFacts {
  const { sections, controls, fields, broken, leftOut } = snapshot;
  const located = Object.values(fields);
  const { read, all } = coverageOf(snapshot);
  return {
    ...{ sections, leftOut, silenced },
    controls: controls.length,
    fields: located.length,
    taught: located.filter(({ taught }) => taught).length,
    unread: all - read,
    tied: controls.filter(({ noField }) => noField === 'tie').length,
    broken: broken.length,
    widgets: count(controls.map(({ widget }) => widget)),
    unreadable: count(located.flatMap(({ reading }) => (reading.status === 'unreadable' ? reading.because : []))),
    noField: count(controls.flatMap(({ noField }) => noField ?? [])),
    findings: count(findings.map(({ ruleId }) => ruleId)),
  };
}

function count(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b)));
}
