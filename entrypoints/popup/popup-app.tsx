import { useEffect, useRef, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { AgencyForm } from '@/components/calendar/agency-form';
import { PageSummary } from '@/components/calendar/page-summary';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { popup } from '@/utils/i18n/popup';
import { createTranslate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import type { Settings } from '@/utils/model/settings';
import { changeSettings } from '@/utils/store/settings';
import { DueDates } from './due-dates';
import { openPanel } from './open-panel';
import { readPageInFront, tabInFront, type PageInFront } from './page-in-front';
import { sayPage } from './say-page';

export interface PopupAppProps {
  firstSettings: Settings;
  today: IsoDate;
}

/** The popup: what is due next, what the page in front is, and the ways on. */
export function PopupApp({ firstSettings, today }: PopupAppProps) {
  const [settings, setSettings] = useState(firstSettings);
  const [page, setPage] = useState<PageInFront>({ status: 'reading' });
  const [isChanging, setChanging] = useState(false);
  const [notice, setNotice] = useState('');
  const tab = useRef<Browser.tabs.Tab | undefined>(undefined);
  const { language, agencyName, ruleSetId } = settings;
  const t = createTranslate(popup, language);
  const ruleSet = RULE_SETS.find(({ id }) => id === ruleSetId);
  const isSetUp = ruleSet !== undefined && !isChanging;

  useEffect(() => {
    const read = async () => {
      tab.current = await tabInFront();
      setPage(await readPageInFront(tab.current));
    };
    void read();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('popup.title');
  }, [language]);

  const attempt = (work: Promise<unknown>, then: () => void) => {
    setNotice('');
    work.then(then, () => setNotice(t('popup.failed')));
  };
  const change = (patch: Partial<Settings>, then?: () => void) =>
    attempt(changeSettings(patch).then(setSettings), () => then?.());
  const leaveForm = () => {
    setChanging(false);
    // The form has gone with the focus in it.
    requestAnimationFrame(() => document.getElementById('next-heading')?.focus());
  };
  const save = (agency: { agencyName: string; ruleSetId: string }) =>
    change(agency, () => {
      setNotice(t('popup.saved'));
      leaveForm();
    });

  return (
    <>
      <header class="head">
        <h1>{isSetUp && agencyName !== '' ? agencyName : t('popup.title')}</h1>
        <button
          type="button"
          class="quiet"
          lang={language === 'th' ? 'en' : 'th'}
          onClick={() => change({ language: language === 'th' ? 'en' : 'th' })}
        >
          {t('popup.otherLanguage')}
        </button>
      </header>
      <p class="notice" role="status">
        {notice}
      </p>
      {isSetUp ? (
        <>
          <DueDates {...{ ruleSet, today, language }} onChange={() => setChanging(true)} />
          <PageSummary {...sayPage(page, language)} words={{ heading: t('page.heading') }} />
        </>
      ) : (
        <AgencyForm
          {...{ agencyName, ruleSetId }}
          choices={RULE_SETS.map(({ id, binds, caution, mark, source }) => ({
            id,
            name: binds[language],
            standing: caution?.[language] ?? t(`standing.${mark}`),
            source,
          }))}
          words={{
            heading: t('setup.heading'),
            intro: t('setup.intro'),
            agencyName: t('setup.agencyName'),
            ruleSet: t('setup.ruleSet'),
            missing: t('setup.missing'),
            save: t('setup.save'),
            cancel: t('setup.cancel'),
          }}
          onSave={save}
          onCancel={ruleSet && leaveForm}
        />
      )}
      <footer class="actions actions--ways">
        <button
          type="button"
          class="button"
          onClick={() => attempt(openPanel(tab.current?.id ?? browser.tabs.TAB_ID_NONE), () => window.close())}
        >
          {t('action.panel')}
        </button>
        <button
          type="button"
          class="button button--plain"
          onClick={() => attempt(browser.runtime.openOptionsPage(), () => window.close())}
        >
          {t('action.manager')}
        </button>
      </footer>
    </>
  );
}
