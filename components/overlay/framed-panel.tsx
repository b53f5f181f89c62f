export interface FramedPanelProps {
  /** The extension's own panel page. */
  address: string;
  words: { title: string; close: string };
  onClose(): void;
}

/** The panel as a frame of the extension's origin, where the browser opens no side panel from the page. */
export function FramedPanel({ address, words, onClose }: FramedPanelProps) {
  return (
    <aside class="framed" aria-label={words.title}>
      <button type="button" class="framed__close quiet" aria-label={words.close} title={words.close} onClick={onClose}>
        ✕
      </button>
      <iframe class="framed__page" src={address} title={words.title} allow="clipboard-write" />
    </aside>
  );
}
