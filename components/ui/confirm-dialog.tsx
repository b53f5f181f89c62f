import type { ComponentChildren } from 'preact';
import { useModal } from './use-modal';

export interface ConfirmDialogProps {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  /** Another way out, beside the text. */
  children?: ComponentChildren;
  onConfirm(): void;
  /** Escape too. */
  onCancel(): void;
}

/** Asks before a deed; shown as long as it is rendered. The harmless answer has the focus. */
export function ConfirmDialog({ title, text, confirm, cancel, children, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useModal();
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
      {children}
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
