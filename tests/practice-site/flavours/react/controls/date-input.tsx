/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { ControlProps } from './control';
import { maskDay, readDay } from './day-text';

/** Typed freely and read when the box is left; only then the state hears of it. */
export function DateInput({ value, onChange }: ControlProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);

  function leave() {
    const day = readDay(text);
    setText(day);
    if (day !== value) onChange(day);
  }

  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="วว/ดด/ปปปป"
        value={text}
        onChange={(event) => setText(maskDay(event.target.value))}
        onBlur={leave}
      />
      <div className="field__hint">ปี พ.ศ. เช่น 01/10/2569</div>
    </>
  );
}
