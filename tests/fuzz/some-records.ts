import fc from 'fast-check';
import type { StoreName } from '@/utils/store/database';
import { headOf } from '@/utils/fill/head-of';
import { SAMPLES } from '../support/message-samples';
import { aTemplate } from '../support/a-template';

const AT = '2026-11-23T02:00:00.000Z';
export const ID = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
const template = aTemplate({ id: ID, tags: ['ถนน'] });
const { name, code, parts } = SAMPLES.noteParts;

/** For each store a record that every reader takes. */
export const WHOLE: Readonly<Record<StoreName, Readonly<Record<string, unknown>>>> = {
  templates: { ...template },
  heads: { ...headOf(template) },
  versions: { id: ID, templateId: ID, replacedAt: AT, template },
  trash: { id: ID, removedAt: AT, template },
  bindings: { ...SAMPLES.saveBinding },
  visits: { page: '/project/:id/general', seen: { 'general.projectName': 2, 'general.agencyName': -1 } },
  projects: { id: 'code:P1', name, code, isProposal: true, parts: { general: parts[0] } },
  addresses: { address: '/project/1/general', projectId: 'code:P1' },
  ignored: { id: ID, createdAt: AT, ...SAMPLES.ignore, project: { id: 'code:P1', name: 'โครงการถนน' } },
  values: { id: ID, createdAt: AT, ...SAMPLES.saveValue },
  answers: { name: 'ตำบล', text: 'บ้านดุง' },
  queues: {
    ...{ id: ID, name: 'โครงการ.xlsx', at: 0, createdAt: AT },
    items: [{ name: 'ถนน', row: 2, values: template.values, status: 'filled', changedAt: AT }],
  },
  columns: {
    headers: 'ชื่อโครงการ',
    mapping: {
      ...{ key: 'ชื่อโครงการ', kind: 'projects' },
      columns: [{ header: 'ชื่อโครงการ', target: { as: 'field', path: 'general.projectName' } }],
    },
  },
  ledger: {
    ...{ id: 'code:P1', name: 'โครงการถนน', kind: 'project', projectId: 'code:P1', createdAt: AT },
    ...{ fiscalYears: [2570], leftOut: [2569], marks: { 'm6 2570/1': { status: 'sent', at: AT, by: 'officer' } } },
  },
  drafts: { ...SAMPLES.keepDraft, projectId: 'code:P1', sentAt: AT },
  vault: { id: ID, key: 'AAAA', iv: 'AAAA', data: 'AAAA' },
};

export const STORES = Object.keys(WHOLE) as StoreName[];
export const anyStore = fc.constantFrom(...STORES);
