import type { StoreName } from '@/utils/store/database';
import { headOf } from '@/utils/fill/head-of';
import { aTemplate } from '../support/a-template';

const ID = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
const AT = '2026-11-24T02:00:00.000Z';
const CONTROL = {
  ...{ label: 'วันที่', labelText: 'วันที่', isOnlyLabel: true, headings: ['โครงการ'], tag: 'input', type: 'text' },
  ...{ attributes: { name: 'start' }, before: '-', after: '-', page: '/project/:id' },
};
const OLDER = aTemplate({ name: 'รุ่นก่อน' });

/** A good record of every store, since the version of the database that brought it. */
export const RECORDS: Record<StoreName, { since: number; record: Record<string, unknown> }> = {
  templates: { since: 1, record: { ...aTemplate() } },
  bindings: {
    since: 2,
    record: { id: ID, path: 'general.startDate', says: 'is', control: CONTROL, era: 'be', createdAt: AT },
  },
  visits: { since: 2, record: { page: '/project/:id', seen: { 'general.startDate': 3 } } },
  projects: {
    since: 3,
    record: {
      ...{ id: 'code:1', name: 'ถนน', code: '1', isProposal: true },
      parts: {
        budget: {
          ...{ sectionId: 'budget', seenOn: '2026-11-20', seenAt: AT, rows: { 'budget.quarters': 4 } },
          fields: { 'budget.totalBaht': { kind: 'money', value: '1250000.00' } },
        },
      },
    },
  },
  addresses: { since: 3, record: { address: '/project/1', projectId: 'code:1' } },
  ignored: {
    since: 3,
    record: { id: ID, ruleId: 'any/one-era', field: 'general.startDate', label: 'วันที่', createdAt: AT },
  },
  versions: { since: 4, record: { id: ID, templateId: OLDER.id, replacedAt: OLDER.updatedAt, template: { ...OLDER } } },
  trash: { since: 4, record: { id: ID, removedAt: AT, template: { ...aTemplate({ id: ID }) } } },
  values: { since: 4, record: { id: ID, field: 'general.agencyName', label: 'หน่วยงาน', value: 'กรม', createdAt: AT } },
  queues: {
    since: 4,
    record: {
      ...{ id: ID, name: 'แผ่นงาน', at: 0, createdAt: AT },
      items: [
        {
          ...{ name: 'ฝาย', row: 2, status: 'filled', changedAt: AT },
          values: [{ path: 'general.projectName', label: 'ชื่อ', to: 'ฝาย' }],
        },
      ],
    },
  },
  columns: { since: 4, record: { headers: 'ชื่อ|งบ', mapping: { key: 'ชื่อ|งบ', kind: 'projects', columns: [] } } },
  answers: { since: 4, record: { name: 'ปี', text: '2570' } },
  heads: { since: 4, record: { ...headOf(aTemplate()) } },
  ledger: {
    since: 5,
    record: {
      ...{ id: 'named:1', name: 'ถนน', kind: 'project', createdAt: AT },
      marks: { 'm6 2570/1': { status: 'sent', at: AT, by: 'officer' } },
    },
  },
  drafts: {
    since: 6,
    record: {
      ...{ id: 'd1', visit: 'v1', sectionId: 'general', projectId: 'code:1', address: '/project/1' },
      ...{ openedAt: AT, keptAt: AT, texts: [{ label: '', from: '', shown: 'ยาว' }] },
      fields: { 'general.projectName': { label: 'ชื่อ', kind: 'text', from: '', shown: 'ฝาย', value: 'ฝาย' } },
    },
  },
  vault: { since: 7, record: { id: ID, key: 'AAAA', iv: 'AAAA', data: 'AAAA' } },
};

/** The stores of a version, each with its record. */
export const recordsOf = (version: number) =>
  (Object.entries(RECORDS) as [StoreName, (typeof RECORDS)[StoreName]][])
    .filter(([, { since }]) => since <= version)
    .map(([store, { record }]) => ({ store, record }));
