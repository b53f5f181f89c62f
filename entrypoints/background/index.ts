import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { common } from '@/utils/i18n/common';
import { overlay } from '@/utils/i18n/overlay';
import { rules } from '@/utils/i18n/rules';
import { teach as lesson } from '@/utils/i18n/teach';
import { wants } from '@/utils/i18n/wants';
import { wordsOf } from '@/utils/i18n/translate';
import { openPanel } from '@/utils/messaging/open-panel';
import { onUncaught } from '@/utils/messaging/on-uncaught';
import { sendMessage } from '@/utils/messaging/protocol';
import { createBindingStore, type BindingStore } from '@/utils/store/binding-store';
import { withDatabase } from '@/utils/store/database';
import { editSettings, readSettings } from '@/utils/store/settings';
import { createIgnoredStore, type IgnoredStore } from '@/utils/store/ignored-store';
import { createProjectStore, type ProjectStore } from '@/utils/store/project-store';
import { createQueueStore, type QueueStore } from '@/utils/store/queue-store';
import { createValueStore, type ValueStore } from '@/utils/store/value-store';
import { tellPages } from '@/utils/store/tell-pages';
import { readLockState, withOpenDatabase } from '@/utils/store/lock';
import { createTemplateStore, type TemplateStore } from '@/utils/store/template-store';
import { readToday } from '@/utils/store/today';
import { noteVisit } from '@/utils/store/visit-store';
import { withoutRows } from '@/utils/fill/row-number';
import { savedValues } from '@/utils/fill/saved-values';
import type { FieldPath } from '@/utils/model/ids';
import { SITE_PAGES } from '@/utils/site/address';
import { openTestDoor } from './test-door';
import { answer } from './answer';
import { bringPart } from './bring-part';
import { declineDrafts, keepDraft, letOldDraftsGo, readDrafts } from './draft-desk';
import { openDueDesk, renewDues, sayDues } from './due-desk';
import { findHeads } from './find-heads';
import { offerFieldMenu } from './field-menu';
import { importPolicyPack } from './import-policy-pack';
import { noteFailure, noteOwnFailure } from './note-failure';
import { lockAll, openLockDesk, unlockAll } from './lock-desk';
import { isPanelPass, issuePanelPass } from './panel-pass';
import { readContext } from './read-context';
import { takeTemplatesWish, wishTemplates } from './templates-wish';
import { welcomeNewcomer } from './welcome-newcomer';

export default defineBackground(() => {
  onUncaught(noteOwnFailure);
  answer('readSettings', () => readSettings());
  answer('readWords', async () => wordsOf((await readSettings()).language, common, overlay, rules, lesson, wants));
  answer('readToday', () => readToday());
  answer('findTemplates', ({ data }) => withTemplates((templates) => findHeads(templates, data)));
  answer('readTemplate', ({ data }) => withTemplates((templates) => templates.get(data)));
  answer('saveTemplate', ({ data: { basedOn, ...template } }) =>
    withTemplates((templates) => templates.save(template, basedOn)),
  );
  answer('listSavedValues', ({ data }) => listSavedValues(data));
  answer('saveValue', ({ data }) =>
    withValues((values) => values.save({ ...data, id: crypto.randomUUID(), createdAt: new Date().toISOString() })),
  );
  answer('readAnswers', () => withValues((values) => values.answers()));
  answer('rememberAnswers', ({ data }) => withValues((values) => values.rememberAnswers(data)));
  answer('listQueues', () => withQueues((queues) => queues.list()));
  answer('markQueue', ({ data: { id, ...change } }) => withQueues((queues) => queues.mark(id, change)));
  answer('renameTemplate', ({ data: { id, name } }) => withTemplates((templates) => templates.rename(id, name)));
  answer('removeTemplate', ({ data }) => withTemplates((templates) => templates.remove(data)));
  answer('listBindings', () => withDatabase((db) => createBindingStore(db).list()));
  answer('rememberEra', async ({ data: { field, era } }) => {
    await editSettings((own) => ({ ...own, dateEras: { ...own.dateEras, [field]: era } }));
  });
  answer('saveBinding', ({ data }) => teach((bindings) => bindings.save(data)));
  answer('removeBinding', ({ data }) => teach((bindings) => bindings.remove(data)));
  answer('noteVisit', ({ data }) => withDatabase((db) => noteVisit(db, data)));
  answer('keepDraft', ({ data }) => keepDraft(data));
  answer('readDrafts', ({ data }) => readDrafts(data));
  answer('declineDrafts', ({ data }) => tellPages(declineDrafts(data)));
  answer('readLock', () => readLockState());
  answer('lock', () => lockAll());
  answer('unlock', ({ data }) => unlockAll(data));
  answer('readContext', ({ data }) => readContext(data));
  answer('noteParts', ({ data: { id, ...seen } }) => withProjects((projects) => projects.note(id, seen)));
  answer('assignProject', ({ data: { address, to } }) => tellPages(withProjects((all) => all.assign(address, to))));
  answer('setProposal', ({ data: { id, isProposal } }) =>
    tellPages(withProjects((all) => all.setProposal(id, isProposal))),
  );
  answer('listProjects', () => withProjects((projects) => projects.list()));
  answer('forgetProject', ({ data }) => tellPages(withProjects((projects) => projects.forget(data))));
  answer('ignore', ({ data }) => tellPages(withIgnored((ignored) => ignored.add(data))));
  answer('unignore', ({ data }) => tellPages(withIgnored((ignored) => ignored.remove(data))));
  answer('listIgnored', () => withIgnored((ignored) => ignored.list()));
  answer('openReport', async ({ data }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/panel.html?tab=${data}&report`) });
  });
  answer('wishTemplates', () => wishTemplates());
  answer('takeTemplatesWish', () => takeTemplatesWish());
  answer('noteFailure', ({ data, sender }) => noteFailure(data, sender.url ?? ''));
  answer('bringPart', ({ data, sender }) => bringPart(data, sender));
  answer('openPanel', async ({ sender }) => {
    const tabId = sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
    if (await openPanel(tabId)) return {};
    const ask = new URLSearchParams({ tab: String(tabId), pass: await issuePanelPass(tabId) });
    return { address: `${browser.runtime.getURL('/framed-panel.html')}?${ask}` };
  });
  answer('admitPanel', async ({ data: { tabId, pass }, sender }) =>
    tabId === sender.tab?.id ? isPanelPass(pass, tabId) : false,
  );
  answer('countTabsOnSamePage', async ({ sender }) => {
    const tabs = await browser.tabs.query({ url: SITE_PAGES });
    return tabs.filter(({ id, url }) => id !== sender.tab?.id && url === sender.tab?.url).length;
  });

  answer('relayToPage', async ({ data: { tabId, verb, data } }) =>
    // The panel's own typed call stands behind it (`askPage`): verb and data belong together.
    sendMessage(verb, data as never, tabId),
  );
  if (import.meta.env.FIREFOX) {
    // A panel framed in the page hears only what is sent to its tab.
    answer('pageChanged', ({ sender }) => {
      if (sender.tab?.id !== undefined)
        void sendMessage('pageChanged', undefined, sender.tab.id).catch(() => undefined);
    });
    answer('fillProgress', ({ data, sender }) => {
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
  openLockDesk();
  answer('readDues', () => renewDues());
  answer('sayDue', ({ data: { key, isSent } }) => sayDues([key], isSent));

  // What the office has set may bring templates; without it, or where it is damaged, all goes on as before.
  void importPolicyPack().catch(() => undefined);
  void letOldDraftsGo().catch(() => undefined);

  if (import.meta.env.MODE === 'test') openTestDoor();
});

const withTemplates = <T>(use: (templates: TemplateStore) => Promise<T>): Promise<T> =>
  withOpenDatabase((db) => use(createTemplateStore(db)));

const withValues = <T>(use: (values: ValueStore) => Promise<T>): Promise<T> =>
  withOpenDatabase((db) => use(createValueStore(db)));

const withQueues = <T>(use: (queues: QueueStore) => Promise<T>): Promise<T> =>
  withDatabase((db) => use(createQueueStore(db)));

/** What was kept for the field itself comes before what templates hold for it. */
const listSavedValues = (path: FieldPath): Promise<string[]> =>
  withOpenDatabase(async (db) => {
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
