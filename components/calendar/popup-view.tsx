import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { HelpLink } from '@/components/ui/help-link';
import type { DueBoard } from '@/utils/calendar/due-board';
import { popup } from '@/utils/i18n/popup';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { AgencyProfile } from '@/utils/model/agency-profile';
import { sayDate } from '@/utils/thai/say-date';
import { AgencyLine } from './agency-line';
import type { Voice } from './due-words';
import { LateDueDates } from './late-due-dates';
import { LaterDueDates } from './later-due-dates';
import { NextDueDate } from './next-due-date';
import { PageSummary, type PageInFront } from './page-summary';

interface Props {
  language: Language;
  /** By name; one of them is in front. */
  agencies: readonly AgencyProfile[];
  frontId: string;
  /** Of the agencies that have chosen their rules; undefined while they are being worked out. */
  boards: readonly DueBoard[] | undefined;
  /** What was just said to be sent, while that can be taken back. */
  saidSent: string | undefined;
  page: PageInFront;
  /** What did not work. */
  problem: 'save' | 'panel' | 'manager' | undefined;
  onLanguage(language: Language): void;
  onSwitch(id: string): void;
  onSetUp(): void;
  onSent(key: string, isSent: boolean): void;
  onOpenPanel(): void;
  onFillTemplate(): void;
  onOpenManager(): void;
  onFailure(unit: string, error: unknown): void;
}

/** What is due, for whom, and the page in front. */
export function PopupView({ language, agencies, frontId, boards, saidSent, page, problem, onSent, ...on }: Props) {
  const voice: Voice = { language, say: createTranslate(popup, language) };
  const { say } = voice;
  const board = boards?.find(({ profileId }) => profileId === frontId);
  // Rules that this version does not have are none.
  const hasRules =
    agencies.find(({ id }) => id === frontId)?.ruleSetId !== undefined && (!boards || board !== undefined);
  const later = hasRules ? (board?.next.slice(1) ?? []) : [];
  const isForm = typeof page !== 'string';
  const other = language === 'th' ? 'en' : 'th';
  const part = (unit: string, children: ComponentChildren) => (
    <ErrorBoundary
      unit={`popup ${unit}`}
      instead={<p class="hint">{say('popup.partFailed')}</p>}
      onFailure={on.onFailure}
    >
      {children}
    </ErrorBoundary>
  );

  return (
    <main>
      <header>
        <h1>{say('popup.name')}</h1>
        <HelpLink page="index" language={language} />
        <button type="button" class="language" lang={other} onClick={() => on.onLanguage(other)}>
          {say('popup.otherLanguage')}
        </button>
      </header>
      {part(
        'agency',
        <AgencyLine
          {...{ agencies, frontId, voice }}
          boards={boards ?? []}
          onSwitch={on.onSwitch}
          onSetUp={on.onSetUp}
        />,
      )}
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
      {hasRules ? (
        part('dues', <DueDates board={board} voice={voice} onSent={(key) => onSent(key, true)} />)
      ) : (
        <section class="setup" aria-labelledby="setup-title">
          <h2 id="setup-title">{say('popup.setup.title')}</h2>
          <p class="hint">{say('popup.setup.hint')}</p>
          <p>
            <button type="button" class="primary begin-setup" onClick={on.onSetUp}>
              {say('popup.setup.begin')}
            </button>
          </p>
        </section>
      )}
      {part('page', <PageSummary page={page} voice={voice} />)}
      {later.length > 0 && part('later', <LaterDueDates dues={later} voice={voice} />)}
      <p class="problem" role="alert">
        {problem && say(`popup.problem.${problem}`)}
      </p>
      <div class="buttons ways">
        <button type="button" class={hasRules ? 'open-panel primary' : 'open-panel'} onClick={on.onOpenPanel}>
          {say('popup.openPanel')}
        </button>
        {isForm && (
          <button type="button" class="fill-template" onClick={on.onFillTemplate}>
            {say('popup.fillTemplate')}
          </button>
        )}
        <button type="button" class="open-manager" onClick={on.onOpenManager}>
          {say('popup.openManager')}
        </button>
      </div>
      <p class="hint">
        <a class="practice" href="/practice.html" target="_blank">
          {say('popup.practice')}
        </a>
      </p>
    </main>
  );
}

interface DueProps {
  board: DueBoard | undefined;
  voice: Voice;
  onSent(key: string): void;
}

function DueDates({ board, voice, onSent }: DueProps) {
  const { say, language } = voice;
  if (!board) return <p class="hint">{say('popup.due.working')}</p>;
  const [next] = board.next;
  return (
    <>
      {board.isClockDoubtful && (
        <p class="problem">{say('popup.clock', { date: sayDate(board.today, 'long', language) })}</p>
      )}
      <LateDueDates dues={board.late} open={board.open} voice={voice} onSent={onSent} />
      {next ? (
        <NextDueDate due={next} board={board} voice={voice} onSent={onSent} />
      ) : (
        <p class="hint">{say('popup.due.none')}</p>
      )}
    </>
  );
}
