import type { panel } from '@/utils/i18n/panel';
import type { Translate } from '@/utils/i18n/translate';
import type { Settings } from '@/utils/model/settings';
import type { Front } from './use-front';
import type { View, Wanted } from './view-state';

/** What the panel lends to the officer's deeds. */
export interface PanelTools extends Front {
  view: View;
  settings: Settings;
  t: Translate<typeof panel>;
  show(view: View, said?: string): void;
  /** One deed at a time; where it fails, `from` is shown again and why. */
  attempt(from: View, deed: () => Promise<void>): Promise<void>;
  /** Until the deed has ended, what changes in the page is not followed. */
  hold(): void;
  begin(wanted: Wanted, answers?: Record<string, string>, said?: string): Promise<void>;
  /** Reads everything anew. */
  refresh(): Promise<void>;
}
