/** @jsxImportSource react */
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FIRST, GOALS, LABELS, STATUSES, tellMarks, withGoal, type Marks } from '../marks';

let current = FIRST;

function Form() {
  const [form, setForm] = useState(FIRST);
  current = form;
  const change = (patch: Partial<Marks>) => setForm((now) => ({ ...now, ...patch }));
  const month = (name: 'october' | 'november') => (
    <td>
      <Switch checked={form[name]} onChange={({ target }) => change({ [name]: target.checked })} />
    </td>
  );
  return (
    <form>
      <TextField label={LABELS.name} />
      <FormControl fullWidth>
        <FormLabel>{LABELS.status}</FormLabel>
        <RadioGroup row value={form.status} onChange={({ target }) => change({ status: target.value })}>
          {STATUSES.map((one) => (
            <FormControlLabel key={one} value={one} label={one} control={<Radio />} />
          ))}
        </RadioGroup>
      </FormControl>
      <FormControl fullWidth>
        <FormLabel>{LABELS.goals}</FormLabel>
        <FormGroup row>
          {GOALS.map((one) => (
            <FormControlLabel
              key={one}
              label={one}
              control={
                <Checkbox
                  checked={form.goals.includes(one)}
                  onChange={({ target }) => change({ goals: withGoal(form.goals, one, target.checked) })}
                />
              }
            />
          ))}
        </FormGroup>
      </FormControl>
      <table>
        <thead>
          <tr>
            <th>{LABELS.activity}</th>
            <th>{LABELS.october}</th>
            <th>{LABELS.november}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <input />
            </td>
            {month('october')}
            {month('november')}
          </tr>
        </tbody>
      </table>
    </form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Form />);
tellMarks(() => current);
