import { useRef, useState } from 'preact/hooks';

export interface CopyValueProps {
  value: string;
  /** What the value is for. */
  name: string;
  words: { copy: string; copied: string };
}

/** A value ready to take along. Where the clipboard is closed to us the text is selected instead. */
export function CopyValue({ value, name, words }: CopyValueProps) {
  const [isCopied, setCopied] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      box.current?.select();
      setCopied(document.execCommand('copy'));
    }
  };
  return (
    <span class="copy">
      <textarea ref={box} class="copy__text" readOnly rows={1} value={value} aria-label={name} />
      <button type="button" class="button button--small" onClick={() => void copy()}>
        {isCopied ? words.copied : words.copy}
      </button>
    </span>
  );
}
