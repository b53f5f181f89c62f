import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LockSection } from '@/entrypoints/options/lock-section';
import { useManager } from '@/entrypoints/options/use-manager';
import type { Settings } from '@/utils/model/settings';
import { withDatabase } from '@/utils/store/database';
import { lockNow, readLockState, turnLockOn, unlock } from '@/utils/store/lock';
import { readSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { aTemplate } from '../../support/a-template';
import { world } from './options-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('./options-world')).messaging);

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'ชลประทาน2570';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  world.answers = { lock: () => lockNow(), unlock: (passphrase: string) => unlock(passphrase) };
  await withDatabase((db) => createTemplateStore(db).save(aTemplate()));
});
afterEach(() => {
  cleanup();
  world.answers = {};
});

function Page({ settings }: { settings: Settings }) {
  const manager = useManager(settings);
  return (
    <>
      <LockSection manager={manager} />
      <p role="status">{manager.done && 'say' in manager.done ? manager.done.say : ''}</p>
      <p role="alert">{manager.problem}</p>
    </>
  );
}
const open = async () => render(<Page settings={await readSettings()} />);
const set = async (isLocked: boolean) => {
  await turnLockOn(PASSPHRASE, 1_000);
  if (isLocked) await lockNow();
  await open();
};
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
const press = async (name: string) => fireEvent.click(await button(name));
const type = async (label: string | RegExp, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const templates = () => withDatabase((db) => db.count('templates'));

it('is set only by who has read what a forgotten passphrase costs', async () => {
  await open();
  await screen.findByText(/หากลืมรหัสผ่าน จะเปิดแม่แบบและร่างที่ล็อกไว้ไม่ได้อีก ไม่มีใครช่วยได้ กรุณาสำรองข้อมูลก่อน/);
  expect((await button('ตั้งการล็อก')).disabled).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'เข้าใจแล้ว' }));
  await type(/^รหัสผ่าน \(อย่างน้อย/, PASSPHRASE);
  await type('รหัสผ่านอีกครั้ง', PASSPHRASE);
  await press('ตั้งการล็อก');
  await button('ล็อกเดี๋ยวนี้');
  expect(await readLockState()).toBe('open');
  expect(await templates()).toBe(1);
});

it('locks at a press, and opens with the passphrase only', async () => {
  await set(false);
  await press('ล็อกเดี๋ยวนี้');
  await screen.findByRole('form', { name: 'แม่แบบและร่างล็อกอยู่' });
  expect(await templates()).toBe(0);
  await type('รหัสผ่าน', 'ผิดผิดผิดผิด');
  await press('ปลดล็อก');
  await screen.findByText('รหัสผ่านนี้ไม่ถูกต้อง กรุณารอ 1 วินาทีแล้วลองใหม่');
  await new Promise((done) => setTimeout(done, 1_100));
  await type('รหัสผ่าน', PASSPHRASE);
  await press('ปลดล็อก');
  await screen.findByText('ปลดล็อกแล้ว');
  await button('ล็อกเดี๋ยวนี้');
  expect(await templates()).toBe(1);
});

it('takes another passphrase from who knows the old one', async () => {
  await set(false);
  fireEvent.click(await screen.findByText('เปลี่ยนรหัสผ่าน', { selector: 'summary *, summary' }));
  await type('รหัสผ่านเดิม', PASSPHRASE);
  await type(/^รหัสผ่าน \(อย่างน้อย/, 'ใหม่ใหม่ใหม่');
  await type('รหัสผ่านอีกครั้ง', 'ใหม่ใหม่ใหม่');
  await press('เปลี่ยนรหัสผ่าน');
  await screen.findByText('เปลี่ยนรหัสผ่านแล้ว');
  await lockNow();
  expect(await unlock(PASSPHRASE)).toMatchObject({ is: 'wrong' });
});

it('is done without, and nothing is lost', async () => {
  await set(false);
  await press('เลิกใช้การล็อก');
  await screen.findByText('เลิกใช้การล็อกแล้ว');
  expect(await readLockState()).toBe('off');
  expect(await templates()).toBe(1);
});

it('lets go of what is locked only after it has asked twice', async () => {
  await set(true);
  const answer = (name: string) => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  await press('ลบข้อมูลที่ล็อกไว้ทั้งหมด');
  answer('ต้องการลบ');
  answer('ยกเลิก');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await readLockState()).toBe('locked');
  await press('ลบข้อมูลที่ล็อกไว้ทั้งหมด');
  answer('ต้องการลบ');
  answer('ลบทั้งหมด');
  await waitFor(async () => expect(await readLockState()).toBe('off'));
  await screen.findByText('ลบข้อมูลที่ล็อกไว้แล้ว');
  expect(await withDatabase((db) => db.count('vault'))).toBe(0);
});
