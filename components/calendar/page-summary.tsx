import type { Severity } from '@/utils/model/finding';
import type { Voice } from './due-words';

/** What the popup tells of the page in front. */
export interface PageInFront {
  sectionNames: readonly string[];
  read: number;
  all: number;
  counts: Readonly<Record<Severity, number>>;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** `looking` until the page has answered; `none` when nobody did. */
export function PageSummary({ page, voice: { say } }: { page: PageInFront | 'looking' | 'none'; voice: Voice }) {
  return (
    <section class="page-summary" aria-labelledby="page-title" aria-live="polite">
      <h2 id="page-title">{say('popup.page.title')}</h2>
      {page === 'looking' && <p class="hint">{say('popup.page.looking')}</p>}
      {page === 'none' && <p class="hint">{say('popup.page.notOurs')}</p>}
      {typeof page === 'object' && page.sectionNames.length === 0 && <p class="hint">{say('popup.page.noForm')}</p>}
      {typeof page === 'object' && page.sectionNames.length > 0 && <Form {...page} say={say} />}
    </section>
  );
}

function Form({ sectionNames, read, all, counts, say }: PageInFront & Pick<Voice, 'say'>) {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <>
      <p class="section-names">{sectionNames.join(' · ')}</p>
      <p class="coverage">{say('popup.page.read', { read, all })}</p>
      {found.length === 0 && <p class="nothing-found">{say('popup.page.nothing')}</p>}
      <ul class="counts">
        {found.map((severity) => (
          <li key={severity} class={severity}>
            {say(`popup.page.${severity}`, { count: counts[severity] })}
          </li>
        ))}
      </ul>
    </>
  );
}
