import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ConfirmDialogProps {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm(): void;
  /** Escape too. */
  onCancel(): void;
}

/** Asks before a deed; shown as long as it is rendered. The harmless answer has the focus. */
export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const asker = document.activeElement;
    shown?.showModal();
    return () => {
      // An open one would keep the focus from the page behind it.
      shown?.close();
      if (asker instanceof HTMLElement) asker.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-text"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      <p id="dialog-text">{text}</p>
      <p class="actions">
        <button type="button" class="button button--plain" autofocus onClick={onCancel}>
          {cancel}
        </button>
        <button type="button" class="button button--danger" onClick={onConfirm}>
          {confirm}
        </button>
      </p>
    </dialog>
  );
}
