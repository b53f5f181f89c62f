/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const FIRST = {
  name: '',
  agency: 'กองแผนงาน',
  budget: '',
  rationale: '',
  status: '',
  goals: ['1'] as readonly string[],
};
const STATUSES = ['โครงการใหม่', 'โครงการต่อเนื่อง'];
const GOALS = ['ขจัดความยากจน', 'ขจัดความหิวโหย'];
let current: unknown = FIRST;

/** Every box is controlled: what React does not hear of, it takes back at the next drawing. */
function Form() {
  const [form, setForm] = useState(FIRST);
  current = form;
  const box = (name: 'name' | 'agency' | 'budget' | 'rationale') => ({
    value: form[name],
    onChange: ({ target }: { target: { value: string } }) => setForm((now) => ({ ...now, [name]: target.value })),
  });
  const toggle = (goal: string) =>
    setForm((now) => ({
      ...now,
      goals: now.goals.includes(goal) ? now.goals.filter((other) => other !== goal) : [...now.goals, goal],
    }));
  return (
    <form>
      <label>
        ชื่อโครงการ <input {...box('name')} />
      </label>
      <label>
        หน่วยงานที่รับผิดชอบ <input {...box('agency')} />
      </label>
      <label>
        วงเงินงบประมาณทั้งหมด (บาท) <input type="number" step="0.01" {...box('budget')} />
      </label>
      <label>
        หลักการและเหตุผล <textarea {...box('rationale')} />
      </label>
      <fieldset>
        <legend>สถานะโครงการ</legend>
        {STATUSES.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name="status"
              checked={form.status === status}
              onChange={() => setForm((now) => ({ ...now, status }))}
            />
            {status}
          </label>
        ))}
      </fieldset>
      <h2>ความสอดคล้องกับแผน</h2>
      <fieldset>
        <legend>SDGs</legend>
        {GOALS.map((label, index) => (
          <label key={label}>
            <input
              type="checkbox"
              checked={form.goals.includes(String(index + 1))}
              onChange={() => toggle(String(index + 1))}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Form />);
Object.assign(window, { lab: { state: () => current } });
