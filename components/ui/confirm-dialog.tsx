import { useEffect, useRef } from 'preact/hooks';

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
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed rather than only taken away, it gives the focus back to where it was.
    return () => shown?.close();
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
