/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices } from '../choices';

const offer = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }));
let current = FIRST;

function Form() {
  const [form, setForm] = useState(FIRST);
  current = form;
  const one = (value: string) => (value === '' ? null : { value, label: value });
  return (
    <form>
      <label>
        ชื่อโครงการ <input />
      </label>
      <div className="field">
        <div>หน่วยงานที่รับผิดชอบ</div>
        <Select
          isClearable
          placeholder="เลือกหน่วยงาน"
          options={offer(AGENCIES)}
          value={one(form.agency)}
          onChange={(chosen) => setForm((now) => ({ ...now, agency: chosen?.value ?? '' }))}
        />
      </div>
      <div className="field">
        <div>จังหวัด</div>
        <Select
          classNamePrefix="rs"
          menuPortalTarget={document.body}
          options={offer(PROVINCES)}
          value={one(form.province)}
          onChange={(chosen) => setForm((now) => ({ ...now, province: chosen?.value ?? '' }))}
        />
      </div>
      <div className="field">
        <label htmlFor="goals">เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)</label>
        <Select
          isMulti
          inputId="goals"
          options={offer(GOALS)}
          value={offer(form.goals)}
          onChange={(chosen) => setForm((now) => ({ ...now, goals: chosen.map(({ value }) => value) }))}
        />
      </div>
    </form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Form />);
tellChoices((name) => current[name]);
