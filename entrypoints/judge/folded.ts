import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { LocatedPage } from '@/utils/page/located-page';
import { reveal } from '@/utils/page/reveal';
import { tidyLabel } from '@/utils/page/text-of';
import { isVisible } from '@/utils/page/visible';

interface Place {
  element: HTMLElement;
  label: string;
  findings: readonly Finding[];
}

/** Findings of fields in tabs and folds that have been closed since they were read: still there, and still to be told. */
export function createFolded() {
  let shown = new Map<FieldPath, Place>();
  const away = new Map<FieldPath, Place>();
  let last: LocatedPage | undefined;

  const sortOut = (page: LocatedPage) => {
    for (const [path, place] of shown) if (!page.fields.has(path)) away.set(path, place);
    for (const [path, { element }] of away)
      if (page.fields.has(path) || !element.isConnected || isVisible(element)) away.delete(path);
  };
  return {
    /** Takes note of what is told now; returns what is told of fields that are folded away. */
    add(page: LocatedPage, found: readonly Finding[]): Finding[] {
      if (page !== last) sortOut(page);
      last = page;
      shown = new Map();
      for (const finding of found) {
        const control = page.fields.get(finding.path)?.control;
        if (!control) continue;
        const { findings = [] } = shown.get(finding.path) ?? {};
        const label = tidyLabel(control.label?.text ?? '');
        shown.set(finding.path, { element: control.element, label, findings: [...findings, finding] });
      }
      return [...away.values()].flatMap(({ findings, label }) =>
        // What was typed since can't have changed; how to correct it is shown where it can be seen.
        findings.map(({ fix: _fix, ...finding }) => ({ ...finding, folded: { label } })),
      );
    },
    forget: () => away.clear(),
    reveal: async (path: FieldPath) => {
      const place = away.get(path);
      return place !== undefined && (await reveal(place.element));
    },
  };
}
