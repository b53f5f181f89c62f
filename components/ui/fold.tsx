import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldProps {
  summary: ComponentChildren;
  /** From the beginning. */
  isOpen?: boolean;
  children(): ComponentChildren;
}

/** Folded away, and not drawn before it was opened once. */
export function Fold({ summary, isOpen = false, children }: FoldProps) {
  const [isDrawn, setDrawn] = useState(isOpen);
  return (
    <details class="fold" open={isOpen} onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}>
      <summary>{summary}</summary>
      {isDrawn && children()}
    </details>
  );
}
