import { useEffect, useRef, useState } from 'preact/hooks';
import { storageProblem, unreadBecause, type StorageProblem } from '@/components/templates/storage-problem';
import type { options } from '@/utils/i18n/options';
import { sendMessage } from '@/utils/messaging/protocol';
import type { BindingList } from '@/utils/model/binding';
import type { ProjectQueue } from '@/utils/model/queue';
import type { ProjectSummary } from '@/utils/model/project';
import type { Ignored } from '@/utils/model/rule-choices';
import type { GovernedSettings } from '@/utils/store/policy';
import type { Settings } from '@/utils/model/settings';
import type { TemplateHeads } from '@/utils/model/template';
import { withTemplates } from './template-deeds';
import { editSettings, readGovernedSettings } from '@/utils/store/settings';

/** As many as the list shows on its first page. */
const NEWEST = 50;

/** What was done: a sentence of the manager's own catalogue, or one already said. */
export type Notice = { key: keyof typeof options; params?: Record<string, string> } | { say: string };

/** What the background keeps; undefined until it was read once. */
interface Stored {
  /** Or why they can't be read. */
  templates: TemplateHeads | StorageProblem | undefined;
  taught: BindingList | undefined;
  projects: readonly ProjectSummary[] | undefined;
  ignored: readonly Ignored[] | undefined;
  queues: readonly ProjectQueue[] | undefined;
}

export type Manager = ReturnType<typeof useManager>;

/** What is stored, and every deed on it: one after the other, so that none overwrites what another one has just changed. */
export function useManager(firstSettings: Settings, firstFixed: ReadonlySet<keyof Settings> = new Set()) {
  const [{ settings, fixed }, setGoverned] = useState<GovernedSettings>({
    settings: firstSettings,
    fixed: firstFixed,
  });
  const [stored, setStored] = useState<Partial<Stored>>({});
  const [done, setDone] = useState<Notice>();
  const [problem, setProblem] = useState<ReturnType<typeof storageProblem>>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const result = queue.current.then(deed);
    queue.current = result.catch(() => undefined);
    return result;
  };
  const readStored = async () => {
    const [templates, taught, projects, ignored, queues] = await Promise.all([
      withTemplates((all) => all.heads()).catch(unreadBecause),
      sendMessage('listBindings').catch(unread),
      sendMessage('listProjects').catch(unread),
      sendMessage('listIgnored').catch(unread),
      sendMessage('listQueues').catch(unread),
    ]);
    // What was read stays in sight where it can't be read anew, but not where it was locked.
    const keepsKnown = typeof templates === 'string' && templates !== 'storage.locked';
    setStored((known) => ({
      templates: keepsKnown && typeof known.templates === 'object' ? known.templates : templates,
      taught: taught ?? known.taught,
      projects: projects ?? known.projects,
      ignored: ignored ?? known.ignored,
      queues: queues ?? known.queues,
    }));
  };
  const readAll = () =>
    inTurn(async () => {
      await readStored();
      setGoverned(await readGovernedSettings());
    });
  /** Does one deed, then shows what is stored: never what was hoped for. Tells whether it was done. */
  const attempt = (deed: () => Promise<Notice | undefined>): Promise<boolean> =>
    inTurn(async () => {
      setDone(undefined);
      setProblem(undefined);
      let notice: Notice | undefined;
      let isDone = true;
      try {
        notice = await deed();
      } catch (failure) {
        isDone = false;
        setProblem(storageProblem(failure));
      }
      await readStored();
      setDone(notice);
      return isDone;
    });
  /** The patch is made of the officer's own settings as they are stored by then. */
  const change = (edit: (now: Settings) => Partial<Settings>, notice?: Notice): Promise<boolean> =>
    attempt(async () => {
      await editSettings((own) => ({ ...own, ...edit(own) }));
      setGoverned(await readGovernedSettings());
      return notice;
    });

  useEffect(() => {
    const renew = () => void readAll().catch(() => undefined);
    // The first rows stand there before ten thousand of them have been read.
    void inTurn(async () => {
      const templates = await withTemplates((all) => all.heads(NEWEST)).catch(unread);
      if (templates) setStored((known) => ({ ...known, templates }));
    });
    renew();
    // The popup and the panel change the same things.
    addEventListener('focus', renew);
    return () => removeEventListener('focus', renew);
  }, []);
  useEffect(() => {
    // Good news makes way for the page again; a failure stays until the next deed.
    const timer = done && setTimeout(() => setDone(undefined), 6_000);
    return () => clearTimeout(timer);
  }, [done]);

  return { settings, fixed, stored, done, problem, attempt, change, readAll };
}

const unread = () => undefined;
