/** @jsxImportSource react */
import { useId } from 'react';
import { useChoices } from '../use-choices';
import type { ControlProps } from './control';

export function RadioMarks({ entry, field, under, value, onChange }: ControlProps) {
  const { choices } = useChoices(entry, field, under);
  const name = useId();
  return (
    <div className="marks">
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />{' '}
          {choice.label}
        </label>
      ))}
    </div>
  );
}
