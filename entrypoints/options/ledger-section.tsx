import { useRef, useState } from 'preact/hooks';
import { fiscalYearOf } from '@/utils/calendar/fiscal-year';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { ledger as words } from '@/utils/i18n/ledger';
import { createTranslate } from '@/utils/i18n/translate';
import type { LedgerKind } from '@/utils/model/ledger';
import { LedgerView } from './ledger-view';
import { useLedger, type LedgerRead } from './use-ledger';
import type { Manager } from './use-manager';
import '@/components/ledger/ledger.css';

/** Who is followed, what is due in a fiscal year, and how far it is. */
export function LedgerSection({ manager }: { manager: Manager }) {
  const { settings, stored } = manager;
  const read = useLedger(stored);
  const [chosenYear, setYear] = useState<number>();
  const [chosenKind, setKind] = useState<LedgerKind>();
  const t = createTranslate(words, settings.language);
  const heading = useRef<HTMLHeadingElement>(null);
  const ruleSet = RULE_SETS.find(({ id }) => id === settings.ruleSetId);
  const content = () => {
    if (read === undefined) return <p class="soft">{t('ledger.loading')}</p>;
    if (read === 'failed') return <p role="alert">{t('ledger.unreadable')}</p>;
    if (!ruleSet)
      return (
        <p>
          <a href="#agency">{t('ledger.noRules')}</a>
        </p>
      );
    const thisYear = fiscalYearOf(read.today);
    const kind = chosenKind ?? kindOf(read);
    const fiscalYear = chosenYear ?? thisYear;
    return (
      <LedgerView
        key={`${kind} ${fiscalYear}`}
        {...{ manager, read, ruleSet, kind, fiscalYear }}
        years={yearsAround(thisYear, ruleSet.sinceFiscalYear)}
        onYear={setYear}
        onKind={setKind}
        // The row has gone with the focus in it.
        onTakenOut={() => heading.current?.focus()}
      />
    );
  };
  return (
    <section id="ledger" aria-labelledby="ledger-heading">
      <h2 id="ledger-heading" ref={heading} tabIndex={-1}>
        {t('ledger.heading')}
      </h2>
      <p class="soft">{t('ledger.intro')}</p>
      {content()}
      {typeof read === 'object' && read.damaged > 0 && (
        <p class="caution">{t('ledger.damaged', { count: read.damaged })}</p>
      )}
    </section>
  );
}

/** What was added last tells what is followed here. */
const kindOf = ({ entries }: LedgerRead): LedgerKind =>
  [...entries].sort((a, b) => b.subject.createdAt.localeCompare(a.subject.createdAt))[0]?.subject.kind ?? 'project';

const yearsAround = (thisYear: number, since: number): number[] =>
  [thisYear, thisYear + 1, thisYear - 1, thisYear - 2, thisYear - 3].filter((year) => year >= since);
