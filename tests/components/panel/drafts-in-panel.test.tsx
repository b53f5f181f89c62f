import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '@/entrypoints/panel/panel-app';
import type { Draft, DraftOffer, PageDrafts } from '@/utils/model/draft';
import type { FillReceipt } from '@/utils/model/fill';
import { aDraft, typed } from '../../support/a-draft';
import { aText, notFilled } from '../../support/a-snapshot';
import { aPage, setWorld, tellPageChanged, world } from '../fill/panel-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('../fill/panel-world')).messaging);
afterEach(cleanup);

const NAME = 'general.projectName';
const AGENCY = 'general.agencyName';
const PROVINCE = 'general.province';
const DRAFT = aDraft({
  fields: {
    [NAME]: typed('ฝาย {{ปีงบประมาณ}} {{ไม่มีตัวแปรนี้}}'),
    [AGENCY]: typed('สำนักงานจังหวัด', 'อำเภอ', { label: 'หน่วยงาน' }),
    [PROVINCE]: typed('อุดรธานี', '', { label: 'จังหวัด' }),
    'details.rationale': typed('น้ำท่วมทุกปี', '', { label: 'หลักการและเหตุผล' }),
  },
  texts: [{ label: '', from: '', shown: 'บันทึกช่วยจำ' }],
});
const offer = (draft: Draft, more: Partial<DraftOffer> = {}): DraftOffer => ({
  ...{ id: draft.id, keptAt: draft.keptAt, count: 5 },
  ...more,
});
const page = (drafts?: PageDrafts, id = 1, province = aText('เลย', { label: 'จังหวัด' })) => ({
  ...aPage(id, {
    [NAME]: notFilled('text', { label: 'ชื่อโครงการ' }),
    [AGENCY]: aText('อำเภอ', { label: 'หน่วยงาน' }),
    [PROVINCE]: province,
  }),
  ...(drafts && { drafts }),
});
const ONE: PageDrafts = { offers: [offer(DRAFT)] };

const readDrafts = vi.fn((_question: unknown): unknown => [DRAFT]);
beforeEach(() => {
  setWorld(page(ONE));
  readDrafts.mockClear();
  world.answers.readDrafts = readDrafts;
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const region = () => screen.findByRole('group', { name: 'ร่างที่ยังไม่ได้บันทึก' });
async function compare() {
  render(<PanelApp />);
  await press('เทียบและกู้คืน: ร่าง 26 พ.ย. 2569 10:42 น.');
  await screen.findByRole('heading', { name: 'ตรวจก่อนกรอก: ร่าง 26 พ.ย. 2569 10:42 น.' });
}

describe('a draft that the page does not show', () => {
  it('is the very first thing of the home view', async () => {
    render(<PanelApp />);
    const card = within(await region());
    expect(card.getByText('มีร่างที่ยังไม่ได้บันทึกจาก 26 พ.ย. 2569 10:42 น. (5 ช่อง)')).toBeTruthy();
    const [first] = document.querySelectorAll('.quiet-status ~ *');
    expect(first?.contains(await region())).toBe(true);
  });

  it('that was sent is told apart', async () => {
    setWorld(page({ offers: [offer(DRAFT, { sentAt: '2026-11-26T03:45:00.000Z' })] }));
    render(<PanelApp />);
    expect(
      await screen.findByText('ข้อมูลที่ส่งเมื่อ 26 พ.ย. 2569 10:45 น. ไม่ปรากฏในหน้านี้ (5 ช่อง) หากบันทึกสำเร็จแล้ว ไม่ต้องใช้ร่างนี้'),
    ).toBeTruthy();
  });

  it('stands before older ones, which are folded', async () => {
    const older = aDraft({ visit: 'v0', keptAt: '2026-11-25T03:42:00.000Z' });
    setWorld(page({ offers: [offer(DRAFT), offer(older), offer(aDraft({ visit: 'v-1', keptAt: older.keptAt }))] }));
    render(<PanelApp />);
    const fold = (await screen.findByText('ร่างอื่นอีก 2 รายการ')).closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelectorAll('[data-offer]')).toHaveLength(2);
    expect(document.querySelector('[data-offer]')?.getAttribute('data-offer')).toBe(DRAFT.id);
  });

  it.each([
    ['none', undefined],
    ['none', { offers: [] }],
  ])('may be %s: then nothing is said of it', async (_what, drafts) => {
    setWorld(page(drafts));
    render(<PanelApp />);
    expect((await region()).textContent).toBe('ร่างทั้งหมดของหน้านี้');
    expect(readDrafts).not.toHaveBeenCalled();
  });

  it.each([
    ['off', /ปิดการเก็บร่างไว้/],
    ['full', /พื้นที่จัดเก็บของเครื่องนี้เต็ม/],
    ['failed', /ผู้ช่วยกำลังลองอีกครั้ง/],
  ] as const)('why the latest is not kept is said: %s', async (trouble, words) => {
    setWorld(page({ offers: [], trouble }));
    render(<PanelApp />);
    expect(within(await region()).getByRole('status').textContent).toMatch(words);
  });

  it('is declined, and that is said', async () => {
    const decline = vi.fn(() => void world.pages.set(1, page({ offers: [] })));
    world.answers.declineDrafts = decline;
    render(<PanelApp />);
    const button = await screen.findByRole('button', { name: 'ไม่ใช้ร่างนี้: ร่าง 26 พ.ย. 2569 10:42 น.' });
    button.focus();
    fireEvent.click(button);
    expect(await screen.findByText(/จะไม่เสนอร่างนี้อีก/)).toBeTruthy();
    expect(decline).toHaveBeenCalledExactlyOnceWith([DRAFT.id], 0);
    await vi.waitFor(() => expect(document.querySelector('[data-offer]')).toBeNull());
    // The card has gone with the focus in it.
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('ร่างทั้งหมดของหน้านี้'));
  });

  it('that is gone meanwhile is not shown as an empty one', async () => {
    readDrafts.mockReturnValueOnce([]);
    render(<PanelApp />);
    await press('เทียบและกู้คืน: ร่าง 26 พ.ย. 2569 10:42 น.');
    expect(await screen.findByText(/ไม่พบร่างนี้แล้ว/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^ตรวจก่อนกรอก/ })).toBeNull();
  });
});

describe('restoring', () => {
  it('shows the page beside the draft: ticked where it stands as before, not where it was changed since', async () => {
    await compare();
    expect([box(/ชื่อโครงการ/).checked, box(/หน่วยงาน/).checked, box(/^จังหวัด/).checked]).toEqual([true, true, false]);
    const row = box(/หน่วยงาน/).closest('li');
    expect(row?.querySelector('del')?.textContent).toBe('ในหน้านี้ อำเภอ');
    expect(row?.querySelector('ins')?.textContent).toBe('ในร่าง สำนักงานจังหวัด');
    expect(screen.getByText(/^ข้อมูลทั่วไป เปิดหน้าเมื่อ 26 พ.ย. 2569 10:00 น. เก็บล่าสุดเมื่อ 26 พ.ย. 2569 10:42 น./)).toBeTruthy();
    expect(screen.queryByText(/^แม่แบบที่ใช้/)).toBeNull();
  });

  it('puts text back as it was typed, whatever braces it holds, and tells what became of it', async () => {
    const receipt: FillReceipt = {
      results: [
        { path: NAME, label: '', outcome: 'written', to: '', before: '', after: '' },
        { path: AGENCY, label: '', outcome: 'written', to: '', before: '', after: '' },
      ],
    };
    const apply = vi.fn(() => receipt);
    world.answers.applyFill = apply;
    await compare();
    await press('กรอก 2 ช่อง');
    expect(await screen.findByRole('heading', { name: 'ผลการกรอก' })).toBeTruthy();
    expect(apply).toHaveBeenCalledWith(
      {
        snapshotId: 1,
        steps: [
          { path: NAME, to: 'ฝาย {{ปีงบประมาณ}} {{ไม่มีตัวแปรนี้}}' },
          { path: AGENCY, to: 'สำนักงานจังหวัด', from: 'อำเภอ' },
        ],
      },
      1,
    );
    expect(world.asked).not.toContain('readAnswers');
  });

  it('is planned anew where the page has moved on: nothing is written, and it can be done again', async () => {
    const apply = vi.fn((): unknown => 'stale');
    world.answers.applyFill = apply;
    await compare();
    world.pages.set(1, page(ONE, 2, notFilled('text', { label: 'จังหวัด' })));
    await press('กรอก 2 ช่อง');
    expect(await screen.findByText(/หน้าเปลี่ยนไประหว่างดู/)).toBeTruthy();
    expect(screen.getByText(/เก็บล่าสุดเมื่อ 26 พ.ย. 2569 10:42 น./)).toBeTruthy();
    await press('กรอก 3 ช่อง');
    await vi.waitFor(() => expect(apply).toHaveBeenCalledTimes(2));
    expect(apply).toHaveBeenLastCalledWith(expect.objectContaining({ snapshotId: 2 }), 1);
  });

  it('after the officer has said an era, still works no variable out', async () => {
    const asks: FillReceipt['results'][number] = {
      ...{ path: NAME, label: 'วันเริ่มต้น', outcome: 'needs-hand', to: 'x', before: '', after: '', asks: 'era' },
    };
    world.answers.applyFill = () => ({ results: [asks] });
    await compare();
    await press('กรอก 2 ช่อง');
    await press('ใช้ปี พ.ศ.');
    await screen.findByRole('heading', { name: /^ตรวจก่อนกรอก: ร่าง/ });
    expect(screen.getByText(/ฝาย \{\{ปีงบประมาณ\}\} \{\{ไม่มีตัวแปรนี้\}\}/)).toBeTruthy();
  });

  it('has what no fill puts back copied', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await compare();
    expect(screen.getByRole('heading', { name: 'คัดลอกไปกรอกเอง (2)' })).toBeTruthy();
    await press('คัดลอก หลักการและเหตุผล');
    expect(writeText).toHaveBeenLastCalledWith('น้ำท่วมทุกปี');
    expect(await screen.findByText('คัดลอก หลักการและเหตุผล แล้ว')).toBeTruthy();
    await press('คัดลอก ข้อความอื่นในหน้า');
    expect(writeText).toHaveBeenLastCalledWith('บันทึกช่วยจำ');
  });

  it('follows the page: what is typed meanwhile is shown and is no longer ticked', async () => {
    await compare();
    world.pages.set(1, page(ONE, 2));
    const typedNow = world.pages.get(1);
    if (typedNow)
      typedNow.snapshot = {
        ...typedNow.snapshot,
        fields: { ...typedNow.snapshot.fields, [AGENCY]: aText('พิมพ์เอง', { label: 'หน่วยงาน' }) },
      };
    tellPageChanged(1);
    expect(await screen.findByText('พิมพ์เอง')).toBeTruthy();
    expect(box(/หน่วยงาน/).checked).toBe(false);
  });
});

describe('all drafts of the page', () => {
  const declined = aDraft({ visit: 'v0', declinedAt: '2026-11-26T03:50:00.000Z', keptAt: '2026-11-25T17:01:00.000Z' });
  const report = aDraft({
    ...{ visit: 'v3', sectionId: 'progress-report', report: { quarter: 1, fiscalYear: 2570 } },
    ...{ keptAt: '2026-11-26T03:50:00.000Z', sentAt: '2026-11-26T03:51:00.000Z' },
    fields: { 'progress-report.resultText': typed('ขุดลอกแล้ว', '', { label: 'ผลการดำเนินงาน' }) },
  });
  const earlier = aDraft({ place: 1, keptAt: '2026-11-26T03:30:00.000Z' });
  async function list() {
    readDrafts.mockReturnValue([report, DRAFT, earlier, declined]);
    render(<PanelApp />);
    await press('ร่างทั้งหมดของหน้านี้');
    await screen.findByRole('heading', { name: 'ร่างทั้งหมดของหน้านี้' });
  }
  afterEach(() => void readDrafts.mockReturnValue([DRAFT]));

  it('are listed newest first, the declined and the sent ones too, with earlier moments folded', async () => {
    await list();
    const lines = [...document.querySelectorAll('.openings > li')].map((line) => line.querySelector('p')?.textContent);
    expect(lines).toEqual([
      '26 พ.ย. 2569 10:50 น.รายงานผลการดำเนินการรายไตรมาส ไตรมาสที่ 1/2570 · 1 ช่อง · ส่งแล้วเมื่อ 26 พ.ย. 2569 10:51 น.',
      '26 พ.ย. 2569 10:42 น.ข้อมูลทั่วไป · 5 ช่อง',
      '26 พ.ย. 2569 00:01 น.ข้อมูลทั่วไป · 1 ช่อง · ไม่ใช้แล้วเมื่อ 26 พ.ย. 2569 10:50 น.',
    ]);
    expect(screen.queryByText('26 พ.ย. 2569 10:30 น.')).toBeNull();
    const fold = screen.getByText('ช่วงก่อนหน้าของร่างนี้ (1)').closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(await screen.findByText('26 พ.ย. 2569 10:30 น.')).toBeTruthy();
  });

  it('are asked for by page and project', async () => {
    const state = page(ONE);
    setWorld({ ...state, project: { address: '/p', identity: { id: 'code:1', by: 'code' } } });
    world.answers.readDrafts = readDrafts;
    await list();
    expect(readDrafts).toHaveBeenLastCalledWith({ address: '/p', projectId: 'code:1' }, 0);
  });

  it('can be compared; one of another part can only be copied here, and that is said', async () => {
    await list();
    await press('เทียบและกู้คืน: 26 พ.ย. 2569 10:50 น. รายงานผลการดำเนินการรายไตรมาส ไตรมาสที่ 1/2570');
    expect(await screen.findByText(/ร่างนี้เป็นของส่วน “รายงานผลการดำเนินการรายไตรมาส ไตรมาสที่ 1\/2570”/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'คัดลอก ผลการดำเนินงาน' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'กรอก 0 ช่อง' }).disabled).toBe(true);
  });

  it('may be none; and lead back', async () => {
    readDrafts.mockReturnValue([]);
    render(<PanelApp />);
    await press('ร่างทั้งหมดของหน้านี้');
    expect(await screen.findByText('ยังไม่มีร่างของหน้านี้')).toBeTruthy();
    await press('กลับ');
    expect(await region()).toBeTruthy();
  });
});
