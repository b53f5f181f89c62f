import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import {
  aDate,
  aField,
  aNumber,
  aSeenPart,
  aText,
  empty,
  filled,
  notFilled,
  remembering,
  unreadable,
} from '@/tests/support/a-snapshot';
import type { RuleCase } from '../rule-case';
import { ofRule } from './of-rule';

const START: FieldPath = 'general.startDate';
const END: FieldPath = 'general.endDate';
const LATITUDE: FieldPath = 'general.latitude';
const LONGITUDE: FieldPath = 'general.longitude';
const AGENCY: FieldPath = 'general.agencyName';

const dates = (start: string, end: string, year?: string) => ({
  [START]: aDate(filled(start)),
  [END]: aDate(filled(end)),
  ...(year !== undefined && { 'general.fiscalYear': aField(filled(year), { widget: 'native-select' }) }),
});
const place = (latitude: string, longitude: string, more: Partial<FieldReading> = {}) => ({
  [LATITUDE]: { ...aNumber(latitude), ...more },
  [LONGITUDE]: { ...aNumber(longitude), ...more },
});
const agency = (shown: string) => ({ [AGENCY]: aText(shown) });

/** What the rules of `general` say, and where they are silent. */
export const GENERAL_CASES: readonly RuleCase[] = [
  ...ofRule('general/end-date-after-start-date', [
    {
      when: 'it ends before',
      fields: dates('2026-10-01', '2026-09-30'),
      says: { at: END, severity: 'warning' },
    },
    {
      when: 'it ends the same day',
      fields: dates('2026-10-01', '2026-10-01'),
    },
    {
      when: 'the end is missing',
      fields: { [START]: aDate(filled('2026-10-01')), [END]: aDate(empty) },
    },
    {
      when: 'the years are swapped',
      fields: dates('2027-10-01', '2026-09-30'),
      says: { at: END, severity: 'warning', params: { startDate: '2027-10-01', endDate: '2026-09-30' } },
    },
    { when: 'it takes three years', fields: dates('2026-10-01', '2029-09-30') },
    {
      when: 'the start stands on another page',
      fields: { [END]: aDate(filled('2026-09-30')) },
      context: remembering(aSeenPart({ [START]: aDate(filled('2026-10-01')) })),
    },
  ]),

  ...ofRule('general/dates-within-fiscal-year', [
    {
      when: 'it starts after the year',
      fields: dates('2027-10-01', '2027-09-01', '2570'),
      says: { at: START, case: 'outside', severity: 'warning' },
    },
    {
      when: 'it ends after the year',
      fields: dates('2026-10-01', '2028-09-30', 'ปีงบประมาณ พ.ศ. 2570'),
      says: { at: END, case: 'beyond', severity: 'advice' },
    },
    {
      when: 'it fills the year',
      fields: dates('2026-10-01', '2027-09-30', '2570'),
    },
    {
      when: 'two years are named',
      fields: dates('2020-10-01', '2021-09-30', '2569-2570'),
    },
    {
      when: 'the year is in Thai digits',
      fields: dates('2026-10-01', '2026-09-30', 'ปีงบประมาณ พ.ศ. ๒๕๗๐'),
      says: { at: END, case: 'outside', severity: 'warning' },
    },
    {
      when: 'it began a year before',
      fields: dates('2025-10-01', '2027-09-30', '2570'),
      says: {
        at: START,
        case: 'beyond',
        severity: 'advice',
        params: { year: 2570, firstDate: '2026-10-01', lastDate: '2027-09-30', date: '2025-10-01' },
      },
    },
    { when: 'it takes one month of it', fields: dates('2027-09-01', '2027-09-30', '2570') },
    { when: 'the year is not on the page', fields: dates('2020-10-01', '2021-09-30') },
    { when: 'the year is ค.ศ.: told by a rule of its own', fields: dates('2020-10-01', '2021-09-30', '2027') },
    {
      when: 'dates can’t be read',
      fields: {
        'general.fiscalYear': aText('2570'),
        [START]: aDate(unreadable('1/10/69', 'not-a-date')),
        [END]: aDate(empty),
      },
    },
  ]),

  ...ofRule('general/coordinator-complete', [
    {
      when: 'a name stands without a phone',
      fields: { 'general.coordinatorName': aField(filled('ก')), 'general.coordinatorPhone': aField(empty) },
      says: { at: 'general.coordinatorPhone', severity: 'advice' },
    },
    {
      when: 'nothing is filled',
      fields: { 'general.coordinatorName': aField(empty), 'general.coordinatorPhone': aField(empty) },
    },
    {
      when: 'the phone is not on the page',
      fields: { 'general.coordinatorName': aField(filled('ก')) },
    },
    {
      when: 'only an e-mail is told',
      fields: {
        'general.coordinatorName': notFilled(),
        'general.coordinatorPhone': notFilled(),
        'general.coordinatorEmail': aText('a@udon.go.th'),
      },
      says: { at: ['general.coordinatorName', 'general.coordinatorPhone'], severity: 'advice' },
    },
    {
      when: 'the page marks the phone as required: told by that rule',
      fields: {
        'general.coordinatorName': aText('ก'),
        'general.coordinatorPhone': notFilled('text', { required: true }),
      },
    },
    {
      when: 'the phone can’t be typed',
      fields: {
        'general.coordinatorName': aText('ก'),
        'general.coordinatorPhone': notFilled('text', { readOnly: true }),
      },
    },
    {
      when: 'the phone can’t be read',
      fields: { 'general.coordinatorName': aText('ก'), 'general.coordinatorPhone': aField(unreadable('', 'widget')) },
    },
    {
      when: 'another person’s phone is missing',
      fields: { 'general.coordinatorName': aText('ก'), 'general.responsiblePhone': notFilled() },
    },
  ]),

  ...ofRule('general/coordinates-in-thailand', [
    {
      when: 'they are swapped',
      fields: place('102.78', '17.41'),
      says: {
        at: LATITUDE,
        case: 'swapped',
        severity: 'warning',
        fix: '17.41',
        also: [{ path: LONGITUDE, to: '102.78' }],
      },
    },
    {
      when: 'they are swapped and read-only: no fix',
      fields: place('102.78', '17.41', { readOnly: true }),
      says: { at: LATITUDE, case: 'swapped' },
    },
    {
      when: 'a digit too many',
      fields: place('174.1', '102.78'),
      says: { at: LATITUDE, case: 'latitude', params: { shown: 174.1 } },
    },
    { when: 'a point is missing', fields: place('17.41', '10278'), says: { at: LONGITUDE, case: 'longitude' } },
    { when: 'both are zero', fields: place('0', '0'), says: { at: [LATITUDE, LONGITUDE], case: 'latitude' } },
    ...(
      [
        ['อุดรธานี', '17.4138', '102.7872'],
        ['เบตง', '5.77', '101.07'],
        ['แม่สาย', '20.43', '99.88'],
        ['โขงเจียม', '15.32', '105.5'],
        ['แม่สะเรียง', '18.16', '97.93'],
      ] as const
    ).map(([when, latitude, longitude]) => ({ when, fields: place(latitude, longitude) })),
    {
      when: 'the place is written in degrees',
      fields: {
        [LATITUDE]: aField(unreadable('17° 24′ N', 'not-a-number'), { kind: 'number' }),
        [LONGITUDE]: aNumber('102.78'),
      },
    },
    { when: 'they are empty', fields: { [LATITUDE]: notFilled('number'), [LONGITUDE]: notFilled('number') } },
  ]),

  ...ofRule('general/agency-as-in-profile', [
    {
      when: 'it is another province’s',
      fields: agency('สำนักงานจังหวัดหนองคาย'),
      context: { agencyName: 'สำนักงานจังหวัดอุดรธานี' },
      says: { at: AGENCY, severity: 'advice', params: { agency: 'สำนักงานจังหวัดอุดรธานี' } },
    },
    {
      when: 'it is another office of the province',
      fields: agency('สำนักงานเกษตรจังหวัดอุดรธานี'),
      context: { agencyName: 'สำนักงานจังหวัดอุดรธานี' },
      says: { at: AGENCY },
    },
    ...[
      'สำนักงานจังหวัดอุดรธานี',
      'จังหวัดอุดรธานี',
      'สำนักงานจังหวัด อุดรธานี',
      'กลุ่มงานยุทธศาสตร์ สำนักงานจังหวัดอุดรธานี',
      'สำนักงานจังหวัดอุดรธา\u200bนี',
      'สำนักงานจังหวัดอุดรธานี (กระทรวงมหาดไทย)',
    ].map((shown) => ({ when: shown, fields: agency(shown), context: { agencyName: 'สำนักงานจังหวัดอุดรธานี' } })),
    { when: 'the profile names none', fields: agency('สำนักงานจังหวัดหนองคาย'), context: { agencyName: '' } },
    { when: 'it is empty', fields: { [AGENCY]: notFilled() }, context: { agencyName: 'สำนักงานจังหวัดอุดรธานี' } },
  ]),
];
