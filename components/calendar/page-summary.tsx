import { SeverityIcon } from '@/components/overlay/severity-icon';
import type { Severity } from '@/utils/model/finding';
import type { Voice } from './due-words';

/** What a form page tells of itself. */
export interface FormInFront {
  sectionNames: readonly string[];
  read: number;
  all: number;
  counts: Readonly<Record<Severity, number>>;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

export type PageInFront =
  | FormInFront
  /** It has not answered yet. */
  | 'looking'
  /** Another site: the browser does not even tell its address. */
  | 'elsewhere'
  /** The password page, which is never looked at. */
  | 'login'
  /** The site, but nobody of ours answers from it. */
  | 'silent'
  /** The site, but no form that we know. */
  | 'noForm';

export function PageSummary({ page, voice: { say } }: { page: PageInFront; voice: Voice }) {
  return (
    <section class="page-summary" aria-labelledby="page-title" aria-live="polite">
      <h2 id="page-title">{say('popup.page.title')}</h2>
      {typeof page === 'string' ? <p class="hint">{say(`popup.page.${page}`)}</p> : <Form {...page} say={say} />}
    </section>
  );
}

function Form({ sectionNames, read, all, counts, say }: FormInFront & Pick<Voice, 'say'>) {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <>
      <p class="section-names">{sectionNames.join(' · ')}</p>
      <p class="coverage">{say('popup.page.read', { read, all })}</p>
      {found.length === 0 ? (
        <p class="nothing-found">{say('popup.page.nothing')}</p>
      ) : (
        <ul class="counts">
          {found.map((severity) => (
            <li key={severity} class={severity}>
              <SeverityIcon severity={severity} /> {say(`popup.page.${severity}`, { count: counts[severity] })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
