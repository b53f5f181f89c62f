import type { Words } from '@/utils/i18n/translate';
import type { Binding } from '@/utils/model/binding';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import type { LocatedPage } from '@/utils/page/located-page';
import { createSlot } from '@/utils/page/part';
import type { SingleField } from '@/utils/site/single-fields';

/** What a lesson needs of the form page. */
export interface LessonTools {
  container: HTMLElement;
  words: Words;
  locate(): LocatedPage;
  fields(): readonly SingleField[];
  nameOf(path: FieldPath): string;
  save(binding: Binding): Promise<void>;
  /** The lesson is about the button that adds rows to this group, and about no field. */
  addsTo: GroupPath | undefined;
  /** The officer has closed it. */
  onEnd(): void;
}

/** Begins a lesson; the answer ends it. */
export type Teacher = (tools: LessonTools) => () => void;

export const teacherSlot = createSlot<Teacher>('teacher');
