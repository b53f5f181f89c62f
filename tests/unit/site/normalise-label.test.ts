import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelKeys, normaliseLabel } from '@/utils/site/normalise-label';

describe('labels that mean the same', () => {
  test.each([
    ['1. ชื่อโครงการ *', 'ชื่อโครงการ'],
    ['1.2.3 ชื่อโครงการ :', 'ชื่อโครงการ'],
    ['๒.๑ ชื่อโครงการ', 'ชื่อโครงการ'],
    ['ข้อ 2 ชื่อโครงการ', 'ชื่อโครงการ'],
    ['ก. ชื่อโครงการ', 'ชื่อโครงการ'],
    ['(1) ชื่อโครงการ (โปรดระบุ)', 'ชื่อโครงการ'],
    ['กรุณาระบุชื่อโครงการ', 'ชื่อโครงการ'],
    ['ชื่อ\u200bโครง\u00a0การ', 'ชื่อโครงการ'],
    ['ชื่อโครงการ (Project name)', 'ชื่อโครงการ'],
    ['ชื่อโครงการ (ภาษาไทย)', 'ชื่อโครงการ'],
    ['งบประมาณ (บาท)', 'งบประมาณ'],
    ['งบประมาณ (หน่วย: บาท)', 'งบประมาณ'],
    ['กฎหมายที่เกี่ยวข้อง (ถ้ามี)', 'กฎหมายที่เกี่ยวข้อง'],
    ['ชื่อ - นามสกุล', 'ชื่อ-นามสกุล'],
    ['คำ\u0e4d\u0e32', 'คำำ'],
    ['วันที่เริ่มต้น (วว/ดด/ปปปป)', 'วันที่เริ่มต้น'],
    ['ปีงบประมาณ (พ.ศ.)', 'ปีงบประมาณ'],
  ])('%s = %s', (a, b) => expect(normaliseLabel(a)).toBe(normaliseLabel(b)));
});

describe('labels that mean something else', () => {
  test.each([
    ['ชื่อโครงการ (ภาษาอังกฤษ)', 'ชื่อโครงการ'],
    ['ชื่อโครงการ (EN)', 'ชื่อโครงการ'],
    ['ชื่อโครงการเดิม', 'ชื่อโครงการ'],
    ['งบประมาณ (ล้านบาท)', 'งบประมาณ (บาท)'],
    ['งบประมาณ (พันบาท)', 'งบประมาณ'],
    ['เป้าหมาย (Y1)', 'เป้าหมาย (Y2)'],
    ['ไตรมาสที่ 1', 'ไตรมาสที่ 2'],
  ])('%s ≠ %s', (a, b) => {
    const [keys, others] = [labelKeys(a), labelKeys(b)];
    expect(keys.some((key) => others.includes(key))).toBe(false);
  });
});

test('a paragraph is no label', () => expect(normaliseLabel('ก'.repeat(400))).toBe(''));
test('a Latin gloss at the end gives a second key', () =>
  expect(labelKeys('ชื่อโครงการ / Project Name')).toContain(normaliseLabel('ชื่อโครงการ')));

test('what needs no work is left as the work would leave it', () => {
  const thai = fc.string({ unit: fc.constantFrom(...'กขงชนมยรสอะาำเแโไัิีุู็่้์ถ้ามีหากระบุฯๆ'), maxLength: 24 });
  // A space before it is all that keeps a text from the short way.
  fc.assert(
    fc.property(thai, (text) => normaliseLabel(text) === normaliseLabel(` ${text}`)),
    { numRuns: 2000 },
  );
});
