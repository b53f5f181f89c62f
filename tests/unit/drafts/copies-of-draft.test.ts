import { expect, it } from 'vitest';
import { copiesOfDraft } from '@/utils/drafts/copies-of-draft';
import { valuesOfDraft } from '@/utils/drafts/values-of-draft';
import { planFill } from '@/utils/fill/plan-fill';
import type { Draft } from '@/utils/model/draft';
import type { ControlReading, Snapshot } from '@/utils/model/snapshot';
import { aDraft, typed } from '../../support/a-draft';
import { aField, aSnapshot, aText, filled, notFilled, unreadable } from '../../support/a-snapshot';

const NAME = 'general.projectName';
const START = 'general.startDate';
const FILE = 'general.province';
const page: Snapshot = aSnapshot({
  [NAME]: notFilled(),
  [START]: aField(unreadable('31/02/2569', 'not-a-date'), { kind: 'date' }),
  [FILE]: aText('เลย', { readOnly: true }),
});
const box = (text: string): ControlReading => ({ ...aField(filled(text)), tag: 'textarea', type: '' });

it.each<[string, Partial<Draft>, string[]]>([
  ['nothing that the plan writes', { fields: { [NAME]: typed('ฝาย') } }, []],
  ['what is not on the page', { fields: { 'details.rationale': typed('น้ำท่วม') } }, ['น้ำท่วม']],
  ['what the page does not let anyone write', { fields: { [FILE]: typed('อุดรธานี') } }, ['อุดรธานี']],
  [
    'what was not understood when it was typed',
    { fields: { [NAME]: { label: 'ชื่อ', kind: 'text', from: '', shown: '??' } } },
    ['??'],
  ],
  [
    'nothing that stands there, understood or not',
    {
      fields: {
        [START]: { label: 'วันเริ่มต้น', kind: 'date', from: '', shown: '31/02/2569' },
        [FILE]: typed('เลย'),
      },
    },
    [],
  ],
  ['nothing that was emptied', { fields: { 'details.rationale': typed('', 'เดิม') } }, []],
  [
    'other texts that the page does not show',
    {
      fields: {},
      texts: [
        { label: '', from: '', shown: 'บันทึกช่วยจำ' },
        { label: 'หมายเหตุ', from: '', shown: 'ยังอยู่' },
      ],
    },
    ['บันทึกช่วยจำ'],
  ],
])('%s is left to be copied', (_what, more, expected) => {
  const draft = aDraft(more);
  const snapshot = { ...page, controls: [box('ยังอยู่')] };
  const values = valuesOfDraft(draft, snapshot);
  const copies = copiesOfDraft(draft, planFill({ values }, snapshot), snapshot);
  expect(copies.map(({ shown }) => shown)).toEqual(expected);
});
