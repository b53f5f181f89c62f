import { WholeDates } from '@/components/ui/whole-dates';
import type { Severity } from '@/utils/model/finding';
import { SeverityIcon } from './severity-icon';

export interface DockProps {
  /** What page this is: the names of its sections. */
  title: readonly string[];
  coverage: string;
  counts: readonly { severity: Severity; count: number; name: string }[];
  /** What is left to do before the officer presses the site's own save. */
  readiness: string;
  isReady: boolean;
  notices: readonly string[];
  /** That there is a draft which the page does not show; empty where there is none. */
  draft: string;
  /** How far what is typed now is kept. */
  kept: string;
  side: 'left' | 'right';
  isCollapsed: boolean;
  words: {
    region: string;
    openPanel: string;
    collapse: string;
    expand: string;
    undo: string;
    teach: string;
    draft: string;
  };
  onOpenPanel(): void;
  onToggle(): void;
  onTeach(): void;
  /** Absent when there is nothing to take back. */
  onUndo: (() => void) | undefined;
}

/** The page's state in one corner: what was read, what is worth a look, and the way to the panel. */
export function Dock(props: DockProps) {
  const { title, coverage, counts, readiness, isReady, notices, draft, kept, side, isCollapsed, words } = props;
  const found = counts.filter(({ count }) => count > 0);
  if (isCollapsed) {
    const worst = found[0];
    return (
      <button type="button" class={`dock dock--${side} dock--small`} aria-label={words.expand} onClick={props.onToggle}>
        {worst ? <SeverityIcon severity={worst.severity} /> : <span aria-hidden="true">✓</span>}
        {worst && <span>{found.reduce((sum, { count }) => sum + count, 0)}</span>}
      </button>
    );
  }
  return (
    <section class={`dock dock--${side}`} aria-label={words.region}>
      <header class="dock__head">
        <strong class="dock__title">
          {title.map((name, place) => (
            <span key={name} class="dock__name">
              {place < title.length - 1 ? `${name} · ` : name}
            </span>
          ))}
        </strong>
        <button type="button" class="quiet" aria-label={words.collapse} title={words.collapse} onClick={props.onToggle}>
          –
        </button>
      </header>
      <p class="dock__coverage">{coverage}</p>
      <p class={`dock__ready${isReady ? ' dock__ready--ready' : ''}${found.length === 0 ? ' dock__clear' : ''}`}>
        {readiness}
      </p>
      {found.length > 0 && (
        <ul class="dock__counts">
          {found.map(({ severity, count, name }) => (
            <li key={severity} class={`count count--${severity}`}>
              <SeverityIcon severity={severity} /> {name} {count}
            </li>
          ))}
        </ul>
      )}
      {draft && (
        <div class="dock__draft">
          <p>
            <WholeDates text={draft} />
          </p>
          <button type="button" class="action" data-action="open-draft" onClick={props.onOpenPanel}>
            {words.draft}
          </button>
        </div>
      )}
      {notices.map((notice) => (
        <p key={notice} class="dock__notice">
          {notice}
        </p>
      ))}
      {kept && <p class="dock__kept">{kept}</p>}
      <div class="dock__actions">
        <button type="button" class="action" data-action="open-panel" onClick={props.onOpenPanel}>
          {words.openPanel}
        </button>
        <button type="button" class="action action--plain" data-action="teach" onClick={props.onTeach}>
          {words.teach}
        </button>
        {props.onUndo && (
          <button type="button" class="action action--plain" data-action="undo" onClick={props.onUndo}>
            {words.undo}
          </button>
        )}
      </div>
    </section>
  );
}
