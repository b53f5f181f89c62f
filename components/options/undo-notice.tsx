import { useEffect, useId, useRef } from 'preact/hooks';

export interface UndoNoticeProps {
  said: string;
  undo: string;
  onUndo(): void;
}

/** What was just done to many things at once, and the way back; the keyboard is led to it. */
export function UndoNotice({ said, undo, onUndo }: UndoNoticeProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="notice">
      <span id={id}>{said}</span>
      <button
        ref={button}
        type="button"
        class="button button--plain button--small"
        aria-describedby={id}
        onClick={onUndo}
      >
        {undo}
      </button>
    </p>
  );
}
