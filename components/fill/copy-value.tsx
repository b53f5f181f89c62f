import { useRef, useState } from 'preact/hooks';

/** A value ready to take along. Where the clipboard is closed to us the text is selected instead. */
export function CopyValue({ value, words }: { value: string; words: { copy: string; copied: string } }) {
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
      <textarea ref={box} class="copy__text" readOnly rows={1} value={value} aria-label={words.copy} />
      <button type="button" class="button button--small" onClick={() => void copy()}>
        {isCopied ? words.copied : words.copy}
      </button>
    </span>
  );
}
