import type { DataOf } from '@/utils/messaging/gates';
import type { BackgroundVerb } from '@/utils/messaging/protocol';
import { aTemplate } from './a-template';

const AT = '2026-11-23T02:00:00.000Z';
const ID = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
const field = { kind: 'text', value: 'กรมทาง' } as const;

/** For each message of the background one that it must take. */
export const SAMPLES: { readonly [V in BackgroundVerb]: DataOf<V> } = {
  readSettings: undefined,
  readWords: undefined,
  readToday: undefined,
  readDues: undefined,
  sayDue: { key: 'first m6 2570/1', isSent: true },
  findTemplates: { most: 50, wanted: 'ถนน' },
  readTemplate: ID,
  saveTemplate: aTemplate({ tags: ['ถนน'] }),
  listSavedValues: 'general.coordinatorPhone',
  saveValue: { field: 'general.coordinatorPhone', label: 'โทรศัพท์', value: '02 000 0000' },
  readAnswers: undefined,
  rememberAnswers: { ตำบล: 'บ้านดุง', __proto: 'ก' },
  listQueues: undefined,
  markQueue: { id: ID, at: 0, status: 'filled', next: 1 },
  renameTemplate: { id: ID, name: 'ชื่อใหม่' },
  removeTemplate: ID,
  listBindings: undefined,
  saveBinding: {
    ...{ id: ID, path: 'general.projectName', says: 'is', createdAt: AT },
    control: {
      ...{ label: 'ชื่อ', labelText: 'ชื่อ', isOnlyLabel: true, headings: ['ข้อมูลทั่วไป'], tag: 'input', type: 'text' },
      ...{ attributes: { name: 'title' }, before: '', after: 'รหัส', page: '/project/:id/general' },
    },
  },
  removeBinding: ID,
  rememberEra: { field: 'general.startDate', era: 'be' },
  noteVisit: { page: '/project/:id/general', located: ['general.projectName', 'general.agencyName'] },
  readContext: { address: '/project/1/general', identity: { id: 'code:P1', by: 'code', code: 'P1' } },
  noteParts: {
    ...{ id: 'code:P1', name: 'โครงการถนน', code: 'P1' },
    parts: [
      {
        ...{ sectionId: 'general', seenOn: '2026-11-23', seenAt: AT, rows: { 'activities.rows': 2 } },
        fields: { 'general.agencyName': field },
      },
    ],
  },
  keepDraft: {
    ...{ id: ID, visit: ID, sectionId: 'general', address: '/project/1/general', openedAt: AT, keptAt: AT },
    fields: { 'general.agencyName': { ...field, label: 'หน่วยงาน', from: '', shown: 'กรมทาง' } },
    texts: [{ label: '', from: '', shown: 'ย่อหน้า' }],
  },
  readDrafts: { projectId: 'code:P1', address: '/project/1/general' },
  declineDrafts: [ID],
  readLock: undefined,
  lock: undefined,
  unlock: 'ชลประทาน2570',
  noteFailure: { unit: 'rule general/x', name: 'TypeError', stack: 'at judge.js:1:2' },
  assignProject: { address: '/project/1/general', to: { name: 'โครงการถนน' } },
  setProposal: { id: 'code:P1', isProposal: true },
  listProjects: undefined,
  forgetProject: 'code:P1',
  ignore: { ruleId: 'any/one-era', field: 'general.startDate', label: 'วันเริ่มต้น' },
  unignore: ID,
  listIgnored: undefined,
  openReport: 7,
  bringPart: 'hand',
  openPanel: undefined,
  admitPanel: { tabId: 3, pass: '6f1d3a52-9c44-4e0b-8f57-2a7e5b90c1d4' },
  wishTemplates: undefined,
  takeTemplatesWish: undefined,
  countTabsOnSamePage: undefined,
  relayToPage: {
    ...{ tabId: 7, verb: 'applyFill' },
    data: {
      snapshotId: 3,
      steps: [{ path: 'general.agencyName', from: 'กรม', to: 'กรมทาง', newRow: true }],
      dateEras: { 'general.startDate': 'ce' },
    },
  },
  pageChanged: undefined,
  fillProgress: { done: 1, all: 20 },
};
