/** @jsxImportSource react */
import type { FormField } from '../../../data/form-definition';
import type { ControlProps } from './control';

const PLACEHOLDERS: Partial<Record<FormField['kind'], string>> = {
  latitude: 'เช่น 17.4000',
  longitude: 'เช่น 102.8000',
};

export function TextInput({ field: { kind, maxLength }, value, onChange }: ControlProps) {
  return (
    <input
      type="text"
      maxLength={maxLength}
      placeholder={PLACEHOLDERS[kind]}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export function LongTextInput({ field: { maxLength }, value, onChange }: ControlProps) {
  return (
    <>
      <textarea rows={4} maxLength={maxLength} value={value} onChange={(event) => onChange(event.target.value)} />
      {maxLength !== undefined && (
        <div className="field__count">
          {value.length}/{maxLength}
        </div>
      )}
    </>
  );
}
