import type { Words } from '@/utils/i18n/translate';
import type { FieldPath } from '@/utils/model/ids';
import type { OverlayHost } from './overlay-host';
import type { PageSight } from './page-sight';

/** What the page says of itself, and the words for it. */
export interface Shown {
  sight: PageSight;
  words: Words;
}

/** All that is drawn, but for where: while each part of it is the same, nothing is drawn anew. */
export interface Scene {
  host?: OverlayHost | undefined;
  shown?: Shown | undefined;
  /** The field whose card is open. */
  openPath?: FieldPath | undefined;
  /** A field whose card was asked for from the browser's menu, and what it says. */
  asked?: { path: FieldPath; note: string } | undefined;
  /** What is kept for a field, to offer it in its card. */
  saved: { path: FieldPath | undefined; values: readonly string[] };
  announcement: string;
  panelAddress?: string | undefined;
  otherTabs: number;
  /** Since the page was loaded, where that is long ago. */
  minutesOpen?: number | undefined;
  /** Fields that the page showed before. */
  lost: readonly FieldPath[];
}

export const emptyScene = (): Scene => ({
  saved: { path: undefined, values: [] },
  announcement: '',
  otherTabs: 0,
  lost: [],
});
