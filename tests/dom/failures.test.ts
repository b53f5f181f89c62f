import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ApprovedStep } from '@/utils/model/fill';
import * as nativeSelect from '@/utils/page/adapters/native-select';
import * as textBox from '@/utils/page/adapters/text-box';
import { applyFill } from '@/utils/page/apply-fill';
import { applyFixes } from '@/utils/page/apply-fix';
import { failureSlot } from '@/utils/page/failures';
import { textsOf } from '@/utils/page/label-texts';
import { locatePage } from '@/utils/page/locate-page';
import { createPageReader } from '@/utils/page/page-reader';
import { readScopes } from '@/utils/page/scopes';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { undoFill } from '@/utils/page/undo-fill';
import { atOnce } from '../support/at-once';

vi.mock('@/utils/page/label-texts', { spy: true });
vi.mock('@/utils/page/scopes', { spy: true });

const FORM = `
  <h2>ข้อมูลทั่วไป</h2>
  <label for="n">ชื่อโครงการ</label><input id="n">
  <label for="o">ชื่อหน่วยงาน</label><input id="o">
  <label for="y">ปีงบประมาณ</label><select id="y"><option value="">เลือก</option><option>2569</option><option>2570</option></select>
  <label for="b">วงเงินงบประมาณทั้งหมด</label><input id="b">`;
const NAME = 'general.projectName';
const BUDGET = 'budget.totalBaht';

const at = (id: string) => document.getElementById(id) as HTMLInputElement;
const locate = () => locatePage(document);
const snapshot = () => takeSnapshot(locate(), { id: 1, today: '2026-11-26' });
const fill = (...steps: ApprovedStep[]) => atOnce(() => applyFill(steps, locate));
const boom = () => {
  throw new TypeError('boom');
};

let told: string[];
beforeEach(() => {
  document.body.innerHTML = FORM;
  told = [];
  failureSlot.offer((unit) => void told.push(unit));
});
afterEach(() => {
  vi.resetAllMocks();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a reader that fails', () => {
  test('at one widget makes that one unreadable, and is told; the rest is read', () => {
    at('n').value = 'โครงการ ก';
    vi.spyOn(nativeSelect.reader, 'read').mockImplementation(boom);
    const { fields } = snapshot();
    expect(fields['general.fiscalYear']?.reading).toEqual({ status: 'unreadable', shown: '', because: 'widget' });
    expect(fields[NAME]?.reading).toMatchObject({ value: 'โครงการ ก' });
    expect(told).toEqual(['reader native-select']);
  });

  test('when it is to tell what it reads leaves the widget to no other', () => {
    vi.spyOn(nativeSelect.reader, 'handles').mockImplementation(boom);
    const widgets = snapshot().controls.map(({ widget }) => widget);
    expect(widgets).toContain('unknown');
    expect(told).toContain('readers');
  });
});

test('a control whose label can’t be read is no field; the others are', async () => {
  const { textsOf: really } = await vi.importActual<{ textsOf: typeof textsOf }>('@/utils/page/label-texts');
  vi.mocked(textsOf).mockImplementation((control, context) =>
    control.element === at('y') ? boom() : really(control, context),
  );
  const { fields, controls } = snapshot();
  expect(controls[2]).toMatchObject({ label: '', noField: 'no-label' });
  expect(fields).toHaveProperty([NAME]);
  expect(fields).toHaveProperty([BUDGET]);
  expect(fields).not.toHaveProperty(['general.fiscalYear']);
  expect(told).toEqual(['labels']);
});

test('a frame that has gone to another site is listened to no more', async () => {
  const inner = document.body.appendChild(document.createElement('x-frame')).attachShadow({ mode: 'open' });
  const reader = createPageReader(document, new AbortController().signal);
  await reader.prepare();
  const heard: unknown[] = [];
  const listen = (root: Document | ShadowRoot) => {
    root.addEventListener('input', () => undefined);
    heard.push(root);
  };
  reader.eachRoot(listen);
  expect(heard).toEqual([document, inner]);
  // As Firefox has it: whatever is asked of it throws.
  Object.defineProperty(inner, 'isConnected', { get: boom });
  inner.addEventListener = boom;
  reader.eachRoot(listen);
  expect(heard).toEqual([document, inner, document]);
});

test('what fails between two slices is read once more, at once', async () => {
  const reader = createPageReader(document, new AbortController().signal);
  vi.mocked(readScopes).mockImplementationOnce(boom);
  await reader.prepare();
  expect(reader.locate().sections).toEqual(['general']);
  expect(told).toEqual([]);
});

test('a page that can’t be located at all is no form, until it changes', async () => {
  const reader = createPageReader(document, new AbortController().signal);
  vi.mocked(readScopes).mockImplementationOnce(boom).mockImplementationOnce(boom);
  await reader.prepare();
  expect(reader.locate().sections).toEqual([]);
  expect(told).toEqual(['locate']);
  at('n').placeholder = 'ชื่อ';
  await vi.waitFor(() => expect(reader.locate().sections).toEqual(['general']));
});

describe('a writer that fails', () => {
  const steps: ApprovedStep[] = [
    { path: NAME, to: 'โครงการ ก' },
    { path: 'general.fiscalYear', to: '2570' },
    { path: BUDGET, to: '500' },
  ];
  const outcomes = ({ receipt }: Awaited<ReturnType<typeof applyFill>>) =>
    receipt.results.map(({ outcome }) => outcome);

  test('leaves its field to the officer’s hand, and the fill goes on', async () => {
    vi.spyOn(nativeSelect.writer, 'write').mockRejectedValue(new TypeError('boom'));
    const done = await fill(...steps);
    expect(outcomes(done)).toEqual(['written', 'needs-hand', 'written']);
    expect(done.receipt.results[1]).toMatchObject({ to: '2570', after: '' });
    expect([at('n').value, at('y').value, at('b').value]).toEqual(['โครงการ ก', '', '500']);
    expect(told).toEqual(['writer native-select']);
  });

  test('half-way leaves nothing half-written', async () => {
    vi.spyOn(nativeSelect.writer, 'write').mockImplementation(async () => {
      at('y').value = '2569';
      return boom();
    });
    expect(outcomes(await fill(...steps))).toEqual(['written', 'needs-hand', 'written']);
    expect(at('y').value).toBe('');
  });

  test('to tell what is there writes nothing: it could not be taken back', async () => {
    const write = vi.spyOn(nativeSelect.writer, 'write');
    vi.spyOn(nativeSelect.writer, 'save').mockImplementation(boom);
    expect(outcomes(await fill(...steps))).toEqual(['written', 'needs-hand', 'written']);
    expect(write).not.toHaveBeenCalled();
  });

  test('to tell its options is asked no further', async () => {
    vi.spyOn(nativeSelect.writer, 'offers').mockImplementation(boom);
    expect(outcomes(await fill(...steps))).toEqual(['written', 'written', 'written']);
  });

  test('on the way back says so, and the others come back', async () => {
    const { undo } = await fill(...steps);
    vi.spyOn(nativeSelect.writer, 'restore').mockRejectedValue(new TypeError('boom'));
    const { results } = await atOnce(() => undoFill(undo, locate));
    expect(results.map(({ outcome }) => outcome)).toEqual(['restored', 'needs-hand', 'restored']);
    expect([at('n').value, at('b').value]).toEqual(['', '']);
  });

  test('at a quick fix leaves it to the hand', async () => {
    at('y').value = '2569';
    vi.spyOn(nativeSelect.writer, 'save').mockImplementation(boom);
    const { receipt, undo } = await atOnce(() =>
      applyFixes([{ path: 'general.fiscalYear', from: '2569', to: '2570' }], locate),
    );
    expect(receipt.results).toMatchObject([{ outcome: 'needs-hand', after: '2569' }]);
    expect(undo).toEqual([]);
  });
});

// The last one: what it breaks stays broken in this page.
test('a reader that has failed at three widgets reads no more in this page', () => {
  const read = vi.spyOn(textBox.reader, 'read').mockImplementation(boom);
  snapshot();
  expect(read).toHaveBeenCalledTimes(3);
  read.mockReset();
  const { fields } = snapshot();
  expect(read).not.toHaveBeenCalled();
  expect(fields[NAME]?.reading).toMatchObject({ because: 'widget' });
  expect(told).toEqual(Array(3).fill('reader text-box'));
});
