/** @jsxImportSource react */
import Autocomplete from '@mui/material/Autocomplete';
import FormControl from '@mui/material/FormControl';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices } from '../choices';

let current = FIRST;

function Form() {
  const [form, setForm] = useState(FIRST);
  current = form;
  return (
    <form>
      <TextField label="ชื่อโครงการ" fullWidth />
      <Autocomplete
        options={AGENCIES}
        value={form.agency === '' ? null : form.agency}
        onChange={(_event, agency) => setForm((now) => ({ ...now, agency: agency ?? '' }))}
        renderInput={(box) => <TextField {...(box as TextFieldProps)} label="หน่วยงานที่รับผิดชอบ" />}
      />
      <FormControl fullWidth>
        <InputLabel id="province">จังหวัด</InputLabel>
        <Select
          labelId="province"
          label="จังหวัด"
          value={form.province}
          onChange={({ target }) => setForm((now) => ({ ...now, province: target.value }))}
        >
          {PROVINCES.map((label) => (
            <MenuItem key={label} value={label}>
              {label}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Autocomplete
        multiple
        options={GOALS}
        value={form.goals}
        onChange={(_event, goals) => setForm((now) => ({ ...now, goals }))}
        renderInput={(box) => <TextField {...(box as TextFieldProps)} label="เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)" />}
      />
    </form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Form />);
tellChoices((name) => current[name]);
