import type { Template } from '@/utils/model/template';

/** A template with two fields, so that a test says only what matters to it. */
export function aTemplate(more: Partial<Template> = {}): Template {
  return {
    id: '4f2a1c9e-7b35-4d60-9a18-2c5e8f013b7d',
    name: 'โครงการถนนแอสฟัลต์',
    values: [
      { path: 'general.agencyName', label: 'หน่วยงานที่รับผิดชอบ', to: 'สำนักงานจังหวัดตัวอย่าง' },
      { path: 'plan-links.strategies', label: 'ยุทธศาสตร์ชาติ', to: ['ด้านความมั่นคง', 'ด้านการสร้างความสามารถ'] },
    ],
    createdAt: '2026-10-01T02:00:00.000Z',
    updatedAt: '2026-10-01T02:00:00.000Z',
    ...more,
  };
}
