import { useEffect } from 'preact/hooks';
import { LanguageChoice } from '@/components/options/language-choice';
import { ManagerNav } from '@/components/options/manager-nav';
import { PrivacyNote } from '@/components/options/privacy-note';
import { Toasts } from '@/components/ui/toasts';
import { options } from '@/utils/i18n/options';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import type { Settings } from '@/utils/model/settings';
import { AgencySection } from './agency-section';
import { DueSection } from './due-section';
import { LedgerSection } from './ledger-section';
import { MemorySections } from './memory-sections';
import { PermissionsNote } from './permissions-note';
import { ExchangeSection } from './exchange-section';
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
  'rules',
  'exchange',
  'projects',
  'bindings',
  'shortcuts',
  'privacy',
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
      </header>
      <ManagerNav name={t('nav.name')} parts={PARTS.map((id) => ({ id, name: t(`nav.${id}`) }))} />
      <LanguageChoice
        {...{ language, t }}
        isFixed={fixed.has('language')}
        onChange={(chosen) => void change(() => ({ language: chosen }))}
      />
      <AgencySection manager={manager} />
      <DueSection manager={manager} />
      <LedgerSection manager={manager} />
      <TemplatesSection manager={manager} />
      <SheetsSection manager={manager} />
      <RulesSection manager={manager} />
      <ExchangeSection manager={manager} />
      <MemorySections manager={manager} />
      <ShortcutsSection language={language} />
      <PrivacyNote t={t} />
      <PermissionsNote t={t} />
      <Toasts done={done ? sayNotice(done, t) : ''} failed={problem ? say(problem) : ''} />
    </main>
  );
}
