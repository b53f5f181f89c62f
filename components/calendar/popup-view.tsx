import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { popup } from '@/utils/i18n/popup';
import { createTranslate } from '@/utils/i18n/translate';
import type { DueBoard } from '@/utils/calendar/due-board';
import type { Settings } from '@/utils/model/settings';
import { sayDate, type Voice } from './due-words';
import { LateDueDates } from './late-due-dates';
import { LaterDueDates } from './later-due-dates';
import { NextDueDate } from './next-due-date';
import { PageSummary, type PageInFront } from './page-summary';
import { SetupForm, type OfficeChoice } from './setup-form';

interface Props {
  settings: Settings;
  /** Undefined while it is being worked out. */
  board: DueBoard | undefined;
  /** What was just said to be sent, while that can be taken back. */
  saidSent: string | undefined;
  page: PageInFront;
  /** What did not work. */
  problem: 'save' | 'panel' | 'manager' | undefined;
  onChange(patch: Partial<Settings>): void;
  onSent(key: string, isSent: boolean): void;
  onOpenPanel(): void;
  onOpenManager(): void;
}

/** First the office's choice; then what is due, and the page in front. */
export function PopupView({ settings, board, saidSent, page, problem, onChange, onSent, ...on }: Props) {
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
            <p class="said-sent" role="status">
              {saidSent !== undefined && (
                <>
                  {say('popup.saidSent')}{' '}
                  <button type="button" class="undo-sent" onClick={() => onSent(saidSent, false)}>
                    {say('popup.undoSent')}
                  </button>
                </>
              )}
            </p>
            <DueDates board={board} voice={voice} onSent={(key) => onSent(key, true)} />
            <PageSummary page={page} voice={voice} />
          </>
        )}
      </div>
      <p class="problem" role="alert">
        {problem && say(`popup.problem.${problem}`)}
      </p>
      <div class="buttons ways">
        <button type="button" class={isSetUp ? 'open-panel primary' : 'open-panel'} onClick={on.onOpenPanel}>
          {say('popup.openPanel')}
        </button>
        <button type="button" class="open-manager" onClick={on.onOpenManager}>
          {say('popup.openManager')}
        </button>
      </div>
    </main>
  );
}

function DueDates({ board, voice, onSent }: Pick<Props, 'board'> & { voice: Voice; onSent(key: string): void }) {
  const { say } = voice;
  if (!board) return <p class="hint">{say('popup.due.working')}</p>;
  const [next, ...later] = board.next;
  return (
    <>
      {board.isClockDoubtful && (
        <p class="problem">{say('popup.clock', { date: sayDate(board.today, 'long', voice) })}</p>
      )}
      <LateDueDates dues={board.late} voice={voice} onSent={onSent} />
      {next ? (
        <NextDueDate due={next} rules={board.rules} voice={voice} onSent={onSent} />
      ) : (
        <p class="hint">{say('popup.due.none')}</p>
      )}
      {later.length > 0 && <LaterDueDates dues={later} voice={voice} />}
    </>
  );
}
