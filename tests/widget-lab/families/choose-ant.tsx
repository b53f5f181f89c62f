/** @jsxImportSource react */
import { Form, Input, Select } from 'antd';
import { createRoot } from 'react-dom/client';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices } from '../choices';

const offer = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }));
let read: (name: string) => unknown = () => undefined;

function Lab() {
  const [form] = Form.useForm();
  read = (name) => form.getFieldValue(name) as unknown;
  return (
    <Form form={form} layout="vertical" initialValues={{ ...FIRST, agency: undefined }}>
      <Form.Item name="name" label="ชื่อโครงการ">
        <Input />
      </Form.Item>
      <Form.Item name="agency" label="หน่วยงานที่รับผิดชอบ">
        <Select allowClear placeholder="เลือกหน่วยงาน" options={offer(AGENCIES)} />
      </Form.Item>
      <Form.Item name="province" label="จังหวัด">
        <Select showSearch options={offer(PROVINCES)} />
      </Form.Item>
      <Form.Item name="goals" label="เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)">
        <Select mode="multiple" options={offer(GOALS)} />
      </Form.Item>
    </Form>
  );
}

createRoot(document.querySelector('#lab')!).render(<Lab />);
tellChoices((name) => read(name));
