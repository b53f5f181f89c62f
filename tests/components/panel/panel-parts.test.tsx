import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PanelApp } from '@/entrypoints/panel/panel-app';
import { QualityView } from '@/entrypoints/panel/quality-view';
import { CaptureView } from '@/entrypoints/panel/capture-view';
import { empty, aField } from '../../support/a-snapshot';
import { aPage, setWorld, world } from '../fill/panel-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('../fill/panel-world')).messaging);
vi.mock('@/entrypoints/panel/quality-view', { spy: true });
vi.mock('@/entrypoints/panel/capture-view', { spy: true });

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

const LINE = 'ส่วนนี้แสดงไม่ได้ ส่วนอื่นใช้งานได้ตามปกติ';
const boom = () => {
  throw new TypeError('boom');
};
const notes: unknown[] = [];
function openPanel() {
  notes.length = 0;
  setWorld(aPage(1, { 'general.projectName': aField(empty, { label: 'ชื่อโครงการ' }) }));
  world.answers.noteFailure = (note) => void notes.push(note);
  render(<PanelApp />);
}

it('a section of the panel that fails leaves a line, and the others work', async () => {
  vi.mocked(QualityView).mockImplementation(boom);
  openPanel();
  expect(await screen.findByText(LINE)).toBeTruthy();
  expect(screen.getByRole('heading', { name: /แม่แบบ/ })).toBeTruthy();
  expect(screen.getAllByText(LINE)).toHaveLength(1);
  expect(notes).toMatchObject([{ unit: 'panel quality', name: 'TypeError' }]);
});

it('a view that fails has a way back', async () => {
  vi.mocked(CaptureView).mockImplementation(boom);
  openPanel();
  fireEvent.click(await screen.findByRole('button', { name: 'เก็บหน้านี้เป็นแม่แบบ' }));
  expect(await screen.findByText(LINE)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'กลับ' }));
  expect(await screen.findByRole('heading', { name: /แม่แบบ/ })).toBeTruthy();
  expect(screen.queryByText(LINE)).toBeNull();
});
