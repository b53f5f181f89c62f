import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PassphraseQuestion } from '@/components/options/passphrase-question';
import { SealedExport } from '@/components/options/sealed-export';
import { passphrase } from '@/utils/i18n/passphrase';
import { createTranslate } from '@/utils/i18n/translate';

const t = createTranslate(passphrase, 'th');
afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const first = () => screen.getByLabelText<HTMLInputElement>('รหัสผ่าน (อย่างน้อย 8 ตัวอักษร)');
const again = () => screen.getByLabelText<HTMLInputElement>('รหัสผ่านอีกครั้ง');
const type = (box: HTMLInputElement, value: string) => fireEvent.input(box, { target: { value } });

function show(isDisabled = false) {
  const onExport = vi.fn();
  render(<SealedExport {...{ t, isDisabled, onExport }} says="ส่งออก" />);
  return onExport;
}
function showSealed() {
  const onExport = show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'เข้ารหัสไฟล์ด้วยรหัสผ่าน' }));
  return onExport;
}

it('goes out as it is where nothing else is wished', () => {
  const onExport = show();
  press('ส่งออก');
  expect(onExport.mock.calls).toEqual([[]]);
});

it.each([false, true])('offers nothing where there is nothing to hand out (encrypted: %s)', (isSealed) => {
  show(true);
  if (isSealed) fireEvent.click(screen.getByRole('checkbox'));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'ส่งออก' }).disabled).toBe(true);
});

it('says beforehand that nobody can help who forgets the passphrase', () => {
  showSealed();
  expect(screen.getByText(/หากลืมรหัสผ่าน จะเปิดไฟล์นี้ไม่ได้อีก และไม่มีใครกู้คืนให้ได้/)).toBeTruthy();
});

it.each([
  ['too short', '1234567', '1234567', first, /สั้นเกินไป/],
  ['empty', '', '', first, /สั้นเกินไป/],
  ['not the same', '12345678', '12345679', again, /ไม่ตรงกัน/],
])('is not made with a passphrase that is %s; the box says why', (_what, one, other, box, said) => {
  const onExport = showSealed();
  type(first(), one);
  type(again(), other);
  press('ส่งออก');
  expect(onExport).not.toHaveBeenCalled();
  expect(screen.getByText(said).getAttribute('role')).toBe('alert');
  expect(document.activeElement).toBe(box());
  expect(box().getAttribute('aria-describedby')).toBe(screen.getByText(said).id);
  type(box(), '12345678');
  expect(screen.queryByText(said)).toBeNull();
});

it('takes a passphrase that was typed twice, and keeps it nowhere', () => {
  const onExport = showSealed();
  type(first(), 'ชลประทาน2570');
  type(again(), 'ชลประทาน2570');
  press('ส่งออก');
  expect(onExport.mock.calls).toEqual([['ชลประทาน2570']]);
  expect([first().value, again().value]).toEqual(['', '']);
});

it('shows both boxes on wish only', () => {
  showSealed();
  const kinds = () => [first().type, again().type];
  expect(kinds()).toEqual(['password', 'password']);
  press('แสดงรหัสผ่าน');
  expect(kinds()).toEqual(['text', 'text']);
  press('ซ่อนรหัสผ่าน');
  expect(kinds()).toEqual(['password', 'password']);
});

it('asks anew after a wrong one, with what was typed at hand', async () => {
  const sealed = { file: 'ชุด.json', isWrong: true, onOpen: vi.fn(() => Promise.resolve()) };
  const onDecline = vi.fn();
  render(<PassphraseQuestion {...{ t, sealed, onDecline }} />);
  const box = screen.getByLabelText<HTMLInputElement>('รหัสผ่านของไฟล์');
  press('เปิดไฟล์');
  expect(sealed.onOpen).not.toHaveBeenCalled();
  type(box, 'ผิด');
  press('เปิดไฟล์');
  expect(sealed.onOpen).toHaveBeenCalledWith('ผิด');
  expect(await screen.findByText(/เปิดด้วยรหัสผ่านนี้ไม่ได้/)).toBeTruthy();
  expect(document.activeElement).toBe(box);
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, 3]);
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(onDecline).toHaveBeenCalledOnce();
});
