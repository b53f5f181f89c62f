import { useState } from 'preact/hooks';
import type { Severity } from '@/utils/model/finding';
import { FindingRow, type ListedFinding } from './finding-row';

export interface FindingGroup {
  id: string;
  heading: string;
  severity: Severity;
  findings: readonly ListedFinding[];
}

export interface FindingListProps {
  groups: readonly FindingGroup[];
  words: {
    heading: string;
    none: string;
    /** The visible part of each jump. */
    go: string;
    ignore: string;
    filter: string;
    noMatch: string;
    /** Shows one group only, or all again. */
    all: string;
  };
  onJump(finding: ListedFinding): void;
}

/** With fewer than these a filter would only be in the way. */
const MANY = 6;

/** Everything worth a look on the page, worst first; each leads to its field. Up and down lead from one to the next. */
export function FindingList({ groups, words, onJump }: FindingListProps) {
  const [only, setOnly] = useState<string>();
  const [wanted, setWanted] = useState('');
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const isMany = count >= MANY;
  const matches = (finding: ListedFinding) =>
    [finding.label, finding.message, finding.section].join(' ').toLowerCase().includes(wanted.trim().toLowerCase());
  const shown = groups
    .filter(({ id }) => only === undefined || id === only || !groups.some((group) => group.id === only))
    .map((group) => ({ ...group, findings: isMany ? group.findings.filter(matches) : group.findings }))
    .filter(({ findings }) => findings.length > 0);
  return (
    <section aria-labelledby="findings" onKeyDown={walk}>
      <h2 id="findings">{words.heading}</h2>
      {count === 0 && <p class="calm">{words.none}</p>}
      {isMany && (
        <div class="filters">
          <label class="field">
            <span>{words.filter}</span>
            <input type="search" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
          </label>
          <div class="chips" role="group" aria-label={words.filter}>
            {[{ id: undefined, heading: words.all }, ...groups].map(({ id, heading }) => (
              <button key={heading} type="button" class="chip" aria-pressed={only === id} onClick={() => setOnly(id)}>
                {heading}
              </button>
            ))}
          </div>
        </div>
      )}
      {shown.map(({ id, heading, severity, findings }) => (
        <section key={id} aria-labelledby={`findings-${id}`}>
          <h3 id={`findings-${id}`} class={`tag tag--${severity}`}>
            {heading}
          </h3>
          <ul class="rows">
            {findings.map((finding) => (
              <FindingRow key={finding.id} {...{ finding, words }} onJump={() => onJump(finding)} />
            ))}
          </ul>
        </section>
      ))}
      {count > 0 && shown.length === 0 && <p class="calm">{words.noMatch}</p>}
    </section>
  );
}

/** The arrows lead through the findings, wherever on one the keyboard is. */
function walk(event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget as HTMLElement;
  const here = (event.target as HTMLElement).closest('.row');
  if (step === undefined || !here) return;
  const rows = [...list.querySelectorAll<HTMLElement>('.row__main')];
  const next = rows[rows.findIndex((row) => here.contains(row)) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
