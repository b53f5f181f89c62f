/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Row {
  id: number;
  name: string;
  baht: string;
}

let made = 0;
const newRow = (): Row => ({ id: (made += 1), name: '', baht: '' });
const FIRST = { main: [newRow()], sub: [newRow()], saved: 0 };
let current: typeof FIRST = FIRST;

/** Main and sub-activities in controlled tables of the same two columns. */
function Form() {
  const [form, setForm] = useState(FIRST);
  current = form;
  const list = (key: 'main' | 'sub', name: string) => (
    <div className="rows">
      <table>
        <thead>
          <tr>
            <th>ลำดับ</th>
            <th>{name}</th>
            <th>งบประมาณ (บาท)</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {form[key].map((row, index) => {
            const box = (column: 'name' | 'baht') => ({
              value: row[column],
              onChange: ({ target: { value } }: { target: { value: string } }) =>
                setForm((now) => ({
                  ...now,
                  [key]: now[key].map((one) => (one.id === row.id ? { ...one, [column]: value } : one)),
                })),
            });
            return (
              <tr key={row.id}>
                <td>{index + 1}</td>
                <td>
                  <input {...box('name')} />
                </td>
                <td>
                  <input {...box('baht')} />
                </td>
                <td>
                  <button
                    type="button"
                    onClick={() => setForm((now) => ({ ...now, [key]: now[key].filter(({ id }) => id !== row.id) }))}
                  >
                    ลบ
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="button" onClick={() => setForm((now) => ({ ...now, [key]: [...now[key], newRow()] }))}>
        + เพิ่ม{name}
      </button>
    </div>
  );
  const save = () => setForm((now) => ({ ...now, saved: now.saved + 1 }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        ชื่อโครงการ <input defaultValue="" />
      </label>
      <h2>กิจกรรม</h2>
      {list('main', 'กิจกรรมหลัก')}
      {list('sub', 'กิจกรรมย่อย')}
      <button type="button" onClick={save}>
        บันทึกร่าง
      </button>
      <button>บันทึก</button>
    </form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Form />);
const namesAndAmounts = (rows: readonly Row[]) => rows.map(({ name, baht }) => [name, baht]);
const state = () => ({
  main: namesAndAmounts(current.main),
  sub: namesAndAmounts(current.sub),
  saved: current.saved,
});
Object.assign(window, { lab: { state } });
