import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UnlockView } from '@/entrypoints/panel/unlock-view';
import type { Unlocking } from '@/utils/model/lock';
import { setWorld, aPage, world } from '../fill/panel-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('../fill/panel-world')).messaging);

beforeEach(() => setWorld(aPage(1, {})));
afterEach(cleanup);

function tryWith(answer: Unlocking | Error) {
  world.answers.unlock = () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const onUnlocked = vi.fn();
  render(<UnlockView language="th" onUnlocked={onUnlocked} />);
  fireEvent.input(screen.getByLabelText('รหัสผ่าน'), { target: { value: 'ชลประทาน2570' } });
  fireEvent.click(screen.getByRole('button', { name: 'ปลดล็อก' }));
  return onUnlocked;
}

it('opens what is locked', async () => {
  const onUnlocked = tryWith({ is: 'open', damaged: 0 });
  await waitFor(() => expect(onUnlocked).toHaveBeenCalledOnce());
});

it.each<[Unlocking | Error, RegExp]>([
  [{ is: 'wrong', waitMs: 1_500 }, /ไม่ถูกต้อง กรุณารอ 2 วินาที/],
  [{ is: 'early', waitMs: 200 }, /ยังไม่ได้ตรวจรหัสผ่านนี้ กรุณารออีก 1 วินาที/],
  [{ is: 'lost' }, /ข้อมูลของการล็อกเสียหาย/],
])('says why it stays locked: %j', async (answer, said) => {
  const onUnlocked = tryWith(answer);
  expect((await screen.findByText(said)).getAttribute('role')).toBe('alert');
  expect(onUnlocked).not.toHaveBeenCalled();
});

it('can be tried again where nobody answered', async () => {
  const onUnlocked = tryWith(new Error('gone'));
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'ปลดล็อก' }).disabled).toBe(false));
  expect(onUnlocked).not.toHaveBeenCalled();
});
