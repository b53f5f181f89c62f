/** @jsxImportSource react */
import { useChoices } from '../use-choices';
import type { ControlProps } from './control';
import { joined, split } from '../../joined-choices';

export function CheckMarks({ entry, field, under, value, onChange }: ControlProps) {
  const { choices } = useChoices(entry, field, under);
  const chosen = split(value);
  const toggle = (code: string) =>
    onChange(joined(choices, chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]));
  return (
    <div className="marks">
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="checkbox" checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)} />{' '}
          {choice.label}
        </label>
      ))}
    </div>
  );
}
