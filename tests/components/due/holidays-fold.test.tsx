import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HolidaysFold } from '@/entrypoints/options/holidays-fold';
import { useManager } from '@/entrypoints/options/use-manager';
import type { Settings } from '@/utils/model/settings';
import { changeSettings, readSettings } from '@/utils/store/settings';

vi.mock('@/utils/messaging/protocol', async () => (await import('../options/options-world')).messaging);

configure({ asyncUtilTimeout: 8_000 });

const TRIP = { date: '2027-02-15', name: 'วันก่อตั้งจังหวัด' } as const;
const PIYA = 'วันปิยมหาราช วันศุกร์ที่ 23 ตุลาคม 2569';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Page({ settings, fiscalYear, fixed }: { settings: Settings; fiscalYear: number; fixed: (keyof Settings)[] }) {
  const manager = useManager(settings, new Set(fixed));
  const { done } = manager;
  return (
    <>
      <HolidaysFold {...{ manager, fiscalYear }} />
      <output>{done && 'say' in done ? done.say : ''}</output>
    </>
  );
}
async function open(fiscalYear = 2570, fixed: (keyof Settings)[] = []) {
  const { container } = render(<Page {...{ fiscalYear, fixed }} settings={await readSettings()} />);
  container.querySelector('details')?.setAttribute('open', '');
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const said = (text: string) => screen.findByText(text, { selector: 'output' });
const stored = async () => (await readSettings()).holidays;

it('shows the year’s holidays in พ.ศ. and where they are from', async () => {
  await open();
  expect(screen.getByRole('button', { name: `หน่วยงานไม่หยุดวันนี้: ${PIYA}` })).toBeTruthy();
  expect(screen.getByText(/^แพ็กเกจ holidays 0\.105 .*c382fde และข่าวมติคณะรัฐมนตรี$/)).toBeTruthy();
  expect(screen.getByText(/^พ\.ศ\. 2570 ยังไม่มีวันพืชมงคล/)).toBeTruthy();
  expect(screen.getAllByText(/^ไม่ใช่ประกาศของทางราชการ/)).toHaveLength(1);
  expect(screen.getAllByText(/ข้อมูล ณ 26 พ\.ย\. 2569/)).toHaveLength(2);
});

it('says of a year beyond the lists that only fixed days are known', async () => {
  await open(2572);
  expect(screen.getByText(/^ยังไม่มีรายการวันหยุดของ พ\.ศ\. 2572/)).toBeTruthy();
  expect(screen.queryByText(/^ยังไม่มีรายการวันหยุดของ พ\.ศ\. 2571/)).toBeNull();
});

it('takes a day away, gives it back, adds one and deletes it, and keeps each', async () => {
  await open();
  press(`หน่วยงานไม่หยุดวันนี้: ${PIYA}`);
  await said('บันทึกแล้วว่าหน่วยงานไม่หยุด “วันปิยมหาราช” วันศุกร์ที่ 23 ตุลาคม 2569');
  expect(await stored()).toEqual({ added: [], removed: ['2026-10-23'] });

  fireEvent.input(screen.getByRole('textbox', { name: 'วันที่' }), { target: { value: '15 ก.พ. 2570' } });
  fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อวันหยุด' }), { target: { value: TRIP.name } });
  press('เพิ่มวันหยุด');
  await said('เพิ่ม “วันก่อตั้งจังหวัด” วันจันทร์ที่ 15 กุมภาพันธ์ 2570 แล้ว');
  expect(await stored()).toEqual({ added: [TRIP], removed: ['2026-10-23'] });

  press(`คืนค่า ${PIYA}`);
  await said('คืนค่า “วันปิยมหาราช” วันศุกร์ที่ 23 ตุลาคม 2569 เป็นวันหยุดแล้ว');
  press(/^ลบ วันก่อตั้งจังหวัด/);
  await said('ลบ “วันก่อตั้งจังหวัด” วันจันทร์ที่ 15 กุมภาพันธ์ 2570 แล้ว');
  expect(await stored()).toEqual({ added: [], removed: [] });
});

it('does not lose what another window has just kept', async () => {
  await open();
  await changeSettings({ holidays: { added: [TRIP], removed: [] } });
  press(`หน่วยงานไม่หยุดวันนี้: ${PIYA}`);
  await waitFor(async () => expect(await stored()).toEqual({ added: [TRIP], removed: ['2026-10-23'] }));
});

it('keeps what was typed when it could not be stored', async () => {
  await open();
  const date = screen.getByRole<HTMLInputElement>('textbox', { name: 'วันที่' });
  fireEvent.input(date, { target: { value: '15 ก.พ. 2570' } });
  fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อวันหยุด' }), { target: { value: TRIP.name } });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  press('เพิ่มวันหยุด');
  await waitFor(() => expect(set).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(date.value).toBe('15 ก.พ. 2570');
  expect(await stored()).toBeUndefined();
});

it('is not to be changed where a policy has set it', async () => {
  await fakeBrowser.storage.managed.set({ holidays: { removed: ['2026-10-23'] } });
  await open(2570, ['holidays']);
  expect(screen.getByText('วันปิยมหาราช').closest('del')).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});
