import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { overlay } from '@/utils/i18n/overlay';
import { sayIn, type Words } from '@/utils/i18n/translate';
import { createFieldDescriber } from '@/utils/page/describe-fields';
import type { LocatedPage } from '@/utils/page/located-page';
import { sayFinding } from '@/utils/rules/say-finding';

/** Tells screen readers what was found at which field; again only when something of it has changed. */
export function createFindingDescriber(root: Document) {
  const describer = createFieldDescriber(root);
  let said: readonly unknown[] = [];
  return {
    describe(...now: [readonly Finding[], Words, LocatedPage]) {
      if (now.every((part, place) => part === said[place])) return;
      said = now;
      const [findings, words, page] = now;
      describer.describe(textsOf(findings, words), page);
    },
    clear() {
      said = [];
      describer.clear();
    },
  };
}

function textsOf(findings: readonly Finding[], words: Words): Map<FieldPath, string> {
  const t = sayIn<typeof overlay>(words);
  const texts = new Map<FieldPath, string>();
  for (const finding of findings) {
    const said = `${t(`overlay.severity.${finding.severity}`)}: ${sayFinding(finding, words).message}`;
    texts.set(finding.path, [texts.get(finding.path), said].filter(Boolean).join(' '));
  }
  return texts;
}
