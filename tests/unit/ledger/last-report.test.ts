import { describe, expect, it } from 'vitest';
import { showLastField } from '@/components/ledger/show-last-field';
import { lastReport } from '@/utils/ledger/last-report';
import type { SeenPart } from '@/utils/model/project';
import {
  aChoice,
  aLongText,
  anAmount,
  aNumber,
  aSeenPart,
  aSnapshot,
  notFilled,
  remembering,
} from '../../support/a-snapshot';

const page = (quarter: string, more = {}) => aSnapshot({ 'progress-report.quarter': aChoice(quarter), ...more });
const seen = (quarter: number, fiscalYear: number | undefined, text: string, more: Partial<SeenPart> = {}) =>
  aSeenPart(
    {
      'progress-report.resultText': aLongText(text),
      'progress-report.quarter': aChoice(`ไตรมาสที่ ${quarter}`),
      'progress-report.spentBaht': anAmount('1234567.50'),
      'progress-report.problems': notFilled('long-text'),
      'progress-report.progressPercent': aNumber('45'),
    },
    { report: { quarter, ...(fiscalYear !== undefined && { fiscalYear }) }, ...more },
  );
const NOTHING = { kind: 'long-text', value: '' } as const;
const of = (...parts: SeenPart[]) => remembering(...parts).project;

describe('last quarter’s report', () => {
  it('is told in the order of the form, without what was empty, with what the page holds now', () => {
    const snapshot = page('ไตรมาสที่ 2/2570', {
      'progress-report.resultText': notFilled('long-text', { label: 'ผลงานไตรมาสนี้' }),
      'progress-report.spentBaht': anAmount('2000000', '2,000,000.00'),
    });
    const last = lastReport(snapshot, of(seen(1, 2570, 'ขุดลอกแล้ว')));
    if (!last.ok) throw new Error(last.because);
    expect(last).toMatchObject({
      report: { quarter: 1, fiscalYear: 2570 },
      isQuarterBefore: true,
      seenOn: '2026-11-20',
    });
    expect(last.fields.map(({ path, value, now }) => [path, value, now])).toEqual([
      ['progress-report.progressPercent', '45', undefined],
      ['progress-report.spentBaht', '1234567.50', '2,000,000.00'],
      ['progress-report.resultText', 'ขุดลอกแล้ว', ''],
    ]);
    expect(last.fields.at(-1)?.name).toBe('ผลงานไตรมาสนี้');
    expect(last.fields[0]?.name).toBe('% ความก้าวหน้า');
    expect(last.fields.map(showLastField).map(({ shown, copied }) => [shown, copied])).toEqual([
      ['45', '45'],
      ['1,234,567.50', '1234567.50'],
      ['ขุดลอกแล้ว', 'ขุดลอกแล้ว'],
    ]);
  });

  it.each<[string, string, SeenPart[], string, boolean]>([
    ['the year before', 'ไตรมาสที่ 1/2570', [seen(4, 2569, 'ปลายปี')], 'ปลายปี', true],
    ['two quarters ago, said so', 'ไตรมาสที่ 3/2570', [seen(1, 2570, 'ต้นปี')], 'ต้นปี', false],
    [
      'the latest of several',
      'ไตรมาสที่ 4/2570',
      [seen(1, 2570, 'หนึ่ง'), seen(3, 2570, 'สาม'), seen(2, 2570, 'สอง')],
      'สาม',
      true,
    ],
    [
      'of the quarter, not of this or a later one',
      'ไตรมาสที่ 2/2570',
      [seen(2, 2570, 'นี้'), seen(3, 2570, 'หน้า'), seen(1, 2570, 'ก่อน')],
      'ก่อน',
      true,
    ],
  ])('is that of %s', (_what, quarter, parts, text, isQuarterBefore) => {
    const last = lastReport(page(quarter), of(...parts));
    expect(last).toMatchObject({ ok: true, isQuarterBefore });
    expect(last.ok && last.fields.at(-1)?.value).toBe(text);
  });

  it.each<[string, Parameters<typeof lastReport>, string]>([
    ['another page', [aSnapshot({ 'general.projectName': aLongText('ฝาย') }), of(seen(1, 2570, 'ก'))], 'not-a-report'],
    [
      'a quarter that is not chosen',
      [aSnapshot({ 'progress-report.quarter': notFilled('choice') }), of(seen(1, 2570, 'ก'))],
      'quarter-unknown',
    ],
    ['a project that is not known', [page('ไตรมาสที่ 2/2570'), undefined], 'none-seen'],
    ['a first report', [page('ไตรมาสที่ 1/2570'), of(seen(1, 2570, 'ก'))], 'none-seen'],
    ['a report that may be of another year', [page('ไตรมาสที่ 2/2570'), of(seen(1, undefined, 'ก'))], 'year-unknown'],
    ['a page that may be of another year', [page('ไตรมาสที่ 2'), of(seen(1, 2570, 'ก'))], 'year-unknown'],
    ['what may be this very report', [page('ไตรมาสที่ 2/2570'), of(seen(2, undefined, 'ก'))], 'none-seen'],
    [
      'a report in which nothing stood',
      [page('ไตรมาสที่ 2/2570'), of(seen(1, 2570, 'ก', { fields: { 'progress-report.problems': NOTHING } }))],
      'none-seen',
    ],
  ])('is not guessed for %s', (_what, question, because) => {
    expect(lastReport(...question)).toEqual({ ok: false, because });
  });

  it('passes over one in which nothing stood, and is of this section alone', () => {
    const nothing = seen(2, 2570, 'ก', { fields: { 'progress-report.problems': NOTHING } });
    const other = seen(2, 2570, 'ข', { sectionId: 'budget' });
    const last = lastReport(page('ไตรมาสที่ 3/2570'), of(nothing, other, seen(1, 2570, 'ค')));
    expect(last).toMatchObject({ ok: true, report: { quarter: 1 }, isQuarterBefore: false });
  });

  it('has the fiscal year of the project where the page says none', () => {
    const general = aSeenPart({ 'general.fiscalYear': aChoice('2570') });
    expect(lastReport(page('ไตรมาสที่ 2'), of(seen(1, 2570, 'ก'), general))).toMatchObject({ ok: true });
  });
});
