import type { Failure } from '@/utils/model/failure';
import type { Counts, DiagnosticFacts, PageFacts } from './diagnostic-facts';

/** As text, for the maintainers; the heading is the officer's. */
export function sayDiagnostics(facts: DiagnosticFacts, heading: string): string {
  const { at, version, browser, platform, languages, ruleSetId, policy, alarms, pages, failures } = facts;
  return [
    heading,
    '',
    `at: ${at}`,
    `version: ${version}`,
    `browser: ${browser}`,
    `platform: ${platform}`,
    `languages: ${languages.assistant}, browser ${languages.browser}`,
    `rule set: ${ruleSetId ?? 'none'}`,
    `policy: ${listOf(policy.set)}; unusable: ${listOf(policy.damaged)}`,
    `alarms: ${listOf(alarms)}`,
    ...sayStored(facts),
    '',
    `open pages: ${pages.length}`,
    ...pages.flatMap(({ path, facts: page }) => [path, ...indented(page === 'silent' ? ['no answer'] : sayPage(page))]),
    '',
    `failures since the browser was started: ${failures.length}`,
    ...failures.flatMap(sayFailure),
    '',
  ].join('\n');
}

function sayStored({ database, storage }: DiagnosticFacts): string[] {
  const used = storage ? `${kilobytes(storage.used)} of ${kilobytes(storage.most)}` : 'unknown';
  if (database === 'unreadable') return ['database: unreadable', `storage: ${used}`];
  const { version, records, damaged } = database;
  return [
    `database: version ${version}`,
    ...indented([`records: ${sayCounts(records)}`, `damaged: ${sayCounts(damaged)}`]),
    `storage: ${used}`,
  ];
}

const sayPage = ({ sections, widgets, unreadable, noField, findings, silenced, ...counts }: PageFacts): string[] => [
  `sections: ${listOf(sections)}`,
  sayCounts(counts),
  `widgets: ${sayCounts(widgets)}`,
  `unreadable: ${sayCounts(unreadable)}`,
  `no field: ${sayCounts(noField)}`,
  `findings: ${sayCounts(findings)}; silenced: ${silenced}`,
];

const sayFailure = ({ unit, name, stack, where, at, version }: Failure): string[] => [
  `${at} ${unit}: ${name} (${where}, version ${version})`,
  ...indented(stack),
];

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const listOf = (names: readonly string[]): string => names.join(', ') || 'none';
const sayCounts = (counts: Counts): string => listOf(Object.entries(counts).map(([name, count]) => `${name} ${count}`));
const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
