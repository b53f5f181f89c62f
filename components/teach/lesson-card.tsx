import type { ComponentChildren } from 'preact';

export interface LessonCardProps {
  title: string;
  close: string;
  onClose(): void;
  children: ComponentChildren;
}

/** Where a lesson is held: beside the form, never over the middle of it. */
export function LessonCard({ title, close, onClose, children }: LessonCardProps) {
  return (
    <section class="lesson" role="dialog" aria-label={title}>
      <header class="lesson__head">
        <strong>{title}</strong>
        <button type="button" class="quiet" aria-label={close} title={close} data-action="end-lesson" onClick={onClose}>
          ✕
        </button>
      </header>
      <div class="lesson__body">{children}</div>
    </section>
  );
}
