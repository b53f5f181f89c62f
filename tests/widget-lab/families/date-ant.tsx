/** @jsxImportSource react */
import { ConfigProvider, DatePicker, Form, Input } from 'antd';
import th from 'antd/locale/th_TH';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/th';
import { createRoot } from 'react-dom/client';
import { isoOf, tellDates } from '../date-form';

const FIRST = { start: undefined, end: dayjs('2027-09-30') };
let current: { start?: Dayjs | null | undefined; end?: Dayjs | null | undefined } = FIRST;
const keep = (_changed: unknown, all: typeof current) => void (current = all);

createRoot(document.querySelector('#lab')!).render(
  <ConfigProvider locale={th}>
    <Form layout="vertical" initialValues={FIRST} onValuesChange={keep}>
      <Form.Item label="ชื่อโครงการ" name="name">
        <Input />
      </Form.Item>
      <Form.Item label="วันที่เริ่มต้นโครงการ" name="start">
        <DatePicker />
      </Form.Item>
      <Form.Item label="วันที่สิ้นสุดโครงการ" name="end">
        <DatePicker format="DD/MM/YYYY" inputReadOnly />
      </Form.Item>
    </Form>
  </ConfigProvider>,
);
tellDates((name) => isoOf(current[name]?.toDate()));
