import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { approvePlan } from '@/utils/fill/approve-plan';
import { planFill } from '@/utils/fill/plan-fill';
import type { FieldPath, IsoDate } from '@/utils/model/ids';
import { applyFill } from '@/utils/page/apply-fill';
import { locatePage } from '@/utils/page/locate-page';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { undoFill } from '@/utils/page/undo-fill';
import { atOnce } from '../support/at-once';
import { aForm, aTemplate, drawForm, type FormField } from './support/arbitrary-form';

const locate = () => locatePage(document);
const look = () => takeSnapshot(locate(), { id: 1, today: '2026-11-23' as IsoDate });
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
const boxOf = (path: FieldPath) => boxes().find(({ dataset }) => dataset.path === path);
/** A box with nothing but spaces is an empty one: a page that trims may empty it for good. */
const textIn = ({ value }: HTMLInputElement) => (value.trim() === '' ? '' : value);
const shown = () => boxes().map(textIn);
const RUNS = { numRuns: 100 };

afterEach(() => document.body.replaceChildren());

type Wanted = { path: FieldPath; label: string; to: string; isTicked: boolean }[];

/** Plans, approves what is ticked, and fills. */
async function fill(form: readonly FormField[], wanted: Wanted) {
  drawForm(form);
  const before = shown();
  const steps = planFill({ values: wanted }, look());
  const ticked = new Set(wanted.filter(({ isTicked }) => isTicked).map(({ path }) => path));
  const order = approvePlan(1, steps, ticked);
  const { receipt, undo } = await atOnce(() => applyFill(order.steps, locate));
  return { before, steps, ordered: new Set(order.steps.map(({ path }) => path)), receipt, undo };
}

test('what is told as written is shown; whatever was not ordered, or not written, stands as before', async () => {
  await fc.assert(
    fc.asyncProperty(aForm, aTemplate, async (form, wanted) => {
      const { before, ordered, receipt } = await fill(form, wanted);
      const after = look();
      const outcomes = new Map(receipt.results.map((result) => [result.path, result]));
      expect(new Set(outcomes.keys())).toEqual(ordered);
      for (const [place, box] of boxes().entries()) {
        const result = outcomes.get((box.dataset.path ?? '') as FieldPath);
        if (result?.outcome !== 'written') expect(textIn(box)).toBe(before[place]);
        else {
          const reading = after.fields[result.path]?.reading;
          expect(reading).toMatchObject({ status: 'filled', shown: result.after });
        }
      }
    }),
    RUNS,
  );
}, 60_000);

test('undone, the page shows what it showed before, or says of which field it does not', async () => {
  await fc.assert(
    fc.asyncProperty(aForm, aTemplate, async (form, wanted) => {
      const { before, undo } = await fill(form, wanted);
      const { results } = await atOnce(() => undoFill(undo, locate));
      const failed = new Set(results.filter(({ outcome }) => outcome !== 'restored').map(({ path }) => path));
      // Only a script that changes what was there from the beginning keeps it from coming back.
      for (const path of failed) expect(form.find((field) => field.path === path)?.script).not.toBe('none');
      for (const [place, box] of boxes().entries())
        if (!failed.has((box.dataset.path ?? '') as FieldPath)) expect(textIn(box)).toBe(before[place]);
    }),
    RUNS,
  );
}, 60_000);

test('what a person types after the fill outlives its undoing', async () => {
  await fc.assert(
    fc.asyncProperty(aForm, aTemplate, fc.nat(), async (form, wanted, pick) => {
      const { undo } = await fill(form, wanted);
      const entry = undo[pick % Math.max(1, undo.length)];
      const box = entry && boxOf(entry.path);
      if (!box || box.tagName === 'SELECT') return;
      box.value = 'พิมพ์เองภายหลัง';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      const { results } = await atOnce(() => undoFill(undo, locate));
      expect(box.value).toBe('พิมพ์เองภายหลัง');
      expect(results.find(({ path }) => path === entry.path)?.outcome).toBe('edited-since');
    }),
    RUNS,
  );
}, 60_000);

test('taking one field back leaves the others filled', async () => {
  await fc.assert(
    fc.asyncProperty(aForm, aTemplate, fc.nat(), async (form, wanted, pick) => {
      const { undo } = await fill(form, wanted);
      const entry = undo[pick % Math.max(1, undo.length)];
      if (!entry) return;
      const after = shown();
      await atOnce(() => undoFill([entry], locate));
      for (const [place, box] of boxes().entries())
        if (box.dataset.path !== entry.path) expect(textIn(box)).toBe(after[place]);
    }),
    RUNS,
  );
}, 60_000);

test('a plan is the same twice; once filled, nothing that was written is planned again', async () => {
  await fc.assert(
    fc.asyncProperty(aForm, aTemplate, async (form, wanted) => {
      const { receipt } = await fill(form, wanted);
      const again = planFill({ values: wanted }, look());
      expect(planFill({ values: wanted }, look())).toEqual(again);
      for (const { path, outcome } of receipt.results)
        // Capitals are taken for the value that was wished for, and still are other letters.
        if (outcome === 'written' && form.find((field) => field.path === path)?.script !== 'capitals')
          expect(again.find((step) => step.path === path)?.kind).toBe('skip');
    }),
    RUNS,
  );
}, 60_000);
