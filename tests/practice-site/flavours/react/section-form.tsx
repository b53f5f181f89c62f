/** @jsxImportSource react */
import { useMemo, useReducer, useState } from 'react';
import { CARDS, type Card } from '../../data/cards';
import { saveEntry } from '../client';
import type { EntryAnswer, EntryRequest } from '../contract';
import { Field } from './field';
import { reducerOf, requestOf, stateOf } from '../form-state';
import { GivenField } from './given-field';
import { RowTable } from './row-table';

interface SectionFormProps {
  entry: EntryAnswer;
  onSaved: () => void;
}

interface Note {
  text: string;
  isBad: boolean;
}

/** One section. All that is typed lives in the state; the boxes only show it. */
export function SectionForm({ entry, onSaved }: SectionFormProps) {
  const reducer = useMemo(() => reducerOf(entry), [entry]);
  const [state, dispatch] = useReducer(reducer, entry, stateOf);
  const [note, setNote] = useState<Note>();
  const [isSaving, setSaving] = useState(false);
  /** Titles of the cards that are folded away; what stands in them stays. */
  const [folded, setFolded] = useState<readonly string[]>([]);

  async function save(action: EntryRequest['action']) {
    const { k = '' } = entry.tabs.find(({ section }) => section === entry.section) ?? {};
    setSaving(true);
    try {
      const answer = await saveEntry(k, requestOf(state, action));
      if ('errors' in answer) {
        dispatch({ type: 'refused', errors: answer.errors });
        const count = Object.keys(answer.errors).length;
        setNote({ text: `ยังไม่ได้บันทึก กรุณาตรวจสอบข้อมูลที่กรอก ${count} รายการ`, isBad: true });
      } else {
        dispatch({ type: 'saved' });
        setNote({ text: answer.notice, isBad: false });
        onSaved();
      }
    } catch {
      setNote({ text: 'บันทึกไม่สำเร็จ กรุณาลองใหม่อีกครั้ง', isBad: true });
    }
    setSaving(false);
    scrollTo(0, 0);
  }

  const cardOf = ({ title, note: cardNote, fields = [], given = [], rows }: Card) => (
    <section className="card" key={title}>
      <div className="card__head">
        <h2>{title}</h2>
        {cardNote && <small>{cardNote}</small>}
        <button
          type="button"
          className="card__fold"
          aria-expanded={!folded.includes(title)}
          onClick={() =>
            setFolded((now) => (now.includes(title) ? now.filter((one) => one !== title) : [...now, title]))
          }
        >
          {folded.includes(title) ? 'แสดง' : 'ย่อ'}
        </button>
      </div>
      <div hidden={folded.includes(title)}>
        <div className="card__grid">
          {fields.map((key) => {
            const field = entry.fields.find((one) => one.key === key);
            return field && <Field key={key} {...{ entry, state, dispatch, field }} />;
          })}
          {given.map((one) => (
            <GivenField key={one.label} given={one} />
          ))}
        </div>
        {rows && <RowTable {...{ entry, state, dispatch, rows }} />}
      </div>
    </section>
  );

  return (
    <div className="form">
      {note && <div className={note.isBad ? 'note note--bad' : 'note note--good'}>{note.text}</div>}
      {CARDS[entry.section].map(cardOf)}
      <div className="form__buttons">
        <button type="button" disabled={isSaving} onClick={() => void save('draft')}>
          บันทึกร่าง
        </button>
        <button type="button" className="primary" disabled={isSaving} onClick={() => void save('save')}>
          บันทึก
        </button>
      </div>
    </div>
  );
}
