import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LastReportView } from '@/entrypoints/panel/last-report-view';
import { PanelApp } from '@/entrypoints/panel/panel-app';
import type { ContextQuestion, PageState } from '@/utils/messaging/protocol';
import type { ProjectRecord, ProjectSummary, SeenPart } from '@/utils/model/project';
import { NO_CONTEXT } from '@/utils/model/rule-choices';
import type { FieldReading } from '@/utils/model/snapshot';
import {
  aChoice,
  aLongText,
  anAmount,
  aSeenPart,
  aSnapshot,
  aText,
  notFilled,
  remembering,
} from '../../support/a-snapshot';
import { aPage, later, setWorld, tellPageChanged, world } from '../fill/panel-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('../fill/panel-world')).messaging);
afterEach(cleanup);

const RESULT = 'progress-report.resultText';
const OURS = { id: 'code:อด 0017-70-0001', by: 'code', code: 'อด 0017-70-0001' } as const;
const THEIRS = { id: 'code:อด 0017-70-0002', by: 'code', code: 'อด 0017-70-0002' } as const;
const HEADING = 'รายงานไตรมาสก่อน (ไตรมาสที่ 1/2570)';
const NONE_SEEN = /ยังไม่เคยเห็นรายงานไตรมาสก่อน/;
const NOTHING_SAID = /รายงานครั้งก่อน|รายงานไตรมาสก่อน|ไตรมาสที่รายงาน/;

const seen = (quarter: number, text: string, fiscalYear?: number) =>
  aSeenPart(
    { [RESULT]: aLongText(text), 'progress-report.spentBaht': anAmount('1234567.50') },
    { report: { quarter, ...(fiscalYear !== undefined && { fiscalYear }) } },
  );
function aRecord(...parts: SeenPart[]): ProjectRecord {
  const { project } = remembering(...parts);
  if (!project) throw new Error('no project');
  return project;
}
const FIRST = aRecord(seen(1, 'ขุดลอกแล้ว', 2570));
const reportPage = (
  quarter: FieldReading,
  {
    id = 1,
    result = notFilled('long-text'),
    ...project
  }: { id?: number; result?: FieldReading } & Partial<PageState['project']> = {},
): PageState => {
  const page = aPage(id, { 'progress-report.quarter': quarter, [RESULT]: result });
  return { ...page, project: { address: '/report', identity: OURS, ...project } };
};
const SECOND = reportPage(aChoice('ไตรมาสที่ 2/2570'));

/** What is remembered of each project; asked for as often as `asked` says. */
let remembered: Record<string, ProjectRecord>;
const asked = vi.fn((data: unknown): unknown => {
  const { identity } = data as ContextQuestion;
  const project = identity && remembered[identity.id];
  return { ...NO_CONTEXT, ...(project && { project }) };
});
const DEFAULT = asked.getMockImplementation();
beforeEach(() => {
  setWorld(SECOND);
  remembered = { [OURS.id]: FIRST };
  asked.mockReset();
  if (DEFAULT) asked.mockImplementation(DEFAULT);
  world.answers.readContext = asked;
});

/** Whatever was going to happen has happened. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 10));
function open(page: PageState) {
  const { rerender } = render(<LastReportView page={page} language="th" />);
  return (next: PageState) => rerender(<LastReportView page={next} language="th" />);
}

describe('last quarter’s report in the panel', () => {
  it('stands on the home view of a report, beside what the page holds, with the day on which it was seen', async () => {
    render(<PanelApp />);
    expect((await screen.findByText(HEADING)).closest('details')?.open).toBe(false);
    expect(screen.getByText('ตามที่เห็นเมื่อ 20 พ.ย. 2569')).toBeTruthy();
    expect(screen.getByText('ขุดลอกแล้ว')).toBeTruthy();
    expect(screen.getByText('ยังไม่ได้กรอก')).toBeTruthy();
  });

  it('has its figures copied as a box takes them, and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open(SECOND);
    expect(await screen.findByText('1,234,567.50')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'คัดลอก ช่อง ของครั้งก่อน', hidden: true }));
    expect(writeText).toHaveBeenLastCalledWith('ขุดลอกแล้ว');
    fireEvent.click(screen.getByRole('button', { name: /^คัดลอก ยอดเบิกจ่ายจริง/, hidden: true }));
    expect(writeText).toHaveBeenLastCalledWith('1234567.50');
    expect(await screen.findByText('คัดลอก ยอดเบิกจ่ายจริง แล้ว')).toBeTruthy();
  });

  it.each<[string, PageState, ProjectRecord | undefined, RegExp]>([
    ['no quarter is chosen', reportPage(notFilled('choice')), FIRST, /เมื่อเลือกไตรมาสที่รายงานแล้ว/],
    ['it is the first report', reportPage(aChoice('ไตรมาสที่ 1/2570')), FIRST, NONE_SEEN],
    ['nothing is remembered of the project', SECOND, undefined, NONE_SEEN],
    ['nobody knows whose page it is', nobodys(SECOND), FIRST, /เมื่อทราบว่าหน้านี้เป็นของโครงการใดแล้ว/],
    ['the other report may be of another year', SECOND, aRecord(seen(1, 'ก')), /แต่ไม่ทราบปีงบประมาณ จึงยังไม่แสดง/],
  ])('is calmly said to be none where %s', async (_what, page, record, words) => {
    remembered = record ? { [OURS.id]: record } : {};
    open(page);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is not spoken of on other pages, nor asked for', async () => {
    const general = { ...SECOND, snapshot: aSnapshot({ 'general.projectName': aText('ฝาย') }) };
    open(general);
    await quiet();
    expect(document.body.textContent).toBe('');
    expect(asked).not.toHaveBeenCalled();
  });

  it('is called the report before where a quarter or the year is not sure', async () => {
    remembered = { [OURS.id]: aRecord(seen(1, 'ต้นปี', 2570)) };
    const turn = open(reportPage(aChoice('ไตรมาสที่ 3/2570')));
    expect(await screen.findByText('รายงานครั้งก่อน (ไตรมาสที่ 1/2570)')).toBeTruthy();
    expect(screen.getByText(/ไม่ใช่ไตรมาสก่อนหน้าทันที/)).toBeTruthy();
    remembered = { [OURS.id]: aRecord(seen(1, 'ไม่ทราบปี')) };
    turn(reportPage(aChoice('ไตรมาสที่ 2')));
    expect(await screen.findByText('รายงานครั้งก่อน (ไตรมาสที่ 1)')).toBeTruthy();
    expect(screen.getByText(/ไม่ทราบปีงบประมาณของรายงานนี้/)).toBeTruthy();
  });
});

describe('as the page changes', () => {
  it('what it holds now is shown at once, and nothing is asked for at a keystroke', async () => {
    const turn = open(SECOND);
    await screen.findByText(HEADING);
    turn(reportPage(aChoice('ไตรมาสที่ 2/2570'), { id: 2, result: aLongText('ปูพื้นแล้ว') }));
    expect(screen.getByText('ปูพื้นแล้ว')).toBeTruthy();
    await quiet();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('a newly chosen quarter has the report before it, as it is kept by then', async () => {
    remembered = { [OURS.id]: aRecord(seen(1, 'หนึ่ง', 2570)) };
    const turn = open(SECOND);
    expect(await screen.findByText('หนึ่ง')).toBeTruthy();
    remembered = { [OURS.id]: aRecord(seen(1, 'หนึ่ง', 2570), seen(2, 'สอง', 2570)) };
    turn(reportPage(aChoice('ไตรมาสที่ 3/2570'), { id: 2 }));
    expect(await screen.findByText('สอง')).toBeTruthy();
    expect(screen.queryByText('หนึ่ง')).toBeNull();
  });

  it('what was seen of the project meanwhile, in another tab, is found', async () => {
    remembered = {};
    const knowing = (seen: ProjectSummary['seen']) =>
      reportPage(aChoice('ไตรมาสที่ 2/2570'), { known: { id: OURS.id, name: 'ฝาย', isProposal: false, seen } });
    const turn = open(knowing([]));
    await screen.findByText(NONE_SEEN);
    remembered = { [OURS.id]: FIRST };
    turn(knowing(Object.values(FIRST.parts)));
    expect(await screen.findByText(HEADING)).toBeTruthy();
  });

  it('another project’s page shows nothing of the one before, however late its answer comes', async () => {
    const slow = later<unknown>();
    asked.mockImplementationOnce(() => slow.promise);
    const turn = open(SECOND);
    remembered[THEIRS.id] = { ...aRecord(seen(1, 'ของอีกโครงการ', 2570)), id: THEIRS.id };
    turn(reportPage(aChoice('ไตรมาสที่ 2/2570'), { identity: THEIRS }));
    expect(await screen.findByText('ของอีกโครงการ')).toBeTruthy();
    slow.answer({ ...NO_CONTEXT, project: FIRST });
    await quiet();
    expect(screen.queryByText('ขุดลอกแล้ว')).toBeNull();
    asked.mockImplementationOnce(() => new Promise(() => undefined));
    turn(SECOND);
    expect(document.body.textContent).not.toMatch(NOTHING_SAID);
  });

  it('a page that the officer gives to another project shows nothing of the former', async () => {
    const turn = open(SECOND);
    await screen.findByText(HEADING);
    asked.mockImplementationOnce(() => new Promise(() => undefined));
    const known = { id: 'named:1', name: 'ถนน', isProposal: false, seen: [] };
    turn(reportPage(aChoice('ไตรมาสที่ 2/2570'), { known }));
    expect(document.body.textContent).not.toMatch(NOTHING_SAID);
  });
});

describe('when it can’t be read', () => {
  it('the panel is there all the same, and never says that there is none', async () => {
    asked.mockImplementation(() => Promise.reject(new Error('No response')));
    render(<PanelApp />);
    expect(await screen.findByText(/อ่านรายงานครั้งก่อนที่เก็บไว้ในเครื่องนี้ไม่สำเร็จ/)).toBeTruthy();
    expect(screen.queryByText(NONE_SEEN)).toBeNull();
    expect(screen.getByRole('button', { name: 'เก็บหน้านี้เป็นแม่แบบ' })).toBeTruthy();
    // It is tried again with the next change of the page.
    if (DEFAULT) asked.mockImplementation(DEFAULT);
    world.pages.set(1, reportPage(aChoice('ไตรมาสที่ 2/2570'), { id: 2 }));
    tellPageChanged(1);
    expect(await screen.findByText(HEADING)).toBeTruthy();
  });

  it('the panel does not wait for it', async () => {
    asked.mockImplementation(() => new Promise(() => undefined));
    render(<PanelApp />);
    expect(await screen.findByRole('button', { name: 'เก็บหน้านี้เป็นแม่แบบ' })).toBeTruthy();
    expect(screen.queryByText(NONE_SEEN)).toBeNull();
  });

  it('is not asked for without end', async () => {
    asked.mockImplementation(() => Promise.reject(new Error('No response')));
    open(SECOND);
    await quiet();
    await quiet();
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
  });
});

function nobodys(page: PageState): PageState {
  return { ...page, project: { address: page.project.address } };
}
