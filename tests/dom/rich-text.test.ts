import { expect, test } from 'vitest';
import { writer } from '@/utils/page/adapters/rich-text';
import type { PageControl } from '@/utils/page/page-control';

const WHAT_WOULD_BE_LOST = [
  '<p>เพื่อ<strong>ลดต้นทุน</strong></p>',
  '<ol><li>ข้อหนึ่ง</li></ol>',
  '<p style="text-align: center">กลาง</p>',
  '<p>บรรทัดหนึ่ง<br>บรรทัดสอง</p>',
  '<p>ภาพ<img></p>',
];

test.each(WHAT_WOULD_BE_LOST)('what plain text can not bring back is not replaced: %s', async (html) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.innerHTML = html;
  document.body.append(element);
  const control: PageControl = { element, members: [], anchor: element, reader: undefined };
  expect(await writer.write(control, ['ข้อความใหม่'])).toBe('needs-hand');
  expect(element.innerHTML).toBe(html);
});
