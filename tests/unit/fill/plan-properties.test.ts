import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvePlan, defaultTicks } from '@/utils/fill/approve-plan';
import { planFill } from '@/utils/fill/plan-fill';
import { keepTicks } from '@/utils/fill/replan-fill';
import type { FieldKind, FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading, Reading } from '@/utils/model/snapshot';
import { aField, aSnapshot } from '../../support/a-snapshot';

const NAMES = ['general.a', 'general.b', 'budget.c', 'activities.rows[0].d', 'activities.rows[7].d'] as FieldPath[];
const path = fc.constantFrom(...NAMES);
// Few values, so that old and new are often the same.
const text = fc.constantFrom('', 'ก', 'ข', '1', '1.0', '2026-10-01');
const value: fc.Arbitrary<FieldValue> = fc.oneof(text, fc.array(text, { maxLength: 3 }));
const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.constant<Reading>({ status: 'empty' }),
  fc.record({ status: fc.constant('filled' as const), value, shown: text }),
  fc.record({
    status: fc.constant('unreadable' as const),
    shown: text,
    because: fc.constantFrom('not-a-number' as const, 'not-a-date' as const, 'wrong-era' as const, 'widget' as const),
  }),
);
const kind = fc.constantFrom<FieldKind>('text', 'money', 'date', 'choice', 'many-of', 'file');
const field: fc.Arbitrary<FieldReading> = fc
  .record({ reading, kind, readOnly: fc.boolean() })
  .map(({ reading: said, ...facts }) => aField(said, facts));
const snapshot = fc.dictionary(path, field).map((fields) => aSnapshot(fields, { 'activities.rows': 2 }));
const template = fc
  .uniqueArray(fc.record({ path, label: text, to: value }), { selector: (each) => each.path })
  .map((values) => ({ values }));
const ticks = fc.uniqueArray(path).map((paths) => new Set(paths));

const always = <T extends [unknown, ...unknown[]]>(...args: Parameters<typeof fc.property<T>>) =>
  fc.assert(fc.property<T>(...args), { numRuns: 500 });

describe('whatever the page and the template hold', () => {
  test('every template value has exactly one step, in its order', () => {
    always(template, snapshot, (wanted, page) => {
      const steps = planFill(wanted, page);
      expect(steps.map(({ path: at, to }) => [at, to])).toEqual(wanted.values.map(({ path: at, to }) => [at, to]));
    });
  });

  test('only an empty field is ever written without showing what stands there', () => {
    always(template, snapshot, (wanted, page) => {
      for (const step of planFill(wanted, page)) {
        const said = page.fields[step.path]?.reading;
        if (step.kind === 'write') expect(said).toEqual(step.newRow ? undefined : { status: 'empty' });
        if (step.kind === 'overwrite') expect(said).toMatchObject({ shown: step.from });
      }
    });
  });

  test('files and unknown widgets are never touched', () => {
    always(template, snapshot, (wanted, page) => {
      for (const step of planFill(wanted, page)) {
        const { kind: deed, path: at } = step;
        if (deed === 'write' && step.newRow) continue;
        const { kind: holds, reading: said } = page.fields[at] ?? {};
        const isUnknown = said?.status === 'unreadable' && said.because === 'widget';
        if (holds === 'file' || isUnknown || !said) expect(deed).toBe('skip');
      }
    });
  });

  test('nothing that stands on the page is replaced unless ticked', () => {
    always(template, snapshot, (wanted, page) => {
      const steps = planFill(wanted, page);
      const order = approvePlan(page.id, steps, defaultTicks(steps));
      for (const { path: at, from, newRow } of order.steps) {
        expect(page.fields[at]?.reading.status).toBe(newRow ? undefined : 'empty');
        expect(from).toBeUndefined();
      }
    });
  });

  test('an order holds just what is ticked and not skipped, with the old value to guard each overwrite', () => {
    always(template, snapshot, ticks, (wanted, page, ticked) => {
      const steps = planFill(wanted, page);
      const order = approvePlan(page.id, steps, ticked);
      const expected = steps.filter((step) => step.kind !== 'skip' && ticked.has(step.path));
      expect(order.steps.map(({ path: at }) => at)).toEqual(expected.map(({ path: at }) => at));
      expect(order.steps.map(({ from }) => from)).toEqual(
        expected.map((step) => (step.kind === 'overwrite' ? step.from : undefined)),
      );
    });
  });

  test('a row is added only beyond those that are there, to a list that has its column', () => {
    always(template, snapshot, (wanted, page) => {
      for (const step of planFill(wanted, page)) {
        if (step.kind !== 'write' || !step.newRow) continue;
        expect(step.path).toBe('activities.rows[7].d');
        expect(page.fields['activities.rows[0].d']).toBeDefined();
        expect(page.fields['activities.rows[0].d']?.kind).not.toBe('file');
      }
    });
  });

  test('a plan made anew never ticks an overwrite that was not ticked just as it is shown now', () => {
    always(template, snapshot, snapshot, ticks, (wanted, before, after, ticked) => {
      const old = planFill(wanted, before);
      const steps = planFill(wanted, after);
      const kept = keepTicks({ steps: old, ticked }, steps);
      for (const step of steps) {
        const wasShown = old.some((each) => JSON.stringify(each) === JSON.stringify(step));
        if (step.kind === 'overwrite') expect(kept.has(step.path)).toBe(wasShown && ticked.has(step.path));
      }
    });
  });
});
