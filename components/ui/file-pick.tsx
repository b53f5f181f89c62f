import { useRef } from 'preact/hooks';

export interface FilePickProps {
  says: string;
  /** As the browser's own dialog takes it: `.json,application/json`. */
  accept: string;
  /** By which a test finds it. */
  name?: string;
  onPick(file: File): void;
}

/** A button that asks for a file. */
export function FilePick({ says, accept, name, onPick }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  const pick = () => {
    const [file] = input.current?.files ?? [];
    // The same file may be chosen again, corrected meanwhile.
    if (input.current) input.current.value = '';
    if (file) onPick(file);
  };
  return (
    <label class="button button--plain pick">
      <input ref={input} type="file" data-pick={name} accept={accept} onChange={pick} />
      {says}
    </label>
  );
}
