import { afterEach, describe, expect, test } from 'vitest';
import { identifyProject } from '@/utils/page/project-identity';

afterEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

const idOf = (html: string, address = '/') => {
  document.body.innerHTML = html;
  history.replaceState(null, '', address);
  return identifyProject(document)?.id;
};

describe('a page is known by its project’s code', () => {
  test.each([
    ['<p>รหัสโครงการ: มท 5502-66-0001</p>', 'code:มท 5502-66-0001'],
    ['<dl><dt>รหัสโครงการ</dt><dd>มท 5502-66-0001</dd></dl>', 'code:มท 5502-66-0001'],
    ['<table><tr><td>เลขที่โครงการ</td><td>66/0015</td></tr></table>', 'code:66/0015'],
    ['<label>รหัสโครงการ</label><input readonly value="อด-70-0004">', 'code:อด-70-0004'],
    ['<div><span>รหัสการดำเนินงาน</span></div><div>7</div>', 'code:7'],
    ['<ol class="breadcrumb"><li>หน้าหลัก</li><li>ฝึก-2570-0001</li></ol>', 'code:ฝึก-2570-0001'],
    ['<h2>กษ 0301-70-0012</h2><p>รหัสโครงการ กษ 0301-70-0012</p>', 'code:กษ 0301-70-0012'],
  ])('%s', (html, id) => expect(idOf(html)).toBe(id));
});

describe('it is not known by', () => {
  test.each([
    ['two codes: a list', '<p>รหัสโครงการ มท 5502-66-0001</p><p>รหัสโครงการ มท 5502-66-0002</p>'],
    ['a range of years', '<h2>แผนพัฒนาจังหวัด</h2><h3>พ.ศ. 2566-2570</h3>'],
    ['a telephone number', '<h3>โทร 042-001-0234</h3>'],
    ['a letter', '<h3>ที่ มท 0227.5/ว 5453</h3>'],
    ['a day', '<h3>วันที่ 25/11/2569</h3>'],
    ['a code in a text', '<p>ต่อเนื่องจากโครงการ ฝึก-2570-0001</p><p>ฝึก-2570-0002</p>'],
    ['a code that is still being typed', '<label>รหัสโครงการ</label><input value="อด-70">'],
    ['an empty label', '<dl><dt>รหัสโครงการ</dt><dd></dd></dl>'],
    ['nothing', '<h1>ข้อมูลทั่วไป</h1>'],
  ])('%s', (_what, html) => expect(idOf(html)).toBeUndefined());
});

test.each([
  ['/projects/66f0aa12bb34cc56dd78ee90/budget', 'address:66f0aa12bb34cc56dd78ee90'],
  ['/entry?projectId=1042&section=budget', 'address:1042'],
  ['/app#/project/15/report', 'address:15'],
  ['/projects/new', undefined],
  ['/budget/edit/17', undefined],
])('by the address %s: %s', (address, id) => expect(idOf('<h1>งบประมาณ</h1>', address)).toBe(id));
