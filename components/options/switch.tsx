export interface SwitchProps {
  label: string;
  isOn: boolean;
  /** Id of what explains it. */
  describedBy?: string;
  onChange(isOn: boolean): void;
}

/** On or off, at once. */
export function Switch({ label, isOn, describedBy, onChange }: SwitchProps) {
  return (
    <label class="choice switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
