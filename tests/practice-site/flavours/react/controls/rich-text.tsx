/** @jsxImportSource react */
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { useEffect, useRef } from 'react';
import type { ControlProps } from './control';

const TOOLBAR = [['bold', 'italic', 'underline'], [{ list: 'ordered' }, { list: 'bullet' }], ['clean']];

/** Quill. The system keeps texts only: how they were set is lost at saving. */
export function RichText({ value, onChange }: ControlProps) {
  const holder = useRef<HTMLDivElement>(null);
  const editor = useRef<Quill>(undefined);
  const tell = useRef(onChange);
  tell.current = onChange;

  useEffect(() => {
    const box = holder.current;
    if (!box) return undefined;
    const quill = new Quill(box.appendChild(document.createElement('div')), {
      theme: 'snow',
      modules: { toolbar: TOOLBAR },
    });
    quill.on('text-change', (_change, _before, source) => source === 'user' && tell.current(textOf(quill)));
    editor.current = quill;
    return () => box.replaceChildren();
  }, []);

  useEffect(() => {
    if (editor.current && textOf(editor.current) !== value) editor.current.setText(value, 'silent');
  }, [value]);

  return <div className="rich-text" ref={holder} />;
}

const textOf = (quill: Quill) => quill.getText().replace(/\n$/, '');
