/** @jsxImportSource react */
import TextField from '@mui/material/TextField';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/th';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isoOf, tellDates } from '../date-form';

const FIRST: { start: Dayjs | null; end: Dayjs | null } = { start: null, end: dayjs('2027-09-30') };
let current = FIRST;

function Form() {
  const [days, setDays] = useState(FIRST);
  current = days;
  const picker = (name: 'start' | 'end', label: string) => (
    <DatePicker
      label={label}
      value={days[name]}
      onChange={(day: Dayjs | null) => setDays((now) => ({ ...now, [name]: day }))}
    />
  );
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="th">
      <TextField label="ชื่อโครงการ" />
      {picker('start', 'วันที่เริ่มต้นโครงการ')}
      {picker('end', 'วันที่สิ้นสุดโครงการ')}
    </LocalizationProvider>
  );
}

createRoot(document.querySelector('#lab')!).render(<Form />);
tellDates((name) => isoOf(current[name]?.toDate()));
