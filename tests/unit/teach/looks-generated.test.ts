import { expect, test } from 'vitest';
import { looksGenerated } from '@/utils/teach/looks-generated';

test.each([
  'mat-input-3',
  ':r7:',
  'ctl00$MainContent$txt12',
  'react-select-2-input',
  'el-id-5170-5',
  'input-v-1',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'f_10423',
  'a7f3k9b2',
  'x'.repeat(61),
  '',
])('%j is another one tomorrow', (value) => expect(looksGenerated(value)).toBe(true));

test.each([
  'projectName',
  'start_date',
  'txtBudget',
  'budget2',
  'q1',
  'responsible-person',
  'ชื่อโครงการ',
  'data[Project][name]',
])('%j was written by a person', (value) => expect(looksGenerated(value)).toBe(false));
