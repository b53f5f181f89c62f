import { expect, test } from 'vitest';
import { blotOut, pathShape } from '@/utils/site/blot-out';

test.each([
  ['ชื่อโครงการ/การดำเนินงาน *', 'ชื่อโครงการ/การดำเนินงาน *'],
  ['3.1 วงเงินงบประมาณ (บาท)', '3.1 วงเงินงบประมาณ (บาท)'],
  ['ปีงบประมาณ พ.ศ. 2570', 'ปีงบประมาณ พ.ศ. 2570'],
  ['ผู้ใช้ : นายสมมติ ตัวอย่างดี', 'ผู้ใช้ : ▇'],
  ['นางสาวสมมุติ ใจงาม ตำแหน่ง นักวิเคราะห์', '▇ ตำแหน่ง นักวิเคราะห์'],
  ['โทร. 0 4200 1234', 'โทร. ▇'],
  ['๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓', '▇'],
  ['ติดต่อ somchai@udon.example.go.th', 'ติดต่อ ▇'],
])('%s → %s', (text, clean) => expect(blotOut(text)).toBe(clean));

test('a long text is cut', () => expect(blotOut('ก'.repeat(500)).length).toBeLessThan(210));

test.each([
  ['/app/project/15223/edit', '/app/project/:id/edit'],
  ['/app/entry', '/app/entry'],
  ['/p/8f3b2c1a-1111-4222-8333-444455556666', '/p/:id'],
])('the shape of %s is %s', (path, shape) => expect(pathShape(path)).toBe(shape));
