import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { common } from '@/utils/i18n/common';
import { overlay } from '@/utils/i18n/overlay';
import { rules } from '@/utils/i18n/rules';
import { teach as lesson } from '@/utils/i18n/teach';
import { wants } from '@/utils/i18n/wants';
import { wordsOf } from '@/utils/i18n/translate';
import { openPanel } from '@/utils/messaging/open-panel';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { createBindingStore, type BindingStore } from '@/utils/store/binding-store';
import { withDatabase } from '@/utils/store/database';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { createIgnoredStore, type IgnoredStore } from '@/utils/store/ignored-store';
import { createProjectStore, type ProjectStore } from '@/utils/store/project-store';
import { createQueueStore, type QueueStore } from '@/utils/store/queue-store';
import { createValueStore, type ValueStore } from '@/utils/store/value-store';
import { createTemplateStore, type TemplateStore } from '@/utils/store/template-store';
import { readToday } from '@/utils/store/today';
import { noteVisit } from '@/utils/store/visit-store';
import { withoutRows } from '@/utils/fill/row-number';
import { savedValues } from '@/utils/fill/saved-values';
import type { FieldPath } from '@/utils/model/ids';
import { openTestDoor } from './test-door';
import { bringPart } from './bring-part';
import { openDueDesk, renewDues, sayDues } from './due-desk';
import { findHeads } from './find-heads';
import { offerFieldMenu } from './field-menu';
import { importPolicyPack } from './import-policy-pack';
import { readContext } from './read-context';
import { takeTemplatesWish, wishTemplates } from './templates-wish';
import { welcomeNewcomer } from './welcome-newcomer';

export default defineBackground(() => {
  onMessage('readSettings', () => readSettings());
  onMessage('readWords', async () => wordsOf((await readSettings()).language, common, overlay, rules, lesson, wants));
  onMessage('readToday', () => readToday());
  onMessage('findTemplates', ({ data }) => withTemplates((templates) => findHeads(templates, data)));
  onMessage('readTemplate', ({ data }) => withTemplates((templates) => templates.get(data)));
  onMessage('saveTemplate', ({ data }) => withTemplates((templates) => templates.save(data)));
  onMessage('listSavedValues', ({ data }) => listSavedValues(data));
  onMessage('saveValue', ({ data }) =>
    withValues((values) => values.save({ ...data, id: crypto.randomUUID(), createdAt: new Date().toISOString() })),
  );
  onMessage('readAnswers', () => withValues((values) => values.answers()));
  onMessage('rememberAnswers', ({ data }) => withValues((values) => values.rememberAnswers(data)));
  onMessage('listQueues', () => withQueues((queues) => queues.list()));
  onMessage('markQueue', ({ data: { id, ...change } }) => withQueues((queues) => queues.mark(id, change)));
  onMessage('renameTemplate', ({ data: { id, name } }) => withTemplates((templates) => templates.rename(id, name)));
  onMessage('removeTemplate', ({ data }) => withTemplates((templates) => templates.remove(data)));
  onMessage('listBindings', () => withDatabase((db) => createBindingStore(db).list()));
  onMessage('rememberEra', async ({ data: { field, era } }) => {
    const { dateEras } = await readSettings();
    await changeSettings({ dateEras: { ...dateEras, [field]: era } });
  });
  onMessage('saveBinding', ({ data }) => teach((bindings) => bindings.save(data)));
  onMessage('removeBinding', ({ data }) => teach((bindings) => bindings.remove(data)));
  onMessage('noteVisit', ({ data }) => withDatabase((db) => noteVisit(db, data)));
  onMessage('readContext', ({ data }) => readContext(data));
  onMessage('noteParts', ({ data: { id, ...seen } }) => withProjects((projects) => projects.note(id, seen)));
  onMessage('assignProject', ({ data: { address, to } }) => tellPages(withProjects((all) => all.assign(address, to))));
  onMessage('setProposal', ({ data: { id, isProposal } }) =>
    tellPages(withProjects((all) => all.setProposal(id, isProposal))),
  );
  onMessage('listProjects', () => withProjects((projects) => projects.list()));
  onMessage('forgetProject', ({ data }) => tellPages(withProjects((projects) => projects.forget(data))));
  onMessage('ignore', ({ data }) => tellPages(withIgnored((ignored) => ignored.add(data))));
  onMessage('unignore', ({ data }) => tellPages(withIgnored((ignored) => ignored.remove(data))));
  onMessage('listIgnored', () => withIgnored((ignored) => ignored.list()));
  onMessage('openReport', async ({ data }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/panel.html?tab=${data}&report`) });
  });
  onMessage('wishTemplates', () => wishTemplates());
  onMessage('takeTemplatesWish', () => takeTemplatesWish());
  onMessage('bringPart', ({ data, sender }) => bringPart(data, sender));
  onMessage('openPanel', async ({ sender }) => {
    const tabId = sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
    return { opened: await openPanel(tabId), tabId };
  });
  onMessage('countTabsOnSamePage', async ({ sender }) => {
    const tabs = await browser.tabs.query({ url: 'https://emenscr.nesdc.go.th/*' });
    return tabs.filter(({ id, url }) => id !== sender.tab?.id && url === sender.tab?.url).length;
  });

  onMessage('relayToPage', async ({ data: { tabId, verb, data } }) =>
    // The panel's own typed call stands behind it (`askPage`): verb and data belong together.
    sendMessage(verb, data as never, tabId),
  );
  if (import.meta.env.FIREFOX) {
    // A panel framed in the page hears only what is sent to its tab.
    onMessage('pageChanged', ({ sender }) => {
      if (sender.tab?.id !== undefined)
        void sendMessage('pageChanged', undefined, sender.tab.id).catch(() => undefined);
    });
    onMessage('fillProgress', ({ data, sender }) => {
      if (sender.tab?.id !== undefined) void sendMessage('fillProgress', data, sender.tab.id).catch(() => undefined);
    });
  }

  browser.commands.onCommand.addListener(async (command, front) => {
    // Not after a question to the browser: then it would no longer count as done by hand.
    if (command === 'open-panel') return void openPanel(front?.id ?? browser.tabs.TAB_ID_NONE);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    // The page in front may be none of ours: then nobody answers.
    const wish = command === 'next-finding' ? 'jumpToNext' : 'enterCard';
    await sendMessage(wish, undefined, tab.id).catch(() => undefined);
  });

  welcomeNewcomer();
  offerFieldMenu();
  openDueDesk();
  onMessage('readDues', () => renewDues());
  onMessage('sayDue', ({ data: { key, isSent } }) => sayDues([key], isSent));

  // What the office has set may bring templates; without it, or where it is damaged, all goes on as before.
  void importPolicyPack().catch(() => undefined);

  if (import.meta.env.MODE === 'test') openTestDoor();
});

const withTemplates = <T>(use: (templates: TemplateStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createTemplateStore(db)));

const withValues = <T>(use: (values: ValueStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createValueStore(db)));

const withQueues = <T>(use: (queues: QueueStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createQueueStore(db)));

/** What was kept for the field itself comes before what templates hold for it. */
const listSavedValues = (path: FieldPath): Promise<string[]> =>
  withDatabase(async (db) => {
    const [own, templates] = await Promise.all([
      createValueStore(db).of(withoutRows(path)),
      createTemplateStore(db).newest(),
    ]);
    return savedValues(own, templates, path);
  });

const withProjects = <T>(use: (projects: ProjectStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createProjectStore(db)));

const withIgnored = <T>(use: (ignored: IgnoredStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createIgnoredStore(db)));

const teach = (use: (bindings: BindingStore) => Promise<void>): Promise<void> =>
  tellPages(withDatabase((db) => use(createBindingStore(db))));

/** Open pages hear by this mark in the storage that something was changed by which they are read or judged. */
async function tellPages(deed: Promise<void>): Promise<void> {
  await deed;
  await browser.storage.local.set({ changedAt: Date.now() });
}
