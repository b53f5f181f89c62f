import type { common } from '@/utils/i18n/common';
import type { overlay } from '@/utils/i18n/overlay';
import type { teach } from '@/utils/i18n/teach';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { PlacedMarker } from '@/utils/overlay/place-markers';
import type { IgnoreScope } from '@/utils/rules/ignore-wish';
import type { Scene, Shown } from './scene';

export type OverlayTexts = typeof overlay & typeof common & typeof teach;

/** Of the scene, what is drawn as it is. */
type Drawn = Pick<Scene, 'openPath' | 'announcement' | 'panelAddress' | 'otherTabs' | 'minutesOpen' | 'lost'>;

export interface OverlayAppProps extends Shown, Drawn {
  markers: readonly PlacedMarker[];
  nameOf(path: FieldPath): string;
  isCollapsed: boolean;
  side: 'left' | 'right';
  onCardDrawn(path: FieldPath, card: HTMLElement): void;
  onOpen(path: FieldPath): void;
  onHover(path: FieldPath, isOver: boolean): void;
  /** What was asked for from the browser's menu came of this. */
  note: string | undefined;
  /** Values that are kept for the open field. */
  saved: readonly string[];
  onFix(finding: Finding): void;
  onUse(path: FieldPath, value: string): void;
  onIgnore(finding: Finding, scope: IgnoreScope): void;
  onUndo(): void;
  onTeach(): void;
  onOpenPanel(): void;
  onClosePanel(): void;
  onToggle(): void;
}
