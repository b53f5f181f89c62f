import type { ComponentChildren } from 'preact';

export interface PartTickProps {
  name: string;
  /** How many of the part are ticked. */
  count: number;
  of: number;
  isDisabled?: boolean;
  children?: ComponentChildren;
  onTurn(isOn: boolean): void;
}

/** One tick that stands for a whole part of a list. */
export function PartTick({ name, count, of, isDisabled = false, children, onTurn }: PartTickProps) {
  return (
    <label class="tick tick--part">
      <input
        type="checkbox"
        checked={count === of}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && count < of;
        }}
        disabled={isDisabled}
        onChange={() => onTurn(count < of)}
      />
      <span>
        {name} {children}
      </span>
    </label>
  );
}
