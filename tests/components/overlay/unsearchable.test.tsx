import { cleanup, render, screen } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FindingCard, type SpokenFinding } from '@/components/overlay/finding-card';
import { makeTextsUnsearchable } from '@/entrypoints/overlay/unsearchable';

const before = options.vnode;
beforeEach(makeTextsUnsearchable);
afterEach(() => {
  cleanup();
  if (before) options.vnode = before;
  else delete options.vnode;
});

const FINDING: SpokenFinding = {
  ...{ id: 'a', severity: 'error', severityName: 'ต้องแก้', message: 'วงเงิน 731 บาท', origin: '', why: 'เพราะ' },
  fix: { name: 'แก้เป็น 730', onApply: vi.fn() },
  ignore: [{ name: 'เฉพาะช่องนี้', onChoose: vi.fn() }],
};

test('no text of a card is a text in the document; its buttons are named and its texts drawn all the same', () => {
  const { container, rerender } = render(card('หน่วยงาน'));
  expect(container.textContent).toBe('');
  for (const name of ['แก้เป็น 730', 'เฉพาะช่องนี้', 'สำนักงานลับ', 'ปิด'])
    expect(screen.getByRole('button', { name })).toBeTruthy();
  expect(container.querySelector('summary')?.getAttribute('aria-label')).toBe('ไม่ต้องเตือน');
  expect(drawn(container)).toEqual(
    expect.arrayContaining(['หน่วยงาน', 'วงเงิน 731 บาท', 'เพราะ', 'แก้เป็น 730', 'สำนักงานลับ']),
  );
  rerender(card('ชื่อโครงการ'));
  expect(drawn(container)).toContain('ชื่อโครงการ');
  expect(drawn(container)).not.toContain('หน่วยงาน');
});

const drawn = (container: Element) =>
  [...container.querySelectorAll('[data-text]')].map((part) => part.getAttribute('data-text'));

const card = (label: string) => (
  <FindingCard
    {...{ label, wants: '' }}
    findings={[FINDING]}
    saved={[{ name: 'สำนักงานลับ', onUse: vi.fn() }]}
    words={{ close: 'ปิด', why: 'ที่มา', ignore: 'ไม่ต้องเตือน', saved: 'ค่าที่เก็บไว้' }}
    {...{ onDrawn: vi.fn(), onClose: vi.fn(), onHover: vi.fn() }}
  />
);
