/** @jsxImportSource react */
import type { ControlProps } from './control';

/** The system keeps a file's name only. */
export function FileBox({ value, onChange }: ControlProps) {
  return (
    <>
      <input type="file" onChange={(event) => onChange(event.target.files?.[0]?.name ?? '')} />
      {value !== '' && <div className="field__hint">ไฟล์ที่แนบแล้ว: {value}</div>}
    </>
  );
}
