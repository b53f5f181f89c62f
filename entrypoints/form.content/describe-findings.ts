import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { overlay } from '@/utils/i18n/overlay';
import { sayIn, type Words } from '@/utils/i18n/translate';
import { sayFinding } from '@/utils/rules/say-finding';

/** What a screen reader says at each field with findings. */
export function describeFindings(findings: readonly Finding[], words: Words): Map<FieldPath, string> {
  const t = sayIn<typeof overlay>(words);
  const texts = new Map<FieldPath, string>();
  for (const finding of findings) {
    const said = `${t(`overlay.severity.${finding.severity}`)}: ${sayFinding(finding, words).message}`;
    texts.set(finding.path, [texts.get(finding.path), said].filter(Boolean).join(' '));
  }
  return texts;
}
