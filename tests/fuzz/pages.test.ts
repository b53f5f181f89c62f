// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { atOnce } from '../support/at-once';
import { standInForEditing } from '../dom/support/act-as-page';
import { fixtureOf } from '../tools/fixture-of-recording';
import hand from '@/entrypoints/hand';
import type { ApprovedFix, ApprovedStep } from '@/utils/model/fill';
import type { FieldPath } from '@/utils/model/ids';
import { failureSlot } from '@/utils/page/failures';
import { handSlot } from '@/utils/page/hand';
import { describeControls } from '@/utils/page/describe-controls';
import { locatePage } from '@/utils/page/locate-page';
import { createPageReader } from '@/utils/page/page-reader';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { anyPage, drawPage } from './any-page';
import { anything, runs } from './damage';

vi.setConfig({ testTimeout: 120_000 });
hand.main();
const held = () => {
  const part = handSlot.held();
  if (!part) throw new Error('no hand');
  return part;
};

/** A reader or writer that throws is passed over on a page; here it is what is looked for. */
const thrown: unknown[] = [];
failureSlot.offer((unit, error) => thrown.push(new Error(unit, { cause: error })));
const nothingWasThrown = () => {
  const [first] = thrown.splice(0);
  if (first) throw first;
};

afterEach(() => document.body.replaceChildren());

const read = () => {
  const page = locatePage(document);
  return { page, snapshot: takeSnapshot(page, { id: 1, today: '2026-11-23' }) };
};
const passwords = () =>
  [...document.querySelectorAll<HTMLInputElement>('[type=password], [autocomplete=one-time-code]')].map(
    ({ value }) => value,
  );

test('whatever the page, it is read, and read the same again', () => {
  let located = 0;
  fc.assert(
    fc.property(anyPage, (nodes) => {
      drawPage(nodes);
      const { page, snapshot } = read();
      located += page.fields.size;
      describeControls(page.controls);
      expect(JSON.parse(JSON.stringify(snapshot))).toEqual(JSON.parse(JSON.stringify(read().snapshot)));
      const recording = held().recordStructure(page, snapshot, document);
      // What is made of the recording is a page in its turn.
      document.body.innerHTML = fixtureOf(recording);
      read();
      nothingWasThrown();
    }),
    runs(100),
  );
  // Pages on which nothing is ever known would be a cheap promise.
  expect(located).toBeGreaterThan(100);
});

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '2026-10-01', '1234.5', 'ก'.repeat(3_000), '<img src=x onerror=alert(1)>', '{{ปี}}'),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
);

test('whatever is to be filled, a receipt comes and can be taken back, and no password box is touched', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(anyPage, fc.array(value, { minLength: 3, maxLength: 6 }), async (nodes, values) => {
      standInForEditing();
      drawPage(nodes);
      const { page, snapshot } = read();
      const secrets = passwords();
      const absent: FieldPath[] = ['general.projectName', 'activities.rows[3].activityName'];
      const paths = [...page.fields.keys(), ...absent].slice(0, 6);
      const steps = paths.map((path, place): ApprovedStep => {
        const { reading } = snapshot.fields[path] ?? {};
        const from = reading?.status === 'filled' || reading?.status === 'unreadable' ? { from: reading.shown } : {};
        return { path, to: values[place % values.length] ?? '', ...from };
      });
      await atOnce(async () => {
        const leave = new AbortController();
        const { locate } = createPageReader(document, leave.signal);
        const { receipt, undo } = await held().applyFill(steps, locate);
        expect(receipt.results.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
        written += receipt.results.filter(({ outcome }) => outcome === 'written').length;
        await held().undoFill(undo, locate);
        leave.abort();
      });
      expect(passwords()).toEqual(secrets);
      nothingWasThrown();
    }),
    // Cutting a failure down would take minutes: each try waits as long as a page may take.
    { ...runs(60), endOnFailure: true },
  );
  expect(written).toBeGreaterThan(20);
});

test('an order that is none writes nothing', () =>
  fc.assert(
    fc.asyncProperty(anything, async (order) => {
      document.body.innerHTML = '<h1>ข้อมูลทั่วไป</h1><label>ชื่อโครงการ <input value="ก"></label>';
      // As it could come by message, and from no page of ours.
      const wish = order as never;
      const locate = () => locatePage(document);
      const isList = Array.isArray(order) && order.length === 0;
      if (isList) return;
      await expect(held().applyFill(wish, locate)).rejects.toThrow('refused');
      await expect(held().applyFixes(wish, locate)).rejects.toThrow('refused');
      const half: ApprovedFix[] = [{ path: 'general.projectName', from: 'ก', to: 'ข' }, wish];
      await expect(held().applyFixes(half, locate)).rejects.toThrow('refused');
      await expect(held().applyFill(half, locate)).rejects.toThrow('refused');
      expect(document.querySelector('input')?.value).toBe('ก');
    }),
    runs(200),
  ));
