import { useLayoutEffect, useRef } from 'preact/hooks';

export interface LessonEndProps {
  notice: string;
  done: string;
  onDone(): void;
}

/** What came of a lesson that is over. */
export function LessonEnd({ notice, done, onDone }: LessonEndProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <section>
      <p class="lesson__notice" role="status">
        {notice}
      </p>
      <button ref={button} type="button" class="action" onClick={onDone}>
        {done}
      </button>
    </section>
  );
}
