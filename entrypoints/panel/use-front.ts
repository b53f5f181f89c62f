import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { unreadBecause, type StorageProblem } from '@/components/templates/storage-problem';
import { sendMessage, type PageState } from '@/utils/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';
import type { ProjectSummary } from '@/utils/model/project';
import type { ProjectQueue } from '@/utils/model/queue';
import type { TemplateHeads } from '@/utils/model/template';
import { askPage, followPage, tabInFront } from './page-link';

/** So many are offered at a time; a search finds the others. */
const MOST_OFFERED = 100;

/** What stands in front of the officer. Tab and page belong together: a deed meant for one page never meets another. */
export interface Front {
  tab: number | undefined;
  page: PageState | 'loading' | 'none';
}

export interface FrontAndStored {
  front: Front;
  /** The tab in front at this moment, for what has waited meanwhile. */
  tabNow(): number | undefined;
  settings: Settings;
  /** Never called empty because it could not be read: then why. */
  list: TemplateHeads | StorageProblem | undefined;
  /** The words that the list was searched by. */
  wanted: string;
  find(wanted: string): void;
  /** Every project that is remembered. */
  projects: readonly ProjectSummary[];
  /** Newest first. */
  queues: readonly ProjectQueue[];
  /** Reads everything anew. */
  refresh(): Promise<void>;
}

/**
 * Follows the page in front, the settings and the templates.
 *
 * @param isHeld while it says so, as during a fill, the page's changes are not followed: whoever holds it reads anew at the end
 */
export function useFront(isHeld: () => boolean = () => false): FrontAndStored {
  const [front, setFront] = useState<Front>({ tab: undefined, page: 'loading' });
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [projects, setProjects] = useState<readonly ProjectSummary[]>([]);
  const [list, setList] = useState<TemplateHeads | StorageProblem>();
  const [queues, setQueues] = useState<readonly ProjectQueue[]>([]);
  const tab = useRef<number | undefined>(undefined);
  const round = useRef(0);
  const [wanted, setWanted] = useState('');
  const words = useRef('');
  const wishes = useRef(0);

  const readTemplates = useCallback(async () => {
    const asked = words.current;
    const found = await sendMessage('findTemplates', { most: MOST_OFFERED, wanted: asked }).catch(unreadBecause);
    if (asked === words.current)
      // What was read stays in sight where it can't be read anew, but not where it was locked.
      setList((known) =>
        typeof known === 'object' && typeof found === 'string' && found !== 'storage.locked' ? known : found,
      );
  }, []);
  const find = useCallback((next: string) => {
    words.current = next;
    setWanted(next);
    void readTemplates();
  }, []);
  const refresh = useCallback(async () => {
    round.current += 1;
    const mine = round.current;
    const stored = Promise.all([
      sendMessage('readSettings').then(setSettings, () => undefined),
      sendMessage('listProjects').then(setProjects, () => undefined),
      sendMessage('listQueues').then(setQueues, () => undefined),
      readTemplates(),
    ]);
    const id = await tabInFront().catch(() => undefined);
    if (mine !== round.current) return;
    tab.current = id;
    const page = await askPage('readPage', id).catch(() => 'none' as const);
    // Another page may have come in front meanwhile: an old answer must not land last.
    if (mine === round.current) setFront({ tab: id, page });
    await stored;
  }, []);
  /** A page that changes ten times while it is read is read once more. */
  const follow = useCallback(() => {
    wishes.current += 1;
    if (wishes.current > 1) return;
    const read = async (): Promise<void> => {
      const answered = wishes.current;
      await refresh();
      if (wishes.current > answered) return read();
      wishes.current = 0;
    };
    void read();
  }, [refresh]);
  const tabNow = useCallback(() => tab.current, []);

  useEffect(() => {
    void refresh();
    return followPage(tabNow, {
      onFront() {
        // Nor does a page that no longer answers hold up the next one.
        wishes.current = 0;
        void refresh();
      },
      onChange: () => isHeld() || follow(),
    });
  }, [refresh, tabNow]);
  return { front, tabNow, settings, list, wanted, find, projects, queues, refresh };
}
