import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LanguageChoice } from '@/components/options/language-choice';
import { ManagerNav } from '@/components/options/manager-nav';
import { Toasts } from '@/components/ui/toasts';
import { options } from '@/utils/i18n/options';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import type { Settings } from '@/utils/model/settings';
import { AgencySection } from './agency-section';
import { DamagedSection } from './damaged-section';
import { DiagnosticsSection } from './diagnostics-section';
import { DraftsSection } from './drafts-section';
import { DueSection } from './due-section';
import { LedgerSection } from './ledger-section';
import { ManagerPart } from './manager-part';
import { LockSection } from './lock-section';
import { MemorySections } from './memory-sections';
import { PermissionsNote } from './permissions-note';
import { ExchangeSection } from './exchange-section';
import { PrivacySection } from './privacy-section';
import { RulesSection } from './rules-section';
import { sayNotice } from './say-notice';
import { ShortcutsSection } from './shortcuts-section';
import { SheetsSection } from './sheets-section';
import { TemplatesSection } from './templates-section';
import { useManager } from './use-manager';

const PARTS = [
  'agency',
  'due',
  'ledger',
  'templates',
  'sheets',
  'drafts',
  'rules',
  'exchange',
  'projects',
  'bindings',
  'lock',
  'shortcuts',
  'privacy',
  'diagnostics',
] as const;

interface FirstRead {
  firstSettings: Settings;
  /** What of them a policy has set. */
  firstFixed?: ReadonlySet<keyof Settings>;
}

/** The manager: language, agency, templates, rules, what is remembered, and what becomes of the data. */
export function OptionsApp({ firstSettings, firstFixed }: FirstRead) {
  const manager = useManager(firstSettings, firstFixed);
  const { settings, fixed, stored, done, problem, change } = manager;
  const { language } = settings;
  /** With each, whatever a part still holds of before is gone. */
  const [erasures, setErasures] = useState(0);
  const t = createTranslate(options, language);
  const say = createTranslate(panel, language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('options.title');
  }, [language]);
  const isRead = stored.templates !== undefined;
  useEffect(() => {
    // The browser looked for the place before it was there.
    if (isRead && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRead]);

  return (
    <main>
      <header class="head">
        <h1>{t('options.title')}</h1>
        <p class="soft">{t('options.subtitle')}</p>
        <p>
          <a href="/practice.html" target="_blank">
            {t('options.practice')}
          </a>
        </p>
      </header>
      <ManagerNav name={t('nav.name')} parts={PARTS.map((id) => ({ id, name: t(`nav.${id}`) }))} />
      <LanguageChoice
        {...{ language, t }}
        isFixed={fixed.has('language')}
        onChange={(chosen) => void change(() => ({ language: chosen }))}
      />
      <Fragment key={erasures}>
        <ManagerPart unit="agency" language={language}>
          <AgencySection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="due" language={language}>
          <DueSection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="ledger" language={language}>
          <LedgerSection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="templates" language={language}>
          <TemplatesSection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="sheets" language={language}>
          <SheetsSection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="drafts" language={language}>
          <DraftsSection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="rules" language={language}>
          <RulesSection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="exchange" language={language}>
          <ExchangeSection manager={manager} />
        </ManagerPart>
        <ManagerPart unit="projects" language={language}>
          <MemorySections manager={manager} />
        </ManagerPart>
        <DamagedSection manager={manager} />
      </Fragment>
      <ManagerPart unit="lock" language={language}>
        <LockSection manager={manager} />
      </ManagerPart>
      <ManagerPart unit="shortcuts" language={language}>
        <ShortcutsSection language={language} />
      </ManagerPart>
      <ManagerPart unit="privacy" language={language}>
        <PrivacySection manager={manager} onErased={() => setErasures((now) => now + 1)} />
        <PermissionsNote t={t} />
      </ManagerPart>
      <ManagerPart unit="diagnostics" language={language}>
        <DiagnosticsSection settings={settings} />
      </ManagerPart>
      <Toasts done={done ? sayNotice(done, t) : ''} failed={problem ? say(problem) : ''} />
    </main>
  );
}
