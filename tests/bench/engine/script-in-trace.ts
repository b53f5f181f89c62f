/** One event of the browser's own trace, as far as it is read here; microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** The same on the thread's own clock, which stands still while another thread has the processor. */
  tts?: number;
  tdur?: number;
}

/** What the main thread did after a mark, in ms of its own clock. */
export interface Work {
  /** All scripts with what they forced: style, layout, sweeping. */
  script: number;
  /** Everything. */
  tasks: number;
  /** The most script in one task. */
  longest: number;
}

/** Scripts by their way in; what is awaited goes on in microtasks, which `ScriptDuration` leaves out. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.compile', 'v8.compileModule']);
const TASK = 'RunTask';

type Span = readonly [from: number, to: number];

/** The work after each mark of this name, until the next one or the end. */
export function workAfter(mark: string, events: readonly TraceEvent[]): Work[] {
  const marks = events.filter(({ name }) => name === mark).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) return [];
  const own = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const scripts = union(own.filter(({ name }) => SCRIPT.has(name)).map(spanOf));
  const tasks = own.filter(({ name }) => name === TASK).map(spanOf);
  return marks.map(({ tts = 0 }, index) => {
    const window: Span = [tts, marks[index + 1]?.tts ?? Infinity];
    const within = (spans: readonly Span[], of: Span) => spans.reduce((sum, span) => sum + overlap(span, of), 0) / 1000;
    const inTasks = tasks.flatMap(([from, to]) => {
      const task: Span = [Math.max(from, window[0]), Math.min(to, window[1])];
      return task[0] < task[1] ? [within(scripts, task)] : [];
    });
    return { script: within(scripts, window), tasks: within(tasks, window), longest: Math.max(0, ...inTasks) };
  });
}

const spanOf = ({ tts = 0, tdur = 0 }: TraceEvent): Span => [tts, tts + tdur];

const overlap = ([a, b]: Span, [from, to]: Span): number => Math.max(0, Math.min(b, to) - Math.max(a, from));

/** Calls lie within calls: no moment counts twice. */
function union(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
