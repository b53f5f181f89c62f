import { createSlot } from '@/utils/page/part';
import type { PageState } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { LocatedPage } from '@/utils/page/located-page';
import type { PageReader } from '@/utils/page/page-reader';

/** What is thought of a page: all rules as one, and what is remembered of its project. It comes to a page once that is known as a form. */
export interface Judge {
  /** Another one when something beside the page has changed by which it is judged. */
  news(): unknown;
  /** Looks beforehand and in slices at a page that was read for the first time. */
  prepare(page: LocatedPage, snapshot: Snapshot): Promise<void>;
  /** What is to be told, in page order; then what is told of fields that have been folded away since. */
  judge(page: LocatedPage, snapshot: Snapshot): readonly Finding[];
  about(): Pick<PageState, 'silenced' | 'quality' | 'project' | 'drafts'>;
  /** The assistant itself begins or ends to write. */
  hold(isHeld: boolean): void;
  /** Opens what hides a field of which something was told. */
  reveal(path: FieldPath): Promise<boolean>;
}

/** Whom a judge tells. */
export interface JudgeListeners {
  /** The page is to be read and judged again. */
  onNews(): Promise<void>;
  /** Fields that the page showed before and shows no longer. */
  onLost(lost: readonly FieldPath[]): void;
}

/** Ready once it knows what the agency wants to be told. */
export type MakeJudge = (
  page: Document,
  reader: PageReader,
  listeners: JudgeListeners,
  signal: AbortSignal,
) => Promise<Judge>;

export const judgeSlot = createSlot<MakeJudge>('judge');
