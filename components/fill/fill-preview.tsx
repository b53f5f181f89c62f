import type { FillStep } from '@/utils/model/fill';
import type { ComponentChildren } from 'preact';
import { PartTick } from '@/components/ui/part-tick';
import { sectionOf, type FieldPath } from '@/utils/model/ids';

export interface FillPreviewProps {
  steps: readonly FillStep[];
  ticked: ReadonlySet<FieldPath>;
  isApplying: boolean;
  words: {
    heading: string;
    notice: string;
    write: string;
    overwrite: string;
    overwriteHint: string;
    skip: string;
    old: string;
    new: string;
    reminder: string;
    apply: string;
    back: string;
    name(step: FillStep): string;
    /** The new value as a person reads it. */
    value(step: FillStep): string;
    because(step: FillStep & { kind: 'skip' }): string;
    /** A part of the form, and the tick that stands for all of it. */
    section(path: FieldPath): string;
    all: string;
  };
  /** What else is to be said before the list. */
  children?: ComponentChildren;
  /** And after it. */
  below?: ComponentChildren;
  onToggle(path: FieldPath): void;
  onToggleAll(paths: readonly FieldPath[], isOn: boolean): void;
  /** While it is being written; absent where it can't be stopped. */
  onStop?: () => void;
  onApply(): void;
  onBack(): void;
}

/** What would be written, old beside new; overwrites are the officer's to tick, what is left out says why. */
export function FillPreview({ steps, ticked, isApplying, words, children, below, ...on }: FillPreviewProps) {
  const writes = steps.filter((step) => step.kind === 'write');
  const overwrites = steps.filter((step) => step.kind === 'overwrite');
  const skips = steps.filter((step) => step.kind === 'skip');
  const tick = (step: FillStep, from?: string) => (
    <li key={step.path} class="row">
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked.has(step.path)}
          disabled={isApplying}
          onChange={() => on.onToggle(step.path)}
        />
        <span>
          <strong>{words.name(step)}</strong>
          {from !== undefined && (
            <del class="value value--old">
              <span class="value__name">{words.old}</span> {from}
            </del>
          )}
          <ins class="value value--new">
            <span class="value__name">{words.new}</span> {words.value(step)}
          </ins>
        </span>
      </label>
    </li>
  );
  /** By part of the form, each with one tick for all of it. */
  const parts = (some: readonly FillStep[]) => {
    const sections = [...new Set(some.map(({ path }) => sectionOf(path)))];
    return sections.map((section) => {
      const own = some.filter(({ path }) => sectionOf(path) === section);
      const paths = own.map(({ path }) => path);
      const count = paths.filter((path) => ticked.has(path)).length;
      return (
        <div key={section}>
          {own.length > 1 && (
            <PartTick
              name={words.section(paths[0] ?? `${section}.`)}
              {...{ count, of: paths.length, isDisabled: isApplying }}
              onTurn={(isOn) => on.onToggleAll(paths, isOn)}
            >
              <span class="row__note">{words.all}</span>
            </PartTick>
          )}
          <ul class="rows">{own.map((step) => tick(step, step.kind === 'overwrite' ? step.from : undefined))}</ul>
        </div>
      );
    });
  };
  return (
    <section aria-labelledby="view-heading">
      <h2 id="view-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p class={words.notice === '' ? 'quiet-status' : 'notice notice--stay'} role="status">
        {words.notice}
      </p>
      {children}
      {writes.length > 0 && <h3>{words.write}</h3>}
      {parts(writes)}
      {overwrites.length > 0 && (
        <>
          <h3>{words.overwrite}</h3>
          <p class="row__note">{words.overwriteHint}</p>
          {parts(overwrites)}
        </>
      )}
      {skips.length > 0 && (
        <details>
          <summary>{words.skip}</summary>
          <ul class="rows">
            {skips.map((step) => (
              <li key={step.path} class="row">
                <strong>{words.name(step)}</strong> <span class="row__note">{words.because(step)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {below}
      <p class="calm">{words.reminder}</p>
      <p class="actions actions--stay">
        <button
          type="button"
          class="button"
          data-action="apply"
          disabled={isApplying || ticked.size === 0}
          onClick={on.onApply}
        >
          {words.apply}
        </button>
        <button
          type="button"
          class="button button--plain"
          data-action={isApplying ? 'stop' : 'back'}
          disabled={isApplying && !on.onStop}
          onClick={isApplying ? on.onStop : on.onBack}
        >
          {words.back}
        </button>
      </p>
    </section>
  );
}
