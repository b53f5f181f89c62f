import { describe, expect, test } from 'vitest';
import { isSamePlan, keepTicks } from '@/utils/fill/replan-fill';
import type { FillStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';

const write: FillStep = { kind: 'write', path: 'general.province', label: 'จังหวัด', to: 'อุดรธานี' };
const overwrite: FillStep = { kind: 'overwrite', path: 'general.agencyName', label: 'หน่วยงาน', from: 'ก', to: 'ข' };
const skip: FillStep = { ...write, kind: 'skip', because: 'already-equal' };
const both = new Set<FieldPath>([write.path, overwrite.path]);

describe('ticks', () => {
  test('stay where the step is as it was', () => {
    expect(keepTicks({ steps: [write, overwrite], ticked: both }, [write, overwrite])).toEqual(both);
    expect(keepTicks({ steps: [write, overwrite], ticked: new Set() }, [write, overwrite])).toEqual(new Set());
  });

  test('go where another text stands there now', () => {
    expect(keepTicks({ steps: [overwrite], ticked: both }, [{ ...overwrite, from: 'ค' }])).toEqual(new Set());
  });

  test('go where the field was empty and is not any more', () => {
    const filledMeanwhile: FillStep = { ...write, kind: 'overwrite', from: 'เลย' };
    expect(keepTicks({ steps: [write], ticked: both }, [filledMeanwhile])).toEqual(new Set());
  });

  test('come where the field has become empty', () => {
    expect(keepTicks({ steps: [skip], ticked: new Set() }, [write])).toEqual(new Set([write.path]));
  });
});

test('a tick or none stays with a value whose row has meanwhile come to the page', () => {
  const inRow: FillStep = { ...write, path: 'activities.rows[1].activityName' };
  const steps: FillStep[] = [{ ...inRow, newRow: true }];
  expect(keepTicks({ steps, ticked: new Set() }, [inRow])).toEqual(new Set());
  expect(keepTicks({ steps, ticked: new Set([inRow.path]) }, [inRow])).toEqual(new Set([inRow.path]));
  expect(isSamePlan(steps, [inRow])).toBe(false);
});

test('plans are the same only if the officer would see the same', () => {
  expect(isSamePlan([write, overwrite], [{ ...write }, { ...overwrite }])).toBe(true);
  expect(isSamePlan([overwrite], [{ ...overwrite, from: 'ค' }])).toBe(false);
  expect(isSamePlan([write, overwrite], [write])).toBe(false);
});
