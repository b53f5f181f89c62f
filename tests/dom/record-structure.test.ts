import { afterEach, expect, test } from 'vitest';
import { corpusPages } from '@/tests/support/corpus';
import { fixtureOf } from '@/tests/tools/fixture-of-recording';
import { locatePage } from '@/utils/page/locate-page';
import { recordStructure } from '@/utils/page/record-structure';
import { takeSnapshot } from '@/utils/page/take-snapshot';

afterEach(() => document.body.replaceChildren());

function record(html: string) {
  document.body.innerHTML = html;
  const page = locatePage(document);
  return recordStructure(page, takeSnapshot(page, { id: 1, today: '2026-11-23' }), document);
}

test('a recording holds labels, limits and options, and nothing that was typed', () => {
  const recording = record(`<h1>ข้อมูลทั่วไป</h1>
    <p><label>ชื่อโครงการ * <input value="ค่าที่พิมพ์ไว้" maxlength="250"></label></p>
    <p><label>หน่วยงานที่รับผิดชอบ <textarea>ความลับของหน่วยงาน</textarea></label></p>
    <p><label>จังหวัด <select><option value="">เลือก</option><option selected>อุดรธานี</option><option>เลย</option></select></label></p>
    <p><label>รหัสผ่าน <input type="password" value="ลับ"></label></p><div contenteditable="true">ย่อหน้าที่พิมพ์ไว้</div>`);
  const [name, , province] = recording.controls;
  expect(name).toMatchObject({ field: 'general.projectName', label: 'ชื่อโครงการ *', required: true, maxLength: 250 });
  expect(province).toMatchObject({ options: ['อุดรธานี', 'เลย'], optionCount: 2 });
  expect(JSON.stringify(recording)).not.toMatch(/พิมพ์ไว้|ความลับ|"ลับ"/);
});

const pages = corpusPages().filter(({ name }) =>
  /^(general-label-for|budget-quarters|activities-php-border-table)/.test(name),
);
test.each(pages)('a page made of the recording of $name is read the same', ({ html }) => {
  const first = record(html);
  const again = record(fixtureOf(first));
  const fieldsOf = ({ controls }: typeof first) => controls.flatMap(({ field }) => field ?? []).sort();
  expect(fieldsOf(again)).toEqual(fieldsOf(first));
});
