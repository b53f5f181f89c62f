import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HOLIDAYS } from '@/utils/calendar/bundled-holidays';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { upcomingDueDates } from '@/utils/calendar/upcoming-due-dates';
import { popup } from '@/utils/i18n/popup';
import { createTranslate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import type { Settings } from '@/utils/model/settings';
import type { Voice } from './due-words';
import { LaterDueDates } from './later-due-dates';
import { NextDueDate } from './next-due-date';
import { PageSummary, type PageInFront } from './page-summary';
import { SetupForm, type OfficeChoice } from './setup-form';

interface Props {
  settings: Settings;
  today: IsoDate;
  page: PageInFront;
  /** What did not work. */
  problem: 'save' | 'panel' | 'manager' | undefined;
  onChange(patch: Partial<Settings>): void;
  onOpenPanel(): void;
  onOpenManager(): void;
}

/** First the office's choice; then what is due, and the page in front. */
export function PopupView({ settings, today, page, problem, onChange, onOpenPanel, onOpenManager }: Props) {
  const [changing, setChanging] = useState(false);
  const { language } = settings;
  const voice: Voice = { language, say: createTranslate(popup, language) };
  const { say } = voice;
  const ruleSet = RULE_SETS.find(({ id }) => id === settings.ruleSetId);
  const isSetUp = ruleSet !== undefined && !changing;
  const wasSetUp = useRef(isSetUp);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that had the focus is gone: the new view is announced by its heading.
    if (wasSetUp.current !== isSetUp) body.current?.querySelector('h2')?.focus();
    wasSetUp.current = isSetUp;
  }, [isSetUp]);
  const save = (choice: OfficeChoice) => {
    onChange(choice);
    setChanging(false);
  };

  return (
    <main>
      <header>
        <h1>{say('popup.name')}</h1>
        <button
          type="button"
          class="language"
          lang={language === 'th' ? 'en' : 'th'}
          onClick={() => onChange({ language: language === 'th' ? 'en' : 'th' })}
        >
          {say('popup.otherLanguage')}
        </button>
      </header>
      <div ref={body}>
        {!isSetUp ? (
          <SetupForm
            chosen={settings}
            ruleSets={RULE_SETS}
            voice={voice}
            onSave={save}
            onCancel={ruleSet && (() => setChanging(false))}
          />
        ) : (
          <>
            <div class="office">
              <p class="agency">{settings.agencyName || say('popup.noAgency')}</p>
              <p class="hint">
                {ruleSet.name[language]}{' '}
                <button
                  type="button"
                  class="change-rules"
                  aria-label={say('popup.setup.change')}
                  onClick={() => setChanging(true)}
                >
                  {say('popup.setup.changeShort')}
                </button>
              </p>
            </div>
            <DueDates ruleSet={ruleSet} today={today} voice={voice} />
            <PageSummary page={page} voice={voice} />
          </>
        )}
      </div>
      <p class="problem" role="alert">
        {problem && say(`popup.problem.${problem}`)}
      </p>
      <div class="buttons ways">
        <button type="button" class={isSetUp ? 'open-panel primary' : 'open-panel'} onClick={onOpenPanel}>
          {say('popup.openPanel')}
        </button>
        <button type="button" class="open-manager" onClick={onOpenManager}>
          {say('popup.openManager')}
        </button>
      </div>
    </main>
  );
}

function DueDates({ ruleSet, today, voice }: { ruleSet: (typeof RULE_SETS)[number]; today: IsoDate; voice: Voice }) {
  const [next, ...later] = upcomingDueDates({ today, ruleSet, holidays: HOLIDAYS, count: 3 });
  return (
    <>
      {next && <NextDueDate due={next} ruleSet={ruleSet} voice={voice} />}
      <LaterDueDates dues={later} voice={voice} />
    </>
  );
}
