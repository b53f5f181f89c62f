/** @jsxImportSource react */
import { Checkbox, Form, Input, Radio, Switch } from 'antd';
import { createRoot } from 'react-dom/client';
import { FIRST, GOALS, LABELS, STATUSES, tellMarks, type Marks } from '../marks';

let read: () => Marks = () => FIRST;

function Lab() {
  const [form] = Form.useForm<Marks>();
  read = () => form.getFieldsValue();
  return (
    <Form form={form} layout="vertical" initialValues={FIRST}>
      <Form.Item label={LABELS.name}>
        <Input />
      </Form.Item>
      <Form.Item name="status" label={LABELS.status}>
        <Radio.Group options={STATUSES} />
      </Form.Item>
      <Form.Item name="goals" label={LABELS.goals}>
        <Checkbox.Group options={GOALS} />
      </Form.Item>
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
              <Input />
            </td>
            <td>
              <Form.Item name="october" noStyle>
                <Switch />
              </Form.Item>
            </td>
            <td>
              <Form.Item name="november" noStyle>
                <Switch />
              </Form.Item>
            </td>
          </tr>
        </tbody>
      </table>
    </Form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Lab />);
tellMarks(() => read());
