import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DiagnosticsSection } from '@/entrypoints/options/diagnostics-section';
import { ManagerPart } from '@/entrypoints/options/manager-part';
import { DEFAULT_SETTINGS } from '@/utils/model/settings';
import { withDatabase } from '@/utils/store/database';
import { keepFailure } from '@/utils/store/failure-store';
import { createTemplateStore } from '@/utils/store/template-store';
import { aField, filled } from '../../support/a-snapshot';
import { aTemplate } from '../../support/a-template';
import { aPage } from '../fill/panel-world';
import { world } from './options-world';

vi.mock('@/utils/messaging/protocol', async () => (await import('./options-world')).messaging);
const copied = vi.hoisted(() => ({ texts: [] as string[], isAllowed: true }));
vi.mock('@/components/ui/copy-text', () => ({
  copyText: async (text: string) => (copied.isAllowed && copied.texts.push(text)) || copied.isAllowed,
}));

const SITE = 'https://emenscr.nesdc.go.th';
const FAILURE = {
  ...{ unit: 'rule any/x', name: 'TypeError', stack: ['judge.js:1:2'], where: 'page /a', at: 'AT', version: '0.1.0' },
};

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(world, { broken: new Set(), answers: {} });
  Object.assign(copied, { texts: [], isAllowed: true });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, url: `${SITE}/project/123456/general` },
    { id: 2, url: `${SITE}/auth/login` },
    { id: 3, url: `${SITE}/home` },
  ] as never);
  const page = aPage(1, { 'general.projectName': aField(filled('ถนนลับ'), { label: 'ชื่อลับ' }) });
  let asked = 0;
  world.answers.readPage = () => {
    asked += 1;
    if (asked > 1) throw new Error('No response');
    return page;
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const draw = () => render(<DiagnosticsSection settings={{ ...DEFAULT_SETTINGS, agencyName: 'หน่วยลับ' }} />);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const text = async () => (await screen.findByRole<HTMLTextAreaElement>('textbox')).value;

describe('what an officer can hand on', () => {
  it('is collected when it is asked for, and shown before it can be copied', async () => {
    draw();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /คัดลอก/ })).toBeNull();
    expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
    await press('แสดงข้อมูลสำหรับผู้ดูแล');
    const shown = await text();
    await press('คัดลอกข้อมูลสำหรับผู้ดูแล');
    expect(await screen.findByText(/^คัดลอกแล้ว/)).toBeTruthy();
    expect(copied.texts).toEqual([shown]);
  });

  it('tells counts of what is stored and open, and what has failed, and no word of any value', async () => {
    await withDatabase(async (db) => {
      await createTemplateStore(db).save(
        aTemplate({ name: 'แม่แบบลับ', values: [{ path: 'general.projectName', label: 'ลับ', to: 'ลับ' }] }),
      );
      await db.put('templates', { id: 'broken', name: 'ลับ' });
    });
    await keepFailure(FAILURE);
    draw();
    await press('แสดงข้อมูลสำหรับผู้ดูแล');
    const shown = await text();
    expect(shown).toMatch(/version: 0\.1\.0/);
    expect(shown).toMatch(/templates 2/);
    expect(shown).toMatch(/damaged: templates 1/);
    expect(shown).toContain('open pages: 2\n/project/:id/general\n  sections: general');
    expect(shown).toContain('/home\n  no answer');
    expect(shown).not.toMatch(/auth/);
    expect(shown).toContain('AT rule any/x: TypeError (page /a, version 0.1.0)\n  judge.js:1:2');
    expect(shown).not.toContain('ลับ');
  });

  it('is told as far as it can be where the database can’t be opened', async () => {
    vi.stubGlobal('indexedDB', undefined);
    draw();
    await press('แสดงข้อมูลสำหรับผู้ดูแล');
    expect(await text()).toContain('database: unreadable');
  });

  it('may not be copied by the page: then it is said how', async () => {
    copied.isAllowed = false;
    draw();
    await press('แสดงข้อมูลสำหรับผู้ดูแล');
    await press('คัดลอกข้อมูลสำหรับผู้ดูแล');
    expect(await screen.findByText(/เลือกข้อความในกรอบแล้วคัดลอกเอง/)).toBeTruthy();
  });
});

it('a section of the manager that fails leaves a line, and is told', async () => {
  const notes: unknown[] = [];
  world.answers.noteFailure = (note) => void notes.push(note);
  const Boom = () => {
    throw new TypeError('ลับ');
  };
  render(
    <>
      <ManagerPart unit="rules" language="th">
        <Boom />
      </ManagerPart>
      <ManagerPart unit="privacy" language="th">
        <p>อยู่</p>
      </ManagerPart>
    </>,
  );
  expect(document.body.textContent).toBe('วิธีใช้ส่วนนี้แสดงไม่ได้ ส่วนอื่นใช้งานได้ตามปกติวิธีใช้อยู่');
  expect(notes).toMatchObject([{ unit: 'manager rules', name: 'TypeError' }]);
});
