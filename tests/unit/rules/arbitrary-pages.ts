import fc from 'fast-check';
import { interpretReading } from '@/utils/page/interpret-reading';
import type { FieldKind } from '@/utils/model/field';
import type { FieldPath, GroupPath, IsoDate, SectionId } from '@/utils/model/ids';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading, Reading, Snapshot } from '@/utils/model/snapshot';
import { SECTIONS } from '@/utils/site/sections';
import { aSeenPart, aSnapshot, remembering } from '@/tests/support/a-snapshot';

/** What a control with this text would be read as. `|` stands between several choices. */
export function readingOf({ kind, widget }: Pick<FieldReading, 'kind' | 'widget'>, shown: string): Reading {
  if (shown.trim() === '') return { status: 'empty' };
  const choices = kind === 'many-of' ? { choices: shown.split('|') } : {};
  return interpretReading(kind, { status: 'filled', shown, ...choices }, widget === 'native-date');
}

/** The same field with another text in it. */
export const typedInto = (field: FieldReading, shown: string): FieldReading => ({
  ...field,
  reading: readingOf(field, shown),
});

const NUMBERS =
  '0|1|-1|-5|80|100|105|-0.5|17.41|102.78|33.33|1e21|-1E5|NaN|Infinity|๑,๒๕๐.๐๐|1๒3|1,250,000.00|(500)|500.-|2.5|1250.500|333333.333333|-|หนึ่งล้าน|17° 24′ N|{{วงเงิน}}|1\u200b0|0.30|99999999999999999999999'.split(
    '|',
  );
const DATES =
  '01/10/2569|30/09/2570|30/09/2027|2026-10-01|2027-09-30|2569-10-01|31/02/2570|30/2/70|๓๐ ก.ย. ๒๕๗๐|1 ต.ค. 2569|01/10/3112|01/10/0069|ต้นปี|30 ก.ย. ค.ศ. 2027|๑/๑๐/๒๕๖๙\u200b'.split(
    '|',
  );
const WORDS = [
  ...'โครงการ|ปีงบประมาณ|ประจำปี|พ.ศ.|2569|๒๕๗๐|2027|70| - |จาก|ผล|และ|เพื่อ|(|)|“|{{ปี}}|<b>ก</b>|<script>|&amp;|😀|👩‍🌾|น้ า'.split(
    '|',
  ),
  ...'ท\u0e4d\u0e32|น\u0e33\u0e49|ป\uf70bา|\u200b|\u00a0|\ufeff|\u0e48\u0e48|๑2|๕|5|...|…|-|ไม่มี|ทดสอบ|xxx|\n|\r\n\t| |มาตรา ๕|แ'.split(
    '|',
  ),
  ...'a@b.go.th|a@b|042001234|0812345678 9|1234567890121|010101V01F02|020001|ที่ ๓|ไตรมาสที่ 2/2570|80%|ร้อยละ 45|เกษตรกร'.split(
    '|',
  ),
  ...'ครุภัณฑ์|ก่อสร้างอาคาร|จากสถิติปี 2568|NaN|1e9'.split('|'),
];
const QUARTERS = 'ไตรมาสที่ 1/2570|ไตรมาสที่ 2/2570|2|ไตรมาส ๓ ปีงบประมาณ ๒๕๖๙|Q4|ไตรมาสที่ 1 (ต.ค. – ธ.ค. 2569)'.split('|');
const LONG = 'เกษตรกรผู้ปลูกข้าวหอมมะลิได้รับการถ่ายทอดความรู้ครบทุกราย';

const year = fc.constantFrom('2569', '2570', '2571', '2026', '2027', '69', '๒๕๗๐');
const words = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom(LONG, ` ${LONG}`, `${LONG} `) },
);
const numbers = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.integer({ min: -10, max: 2_000_000 }).map(String),
  fc.double().map(String),
);
const dates = fc.oneof(
  fc.constantFrom(...DATES),
  fc.tuple(fc.nat(31), fc.nat(13), year).map((parts) => parts.join('/')),
);

/** Texts of a field: mostly of its kind, now and then of another. */
export function textsOf(kind: FieldKind, path: string): fc.Arbitrary<string> {
  const own = /fiscalYear$|year$/i.test(path)
    ? year
    : path.endsWith('quarter')
      ? fc.constantFrom(...QUARTERS)
      : kind === 'number' || kind === 'money'
        ? numbers
        : kind === 'date'
          ? dates
          : kind === 'many-of'
            ? fc.constantFrom('✓', 'ก|ข', 'false')
            : words;
  return fc.oneof(
    { weight: 8, arbitrary: own },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: words },
  );
}

const WIDGETS: Partial<Record<FieldKind, readonly string[]>> = {
  date: ['text-box', 'text-box', 'native-date'],
  choice: ['native-select', 'text-box'],
  'many-of': ['check-box'],
  'long-text': ['text-box', 'rich-text'],
};
const LABELS = ['', 'ช่อง', 'ช่อง (ไม่เกิน ๑๐ ตัวอักษร)', 'ตัวชี้วัด (ไม่เกิน 5 ตัว)'];
const seldom = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);

function fieldOf(kind: FieldKind, path: string): fc.Arbitrary<FieldReading> {
  return fc
    .record({
      shown: textsOf(kind, path),
      widget: fc.constantFrom(...(WIDGETS[kind] ?? ['text-box'])),
      label: fc.constantFrom(...LABELS),
      required: seldom,
      readOnly: seldom,
      isClosed: seldom,
      maxLength: fc.constantFrom(undefined, undefined, 13, 4000),
    })
    .map(({ shown, widget, label, required, readOnly, isClosed, maxLength }): FieldReading => ({
      ...{ kind, widget, label, required, readOnly },
      ...(maxLength !== undefined && { maxLength }),
      reading: isClosed ? closed(widget, shown) : readingOf({ kind, widget }, shown),
    }));
}

/** A number box hides what it can’t parse; other widgets show it. */
const closed = (widget: string, shown: string): Reading => ({
  status: 'unreadable',
  shown: widget === 'text-box' ? '' : shown,
  because: 'widget',
});

type Fields = Record<FieldPath, FieldReading>;
type Rows = Record<GroupPath, number>;
export interface Page {
  fields: Fields;
  rows: Rows;
}

/** A national id is nowhere on the form as we know it; a rule looks for it all the same. */
const EXTRA = { general: [{ name: 'coordinatorNationalId', kind: 'text' }] } as const;

/** A section as a page may show it: any of its fields, any rows of its groups. */
function sectionPage({ sectionId, fields, groups }: (typeof SECTIONS)[number]): fc.Arbitrary<Page> {
  const all = [...fields, ...(sectionId === 'general' ? EXTRA.general : [])];
  const singles = fc.record(
    Object.fromEntries(all.map(({ name, kind }) => [`${sectionId}.${name}`, fieldOf(kind, name)])),
    { requiredKeys: [] },
  );
  const tables = groups.map(({ name, columns }) =>
    fc
      .array(
        fc.record(Object.fromEntries(columns.map((column) => [column.name, fieldOf(column.kind, column.name)])), {
          requiredKeys: [],
        }),
        {
          maxLength: 5,
        },
      )
      .map((rows): Page => {
        const group: GroupPath = `${sectionId}.${name}`;
        const entries = rows.flatMap((row, place) =>
          Object.entries(row).map(([column, field]) => [`${group}[${place}].${column}`, field] as const),
        );
        return { fields: Object.fromEntries(entries) as Fields, rows: { [group]: rows.length } };
      }),
  );
  return fc
    .tuple(singles, ...tables)
    .map(([own, ...others]) => together([{ fields: own as Fields, rows: {} }, ...others]));
}

const together = (pages: readonly Page[]): Page => ({
  fields: Object.assign({}, ...pages.map(({ fields }) => fields)) as Fields,
  rows: Object.assign({}, ...pages.map(({ rows }) => rows)) as Rows,
});

const days = fc.constantFrom<IsoDate>('2025-11-30', '2026-11-23', '2027-01-31', '2027-09-30');

/** Some sections on one page. */
export const pages: fc.Arbitrary<Snapshot> = fc
  .tuple(
    fc.subarray([...SECTIONS], { minLength: 1, maxLength: 3 }).chain((some) => fc.tuple(...some.map(sectionPage))),
    days,
  )
  .map(([some, today]) => {
    const { fields, rows } = together(some);
    return aSnapshot(fields, rows, today);
  });

const seenSection = ({ sectionId, ...rest }: (typeof SECTIONS)[number]) =>
  fc
    .tuple(sectionPage({ sectionId, ...rest }), days)
    .map(([{ fields, rows }, seenOn]) => aSeenPart(fields, { sectionId: sectionId as SectionId, rows, seenOn }));
const isReport = ({ sectionId }: { sectionId: string }) => sectionId === 'progress-report';
const seenReport = fc
  .tuple(
    fc.oneof(...SECTIONS.filter(isReport).map(seenSection)),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(undefined, 2569, 2570),
  )
  .map(([part, quarter, fiscalYear]) => ({
    ...part,
    report: { quarter, ...(fiscalYear !== undefined && { fiscalYear }) },
  }));

/** What may be known beside a page. */
export const contexts: fc.Arbitrary<RuleContext> = fc
  .record({
    agencyName: fc.constantFrom('', 'สำนักงานจังหวัดอุดรธานี', '()'),
    parts: fc
      .subarray(
        SECTIONS.filter((section) => !isReport(section)),
        { maxLength: 3 },
      )
      .chain((some) => fc.tuple(...some.map(seenSection))),
    reports: fc.array(seenReport, { maxLength: 3 }),
    isKnown: fc.boolean(),
    dueDates: fc.array(
      fc.record({
        fiscalYear: fc.constantFrom(2569, 2570),
        quarter: fc.integer({ min: 1, max: 4 }),
        date: days,
        source: fc.constant('หนังสือ มท 0227.5/ว 5453'),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ parts, reports, isKnown, ...rest }) => ({
    ...NO_CONTEXT,
    ...rest,
    ...(isKnown && remembering(...parts, ...reports)),
  }));

/** One change of a page that stays where it is: a text typed into the field at this place, or its lock turned. */
export const edits = fc.array(
  fc.record({
    place: fc.nat(),
    shown: fc.oneof(numbers, dates, words, fc.constant('')),
    locks: seldom,
    elsewhere: fc.constantFrom('none', 'none', 'none', 'none', 'day', 'context', 'structure'),
  }),
  { minLength: 1, maxLength: 8 },
);
