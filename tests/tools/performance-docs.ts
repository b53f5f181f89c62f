import type { BenchRun, MeasureRun, PartRun } from '../bench/engine/bench-run';
import { FIGURES, round, sayAll, sayGrowth, sayTarget } from '../bench/engine/say';
import { formatMarkdown } from './format-markdown';

const MARKS = { bench: '<!-- bench -->', peers: '<!-- peers -->', end: '<!-- end -->' } as const;

/** The page with the tables of these runs written anew, and every other word as it was. */
export function performanceDocs(page: string, runs: Partial<Record<'bench' | 'peers', BenchRun>>): Promise<string> {
  const written = (['bench', 'peers'] as const).reduce((text, name) => {
    const run = runs[name];
    return run ? putTables(text, MARKS[name], run) : text;
  }, page);
  return formatMarkdown(written);
}

function putTables(page: string, mark: string, run: BenchRun): string {
  const [before, rest] = page.split(mark);
  const end = rest?.indexOf(MARKS.end) ?? -1;
  if (before === undefined || rest === undefined || end < 0) throw new Error(`the page has no ${mark} with its end`);
  return `${before}${mark}\n\n${tablesOf(run)}\n\n${rest.slice(end)}`;
}

function tablesOf({ machine, parts }: BenchRun): string {
  const about = `Node ${machine.node.slice(1)}, ${machine.processors} × ${machine.model}.`;
  return [about, ...parts.map(tableOf)].join('\n\n');
}

function tableOf({ name, what, baseline, at, isQuick, isNoisy, slowness, measures, growths }: PartRun): string {
  const when = [
    at.slice(0, 10),
    ...(isQuick ? ['quick'] : []),
    ...(slowness ? [`fixed task × ${slowness.toFixed(2)}`] : []),
  ];
  const warning = isNoisy
    ? ' **Invalid: the machine was busy; only ratios of one row can be compared, with care.**'
    : '';
  const rows = measures.map((measure) => `| ${cellsOf(measure, isNoisy).join(' | ')} |`);
  return [
    `### ${name}`,
    `${what}. Baseline: ${baseline}. (${when.join(', ')})${warning}`,
    ['| | ours | baseline | ÷ | held against the target | target | |', '|-|-|-|-|-|-|-|', ...rows].join('\n'),
    ...growths.map((growth) => `${sayGrowth(growth)}.`),
  ].join('\n\n');
}

function cellsOf({ what, unit, samples, target, figure, ratio, verdict }: MeasureRun, isNoisy: boolean): string[] {
  const outcome = isNoisy ? 'invalid' : verdict;
  return [
    ...[what, sayAll(samples.ours, unit), samples.baseline ? sayAll(samples.baseline, unit) : ''],
    // JSON has no infinity: what stands beside nothing has no ratio.
    typeof ratio === 'number' ? round(ratio) : '',
    target && typeof figure === 'number' ? `${round(figure)} (${FIGURES[target.of]})` : '',
    ...(target ? [sayTarget(target), outcome] : ['', '']),
  ];
}
