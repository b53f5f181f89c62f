import { render } from 'preact';
import { OutdatedNotice } from '@/components/overlay/outdated-notice';
import type { OverlayTools } from './overlay-tools';
import { sayDrafts } from './say-drafts';

/** Drawn beforehand: whoever is ended without a word can draw no more. */
export function prepareLastWords({ scene: { host, shown }, t }: OverlayTools): void {
  if (!shown || !host) return;
  const { kept } = sayDrafts(shown.sight.drafts, shown.words);
  render(<OutdatedNotice words={{ name: t('overlay.name'), outdated: t('overlay.outdated'), kept }} />, host.lastWords);
}
