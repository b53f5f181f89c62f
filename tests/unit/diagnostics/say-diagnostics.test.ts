import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiagnosticFacts } from '@/utils/diagnostics/diagnostic-facts';
import { failureOf } from '@/utils/diagnostics/failure-of';
import { noteOf } from '@/utils/diagnostics/note-of';
import { pageFacts } from '@/utils/diagnostics/page-facts';
import { sayDiagnostics } from '@/utils/diagnostics/say-diagnostics';
import type { Finding } from '@/utils/model/finding';
import type { ControlReading, FieldReading, Snapshot } from '@/utils/model/snapshot';
import { aField, aSnapshot, filled, unreadable } from '../../support/a-snapshot';

const FACTS: DiagnosticFacts = {
  ...{ at: '2026-11-26T03:00:00.000Z', version: '0.1.0', browser: 'Mozilla/5.0 (X11)', platform: 'Linux x86_64' },
  ...{ languages: { assistant: 'th', browser: 'th-TH' }, ruleSetId: 'province', alarms: ['due-dates'] },
  policy: { set: ['language', 'pack'], damaged: [] },
  database: { version: 6, records: { templates: 12, drafts: 3 }, damaged: { templates: 1 } },
  storage: { used: 1_234_567, most: 9_000_000 },
  ...{ pages: [], failures: [] },
};
const say = (more: Partial<DiagnosticFacts> = {}) => sayDiagnostics({ ...FACTS, ...more }, 'หัวข้อ').split('\n');

const control = (field: FieldReading, more: Partial<ControlReading> = {}): ControlReading => {
  const { label, required, readOnly, widget, reading } = field;
  return { label, required, readOnly, widget, reading, tag: 'input', type: 'text', ...more };
};
function page(one: string): { snapshot: Snapshot; findings: Finding[]; silenced: number } {
  const name = aField(filled(one), { label: one });
  const budget = aField(unreadable(one, 'not-a-number'), {
    kind: 'money',
    label: one,
    widget: 'select2',
    taught: true,
  });
  const controls = [
    control(name, { field: 'general.projectName' }),
    control(budget, { field: 'budget.totalBaht' }),
    control(name, { noField: 'tie', type: one }),
  ];
  const finding: Finding = {
    ...{ ruleId: 'any/real-date', path: 'general.projectName', severity: 'error', evidence: { mark: 'inferred' } },
    params: { value: one },
  };
  const fields = { 'general.projectName': name, 'budget.totalBaht': budget };
  return { snapshot: { ...aSnapshot(fields), controls, leftOut: 4 }, findings: [finding, finding], silenced: 1 };
}

describe('the text', () => {
  it.each([
    ['the versions', {}, ['version: 0.1.0', 'browser: Mozilla/5.0 (X11)', 'languages: th, browser th-TH']],
    ['the rule set', {}, ['rule set: province', 'policy: language, pack; unusable: none', 'alarms: due-dates']],
    [
      'no rule set and no policy',
      { ruleSetId: undefined, policy: { set: [], damaged: ['letters'] } },
      ['rule set: none', 'policy: none; unusable: letters'],
    ],
    ['the database', {}, ['database: version 6', '  records: templates 12, drafts 3', '  damaged: templates 1']],
    ['one that can’t be read', { database: 'unreadable' as const }, ['database: unreadable']],
    ['the storage', {}, ['storage: 1235 kB of 9000 kB']],
    [
      'a silent page',
      { pages: [{ path: '/project/:id', facts: 'silent' as const }] },
      ['open pages: 1', '/project/:id', '  no answer'],
    ],
    [
      'a page',
      { pages: [{ path: '/a', facts: pageFacts(page('x')) }] },
      [
        '  sections: general, budget',
        '  leftOut 4, controls 3, fields 2, taught 1, unread 2, tied 1, broken 0',
        '  widgets: select2 1, text-box 2',
        '  unreadable: not-a-number 1',
        '  no field: tie 1',
        '  findings: any/real-date 2; silenced: 1',
      ],
    ],
    [
      'a failure',
      {
        failures: [
          {
            unit: 'rule any/x',
            name: 'TypeError',
            stack: ['judge.js:1:2'],
            where: 'page /a',
            at: 'AT',
            version: '0.1.0',
          },
        ],
      },
      [
        'failures since the browser was started: 1',
        'AT rule any/x: TypeError (page /a, version 0.1.0)',
        '  judge.js:1:2',
      ],
    ],
  ] satisfies [string, Partial<DiagnosticFacts>, string[]][])('tells %s', (_what, more, lines) => {
    expect(say(more)).toEqual(expect.arrayContaining(lines));
  });

  it('begins with the officer’s own heading', () => expect(say()[0]).toBe('หัวข้อ'));

  it('holds no value, no label and nothing of an error’s text', () => {
    const secret = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => `ลับ${text}ลับ`);
    fc.assert(
      fc.property(secret, secret, (value, thrown) => {
        const home = 'chrome-extension://abc/';
        const failure = failureOf(noteOf('reader text-box', new Error(thrown)), {
          ...{ home, address: `https://emenscr.nesdc.go.th/${encodeURIComponent(thrown)}`, at: 'AT', version: '1' },
        });
        const pages = [{ path: '/a', facts: pageFacts(page(value)) }];
        expect(say({ pages, failures: [failure] }).join('\n')).not.toContain('ลับ');
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
