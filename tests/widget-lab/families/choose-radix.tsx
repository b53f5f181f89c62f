/** @jsxImportSource react */
import * as Select from '@radix-ui/react-select';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AGENCIES, FIRST, PROVINCES, tellChoices } from '../choices';

let current = FIRST;

/** Buttons that open a list at the press itself, with a native drop-down beside each for the form to send. */
function Form() {
  const [form, setForm] = useState(FIRST);
  current = form;
  const choice = (name: 'agency' | 'province', label: string, offers: readonly string[]) => (
    <div className="field">
      <label>{label}</label>
      <Select.Root
        value={form[name]}
        onValueChange={(chosen: string) => setForm((now) => ({ ...now, [name]: chosen }))}
      >
        <Select.Trigger>
          <Select.Value placeholder="กรุณาเลือก" />
          <Select.Icon />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              {offers.map((offer) => (
                <Select.Item key={offer} value={offer}>
                  <Select.ItemText>{offer}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </div>
  );
  return (
    <form>
      <label>
        ชื่อโครงการ <input />
      </label>
      {choice('agency', 'หน่วยงานที่รับผิดชอบ', AGENCIES)}
      {choice('province', 'จังหวัด', PROVINCES)}
    </form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Form />);
tellChoices((name) => current[name]);
