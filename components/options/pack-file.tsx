import { useRef } from 'preact/hooks';

export interface PackFileProps {
  says: string;
  onPick(file: File): void;
}

/** A button that asks for a file. */
export function PackFile({ says, onPick }: PackFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const pick = () => {
    const [file] = input.current?.files ?? [];
    // The same file may be chosen again, corrected meanwhile.
    if (input.current) input.current.value = '';
    if (file) onPick(file);
  };
  return (
    <label class="button button--plain pick">
      <input ref={input} type="file" accept=".json,application/json" onChange={pick} />
      {says}
    </label>
  );
}
