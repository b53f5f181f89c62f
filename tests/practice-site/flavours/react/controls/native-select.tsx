/** @jsxImportSource react */
import { useChoices } from '../use-choices';
import type { ControlProps } from './control';

export function NativeSelect({ entry, field, under, value, onChange }: ControlProps) {
  const { choices } = useChoices(entry, field, under);
  return (
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">-- กรุณาเลือก --</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
