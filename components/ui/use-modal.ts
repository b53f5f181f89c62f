import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A dialog that is shown as long as it is rendered, and gives the focus back when it goes. */
export function useModal(): RefObject<HTMLDialogElement | null> {
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
  return dialog;
}
