import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AgencyForm } from '@/components/agency/agency-form';
import { HelpLink } from '@/components/ui/help-link';
import { LanguageRadios } from '@/components/options/language-radios';
import { PLACES } from '@/utils/agency/places-to-choose';
import { profileInFront, withAnswers, type AgencyAnswers } from '@/utils/agency/profiles';
import { boardOn } from '@/utils/calendar/board-on';
import type { DueBoard } from '@/utils/calendar/due-board';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { agency } from '@/utils/i18n/agency';
import { options } from '@/utils/i18n/options';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { Language, Settings } from '@/utils/model/settings';
import { changeSettings, editSettings } from '@/utils/store/settings';
import { readToday } from '@/utils/store/today';
import { sayDate } from '@/utils/thai/say-date';

type View = 'asking' | 'done' | 'skipped';

/** The first run: who the agency is, which rules set its due dates, and in which language it is told. */
export function WelcomeApp({ firstSettings, fixed }: { firstSettings: Settings; fixed: ReadonlySet<string> }) {
  const [settings, setSettings] = useState(firstSettings);
  const [view, setView] = useState<View>('asking');
  const [board, setBoard] = useState<DueBoard>();
  const [hasFailed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = settings;
  const t = createTranslate(agency, language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('welcome.title');
  }, [language]);
  useEffect(() => {
    // The button that was pressed is gone: the new view is announced by its heading.
    if (view !== 'asking') heading.current?.focus();
  }, [view]);

  const attempt = async (deed: () => Promise<void>) => {
    setFailed(false);
    await deed().catch(() => setFailed(true));
  };
  const save = (answers: AgencyAnswers) =>
    void attempt(async () => {
      setSettings(await editSettings((own) => withAnswers(own, answers)));
      setBoard(boardOn(await readToday(), await sendMessage('readDues'), answers.id));
      setView('done');
    });
  const speak = (chosen: Language) => void attempt(async () => setSettings(await changeSettings({ language: chosen })));
  const openManager = () => void browser.runtime.openOptionsPage().catch(() => setFailed(true));

  const [next] = board?.next ?? [];
  return (
    <main class="welcome">
      <header class="head">
        <h1>{t('welcome.title')}</h1>
        <p class="soft">
          {view === 'asking' && t('welcome.what')} <HelpLink page="first-day" language={language} />
        </p>
      </header>
      {view === 'asking' ? (
        <section aria-label={t('agency.heading')}>
          <LanguageRadios
            legend={t('welcome.language')}
            language={language}
            isFixed={fixed.has('language')}
            t={createTranslate(options, language)}
            onChange={speak}
          />
          <AgencyForm
            {...{ t, language, fixed }}
            profile={profileInFront(settings)}
            ruleSets={RULE_SETS}
            places={PLACES}
            saveLabel={t('welcome.save')}
            isShort
            onSave={save}
            cancelLabel={t('welcome.skip')}
            onCancel={() => setView('skipped')}
          />
        </section>
      ) : (
        <section aria-labelledby="welcome-after">
          <h2 id="welcome-after" ref={heading} tabIndex={-1}>
            {view === 'skipped'
              ? t('welcome.skippedTitle')
              : settings.agencyName === ''
                ? t('welcome.done')
                : t('welcome.doneName', { name: settings.agencyName })}
          </h2>
          <p>
            {view === 'skipped' && t('welcome.skipped')}
            {view === 'done' && !board && t('welcome.noRules')}
            {view === 'done' && board && !next && t('welcome.noDue')}
            {view === 'done' &&
              next &&
              t('welcome.nextDue', { date: sayDate(next.date, 'weekday', language), what: next.what[language] })}
          </p>
          <p class="soft">{t('welcome.then')}</p>
          <p class="actions">
            <button type="button" class="button" data-action="manager" onClick={openManager}>
              {t('welcome.manager')}
            </button>
            <a class="button button--plain" data-action="practice" href="/practice.html" target="_blank">
              {t('welcome.practice')}
            </a>
            <button type="button" class="button button--plain" data-action="again" onClick={() => setView('asking')}>
              {t(view === 'skipped' ? 'welcome.now' : 'welcome.again')}
            </button>
          </p>
        </section>
      )}
      <p class="problem" role="alert">
        {hasFailed && t('welcome.failed')}
      </p>
    </main>
  );
}
