import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { overlay } from '@/utils/i18n/overlay';
import { sayIn, type Words } from '@/utils/i18n/translate';
import { sayFinding } from '@/utils/rules/say-finding';

/** What a screen reader says of a field that is entered; empty where nothing was found. */
export function describeFindings(path: FieldPath | undefined, findings: readonly Finding[], words: Words): string {
  const t = sayIn<typeof overlay>(words);
  return findings
    .filter((finding) => finding.path === path)
    .map((finding) => `${t(`overlay.severity.${finding.severity}`)}: ${sayFinding(finding, words).message}`)
    .join(' ');
}
