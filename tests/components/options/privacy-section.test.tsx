import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '@/entrypoints/options/options-app';
import { DATA_INVENTORY } from '@/utils/privacy/data-inventory';
import { PRIVACY_NOTICE } from '@/utils/privacy/privacy-notice';
import { withDatabase } from '@/utils/store/database';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { createTemplateStore } from '@/utils/store/template-store';
import { createValueStore } from '@/utils/store/value-store';
import { aTemplate } from '../../support/a-template';

vi.mock('@/utils/messaging/protocol', async () => (await import('./options-world')).messaging);

configure({ asyncUtilTimeout: 10_000 });
const VALUE = {
  ...{ id: '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f', field: 'general.coordinatorPhone', label: 'โทรศัพท์' },
  ...{ value: '02 000 0000', createdAt: '2026-11-23T03:00:00.000Z' },
} as const;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(fakeBrowser.notifications, 'getAll').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await withDatabase(async (db) => {
    await createTemplateStore(db).save(aTemplate());
    await createValueStore(db).save(VALUE);
  });
  await changeSettings({ agencyName: 'กรมทดสอบ', language: 'th' });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open() {
  render(<OptionsApp firstSettings={await readSettings()} />);
  await waitFor(() => expect(document.querySelector('#privacy')).toBeTruthy());
}
const part = () => within(document.querySelector<HTMLElement>('#privacy')!);
const unfold = (summary: RegExp) => {
  const fold = part().getByText(summary).closest('details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
};
const rowOf = (key: string) =>
  part()
    .getByText(new RegExp(`· ${key}$`))
    .closest('tr')!;
const countOf = (key: string) => rowOf(key).querySelectorAll('td')[1]?.textContent;
const dialog = () => within(document.querySelector<HTMLElement>('dialog')!);
const values = () => withDatabase((db) => createValueStore(db).list());

it('shows the whole notice', async () => {
  await open();
  unfold(/ประกาศความเป็นส่วนตัว/);
  await part().findByText('ผู้รับผิดชอบข้อมูล');
  for (const { heading, lines } of PRIVACY_NOTICE)
    for (const { th } of [heading, ...lines]) expect(part().getByText(th)).toBeTruthy();
});

describe('the list of data', () => {
  it('has a line for everything, each with its number', async () => {
    await open();
    unfold(/รายการข้อมูลในเครื่องนี้/);
    await waitFor(() => expect(countOf('templates')).toBe('1'));
    for (const { key } of DATA_INVENTORY) expect(rowOf(key)).toBeTruthy();
    expect([countOf('values'), countOf('settings'), countOf('failures')]).toEqual(['1', '1', '0']);
  });

  it('deletes what has no place of its own, once it is asked', async () => {
    await open();
    unfold(/รายการข้อมูลในเครื่องนี้/);
    await waitFor(() => expect(countOf('values')).toBe('1'));
    fireEvent.click(within(rowOf('values')).getByRole('button'));
    fireEvent.click(dialog().getByText('ยกเลิก'));
    expect(await values()).toHaveLength(1);
    fireEvent.click(within(rowOf('values')).getByRole('button'));
    fireEvent.click(dialog().getByText('ลบส่วนนี้'));
    await waitFor(() => expect(countOf('values')).toBe('0'));
    expect(await values()).toEqual([]);
    expect(within(rowOf('values')).queryByRole('button')).toBeNull();
    expect(countOf('templates')).toBe('1');
  });

  it('says where the numbers can’t be read', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    unfold(/รายการข้อมูลในเครื่องนี้/);
    await part().findByText('ไม่สามารถอ่านจำนวนได้');
    expect(countOf('templates')).toBe('–');
  });
});

describe('deleting everything', () => {
  const ask = () => fireEvent.click(part().getByText('ลบข้อมูลทั้งหมด…'));
  const nameBox = () => screen.getByDisplayValue<HTMLInputElement>('กรมทดสอบ');

  it('offers a backup first, and nothing is deleted then', async () => {
    await open();
    await waitFor(() => nameBox());
    ask();
    fireEvent.click(dialog().getByText('ไปที่การสำรองข้อมูลก่อน'));
    await waitFor(() => expect(document.activeElement?.closest('#backup')).toBeTruthy());
    expect(document.querySelector('dialog')).toBeNull();
    expect((await readSettings()).agencyName).toBe('กรมทดสอบ');
  });

  it('shows the manager as at the first run', async () => {
    await open();
    await waitFor(() => nameBox());
    ask();
    fireEvent.click(dialog().getByText('ลบทั้งหมด'));
    await waitFor(() => expect(document.body.textContent).toContain('ลบข้อมูลทั้งหมดแล้ว'));
    await waitFor(() => expect(nameBox).toThrow());
    expect((await readSettings()).agencyName).toBe('');
    expect((await withDatabase((db) => createTemplateStore(db).heads())).heads).toEqual([]);
  });

  it('says what is left', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('disk'));
    ask();
    fireEvent.click(dialog().getByText('ลบทั้งหมด'));
    await part().findByText(/^ลบไม่ครบ ส่วนที่ยังลบไม่ได้: การตั้งค่าและเครื่องหมายส่งแล้ว โปรดกด/);
    expect(screen.queryByText('ลบข้อมูลทั้งหมดแล้ว')).toBeNull();
  });
});
