// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { locatePage } from '@/utils/page/locate-page';
import { recordStructure } from '@/utils/page/record-structure';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { fixtureOf } from '../tools/fixture-of-recording';
import { recordingIn } from '../tools/recording-in';
import { anyPage, drawPage } from './any-page';
import { anything, damaged, runs } from './damage';

vi.setConfig({ testTimeout: 120_000 });

function record() {
  const page = locatePage(document);
  return recordStructure(page, takeSnapshot(page, { id: 1, today: '2026-11-23' }), document);
}

function recordingOf(html: string) {
  document.body.innerHTML = html;
  return record();
}

const WHOLE = recordingOf(`<h1>ข้อมูลทั่วไป</h1><label>ชื่อโครงการ <input maxlength="250" placeholder="ชื่อ"></label>
  <label>จังหวัด <select><option>เลย</option></select></label>
  <table><tr><th>กิจกรรม</th><th>งบประมาณ (บาท)</th></tr><tr><td><input></td><td><input></td></tr></table>`);
const HOSTILE = ['--><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>', 'script', 'a onfocus=alert(1)'];

/** What a recording of an officer can at most become: a page on which nothing runs and nothing is fetched. */
function isInert(html: string): boolean {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll('*')].every(
    (element) =>
      !/^(?:script|style|iframe|object|embed|img|link|meta|base)$/.test(element.localName) &&
      [...element.attributes].every(({ name }) => !/^on|^src|^href|^style/.test(name)),
  );
}

test('every page’s recording is one that can be read', () =>
  fc.assert(
    fc.property(anyPage, (nodes) => {
      drawPage(nodes);
      const recording = record();
      expect(recordingIn(JSON.stringify(recording))).toEqual(JSON.parse(JSON.stringify(recording)));
      expect(isInert(fixtureOf(recording))).toBe(true);
    }),
    runs(60),
  ));

test('what an officer sends is a recording of which an inert page is made, or none', () => {
  const sent = fc.oneof(
    { weight: 4, arbitrary: damaged(fc.constant(WHOLE)).map((recording) => JSON.stringify(recording) ?? '') },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.nat(), fc.constantFrom(...HOSTILE)).map(([at, put]) => withText(WHOLE, at, put)),
    },
    anything.map((value) => JSON.stringify(value) ?? ''),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(sent, (file) => {
      const recording = recordingIn(file);
      if (recording) expect(isInert(fixtureOf(recording))).toBe(true);
    }),
    runs(400),
  );
});

/** One text in it is another. */
function withText(whole: object, at: number, put: string): string {
  const json = JSON.stringify(whole);
  const texts = [...json.matchAll(/(?<=[:[,])"(?:[^"\\]|\\.)*"(?!:)/g)];
  const hit = texts[at % texts.length];
  return hit ? json.slice(0, hit.index) + JSON.stringify(put) + json.slice(hit.index + hit[0].length) : json;
}
