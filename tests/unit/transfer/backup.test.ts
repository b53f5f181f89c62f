import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '@/utils/transfer/checksum-of';
import { readBackup, writeBackup, type BackupContent } from '@/utils/transfer/backup';
import { withoutEnvelope } from '@/utils/transfer/office-pack';

const AT = '2026-11-23T03:00:00.000Z';
const SHAPE = { dbVersion: 4, keyPaths: { templates: 'id', visits: 'page', values: 'id' } };
const CONTENT: BackupContent = {
  dbVersion: 4,
  stores: { templates: [{ id: 'half', name: 5 }], visits: [{ page: '/project/:id', seen: {} }], values: [] },
  settings: { language: 'th', agencyName: 'กรม', mood: 'good' },
  sentDues: { 'm6 2570/1': AT },
  reminders: { since: 'half', told: 5 },
};

const file = async (changes: Record<string, unknown>, content: object = CONTENT) => {
  const head = { kind: 'emenscr-assist-backup', version: 1, exportedAt: AT };
  const whole = { ...head, ...content, ...changes };
  return JSON.stringify({ checksum: await checksumOf(withoutEnvelope(whole)), ...whole });
};

test('comes back as it went, damaged records too', async () => {
  expect(await readBackup(await writeBackup(CONTENT, AT), SHAPE)).toEqual({
    ok: true,
    content: CONTENT,
    exportedAt: AT,
  });
});

test('comes back as it went, whatever the disk holds', () => {
  const records = (key: string) =>
    fc.array(
      fc
        .tuple(fc.string(), fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })))
        .map(([id, more]) => JSON.parse(JSON.stringify({ ...more, [key]: id })) as Record<string, unknown>),
    );
  const contents = fc.record({ templates: records('id'), visits: records('page'), values: records('id') });
  return fc.assert(
    fc.asyncProperty(contents, async (stores) => {
      const back = await readBackup(await writeBackup({ dbVersion: 4, stores }, AT), SHAPE);
      expect(back).toEqual({ ok: true, content: { dbVersion: 4, stores }, exportedAt: AT });
    }),
  );
});

test('of an older database may lack stores', async () => {
  const older = { dbVersion: 1, stores: { templates: [] } };
  expect(await readBackup(await writeBackup(older, AT), SHAPE)).toMatchObject({ ok: true, content: older });
});

describe('refused', () => {
  test.each<[string, () => Promise<string> | string, object]>([
    ['words', () => 'สวัสดี', { because: 'not-json' }],
    ['half a file', async () => (await file({})).slice(0, -30), { because: 'truncated' }],
    ['a list', () => '[]', { because: 'not-a-backup' }],
    ['a pack', () => '{"kind":"emenscr-assist-pack","version":1}', { because: 'is-pack' }],
    ['a later version', () => file({ version: 2 }), { because: 'newer-version' }],
    ['a later database', () => file({ dbVersion: 5 }), { because: 'newer-version' }],
    ['without a checksum', () => file({ checksum: undefined }), { because: 'changed' }],
    ['changed by hand', async () => (await file({})).replace('กรม', 'กอง'), { because: 'changed' }],
    ['no version of a database', () => file({ dbVersion: 0 }), { because: 'damaged', place: 'dbVersion' }],
    ['no stores', () => file({ stores: [] }), { because: 'damaged', place: '' }],
    [
      'a store that is none',
      () => file({ stores: { ...CONTENT.stores, values: 1 } }),
      { because: 'damaged', place: 'values' },
    ],
    [
      'a foreign store',
      () => file({ stores: { ...CONTENT.stores, cookies: [] } }),
      { because: 'damaged', place: 'cookies' },
    ],
    ['a missing store', () => file({ stores: { templates: [] } }), { because: 'damaged', place: 'visits' }],
    [
      'a record that is none',
      () => file({ stores: { ...CONTENT.stores, values: [{ id: 'a' }, 5] } }),
      { because: 'damaged', place: 'values[2]' },
    ],
    [
      'a record without its key',
      () => file({ stores: { ...CONTENT.stores, visits: [{ id: 'a' }] } }),
      { because: 'damaged', place: 'visits[1]' },
    ],
    ['settings that are none', () => file({ settings: 'th' }), { because: 'damaged', place: 'settings' }],
    ['ticks that are none', () => file({ sentDues: ['m6 2570/1'] }), { because: 'damaged', place: 'sentDues' }],
    ['reminders that are none', () => file({ reminders: 7 }), { because: 'damaged', place: 'reminders' }],
  ])('%s', async (_what, text, refusal) => {
    expect(await readBackup(await text(), SHAPE)).toEqual({ ok: false, ...refusal });
  });
});
