import { useEffect, useState } from 'preact/hooks';
import { AgencySettings } from '@/components/options/agency-settings';
import { DamagedRecords } from '@/components/options/damaged-records';
import { LanguageChoice } from '@/components/options/language-choice';
import { PrivacyNote } from '@/components/options/privacy-note';
import { storageProblem } from '@/components/templates/storage-problem';
import { TemplateShelf } from '@/components/templates/template-shelf';
import { EraList } from '@/components/teach/era-list';
import { TaughtList } from '@/components/teach/taught-list';
import { Toasts } from '@/components/ui/toasts';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { options } from '@/utils/i18n/options';
import { panel } from '@/utils/i18n/panel';
import { teach } from '@/utils/i18n/teach';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { BindingList } from '@/utils/model/binding';
import type { Settings } from '@/utils/model/settings';
import type { Template, TemplateList } from '@/utils/model/template';
import { nameOfField } from '@/utils/site/single-fields';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { exportDamaged } from './export-damaged';
import { PermissionsNote } from './permissions-note';
import { sayBinding } from './say-binding';
import { shelveTemplate } from './shelve-template';

type Notice = { key: keyof typeof options; params?: Record<string, string> };

/** The manager: language, agency, templates, and what becomes of the data. */
export function OptionsApp({ firstSettings }: { firstSettings: Settings }) {
  const [settings, setSettings] = useState(firstSettings);
  const [list, setList] = useState<TemplateList | 'unreadable'>();
  const [taught, setTaught] = useState<BindingList>();
  const [removed, setRemoved] = useState<Template>();
  const [done, setDone] = useState<Notice>();
  const [problem, setProblem] = useState<ReturnType<typeof storageProblem>>();
  const { language, agencyName, ruleSetId, dateEras = {} } = settings;
  const t = createTranslate(options, language);
  const say = createTranslate(panel, language);

  const readTemplates = () =>
    Promise.all([
      sendMessage('listTemplates').then(setList, () => setList((known) => known ?? 'unreadable')),
      sendMessage('listBindings').then(setTaught, () => undefined),
    ]);
  /** Does one deed, then shows what is stored: never what was hoped for. */
  const attempt = async (deed: () => Promise<Notice | undefined>) => {
    setDone(undefined);
    setProblem(undefined);
    let notice: Notice | undefined;
    try {
      notice = await deed();
    } catch (failure) {
      setProblem(storageProblem(failure));
    }
    await readTemplates();
    setDone(notice);
  };

  useEffect(() => {
    const readAll = () => {
      void readTemplates();
      void readSettings().then(setSettings);
    };
    readAll();
    // The popup and the panel change the same things.
    addEventListener('focus', readAll);
    return () => removeEventListener('focus', readAll);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('options.title');
  }, [language]);
  useEffect(() => {
    // Good news makes way for the page again; a failure stays until the next deed.
    const timer = done && setTimeout(() => setDone(undefined), 6_000);
    return () => clearTimeout(timer);
  }, [done]);
  const isRead = list !== undefined;
  useEffect(() => {
    // The browser looked for the place before it was there.
    if (isRead && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRead]);

  const change = (patch: Partial<Settings>, notice?: Notice) =>
    void attempt(async () => {
      setSettings(await changeSettings(patch));
      return notice;
    });
  const rename = (id: string, name: string) =>
    void attempt(async () => {
      await sendMessage('renameTemplate', { id, name });
      return { key: 'shelf.renamed', params: { name } };
    });
  const remove = (template: Template) =>
    void attempt(async () => {
      await sendMessage('removeTemplate', template.id);
      setRemoved(template);
      return undefined;
    });
  const undo = (template: Template) =>
    void attempt(async () => {
      await sendMessage('saveTemplate', template);
      setRemoved(undefined);
      return { key: 'shelf.restored', params: { name: template.name } };
    });
  const exportRecords = () =>
    void attempt(async () => ({ key: 'damaged.exported', params: { file: await exportDamaged() } }));

  return (
    <main>
      <header class="head">
        <h1>{t('options.title')}</h1>
        <p class="soft">{t('options.subtitle')}</p>
      </header>
      <LanguageChoice {...{ language, t }} onChange={(chosen) => change({ language: chosen })} />
      <AgencySettings
        {...{ agencyName, ruleSetId, t }}
        choices={RULE_SETS.map(({ id, binds, source, caution }) => ({
          id,
          name: binds[language],
          source,
          caution: caution?.[language],
        }))}
        onSave={(agency) => change(agency, { key: 'agency.saved' })}
      />
      {list === undefined && <p class="soft">{t('options.loading')}</p>}
      {list === 'unreadable' && (
        <section id="templates" class="wary">
          <p role="alert">{say('storage.unreadable')}</p>
          <p class="actions">
            <button type="button" class="button button--plain" onClick={() => void readTemplates()}>
              {say('storage.retry')}
            </button>
          </p>
        </section>
      )}
      {typeof list === 'object' && (
        <>
          <TemplateShelf
            t={t}
            templates={list.templates.map((template) => shelveTemplate(template, language))}
            removed={removed}
            onRename={rename}
            onRemove={(id) => {
              const template = list.templates.find((each) => each.id === id);
              if (template) remove(template);
            }}
            onUndo={() => removed && undo(removed)}
          />
          <DamagedRecords {...{ t }} count={list.damaged} onExport={exportRecords} />
        </>
      )}
      {taught && (
        <TaughtList
          t={createTranslate(teach, language)}
          ask={t}
          fields={taught.bindings.map((binding) => sayBinding(binding, language))}
          damaged={taught.damaged}
          onRemove={(id) => void attempt(async () => void (await sendMessage('removeBinding', id)))}
        />
      )}
      <EraList
        t={createTranslate(teach, language)}
        eras={Object.entries(dateEras).map(([key, era]) => ({ key, field: nameOfField(key), era }))}
        onRemove={(key) =>
          change({ dateEras: Object.fromEntries(Object.entries(dateEras).filter(([other]) => other !== key)) })
        }
      />
      <PrivacyNote t={t} />
      <PermissionsNote t={t} />
      <Toasts done={done ? t(done.key, done.params) : ''} failed={problem ? say(problem) : ''} />
    </main>
  );
}
