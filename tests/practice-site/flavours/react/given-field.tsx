/** @jsxImportSource react */
import type { Given } from '../../data/given';

/** Shown, never typed. */
export function GivenField({ given: { label, value, long } }: { given: Given }) {
  return (
    <div className="field">
      <div className="field__label">{label}</div>
      <div className="field__body">
        {long ? <textarea rows={5} value={value} readOnly /> : <input type="text" value={value} readOnly />}
      </div>
    </div>
  );
}
