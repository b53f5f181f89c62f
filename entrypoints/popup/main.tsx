import '@/components/ui/tokens.css';
import './style.css';
import { type ComponentProps, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { PopupView } from '@/components/calendar/popup-view';
import type { PageInFront } from '@/components/calendar/page-summary';
import { popup } from '@/utils/i18n/popup';
import { openPanel } from '@/utils/messaging/open-panel';
import { onMessage, type PageState, sendMessage } from '@/utils/messaging/protocol';
import type { DueBoard } from '@/utils/calendar/due-board';
import type { Settings } from '@/utils/model/settings';
import { madeOf, readKeptBoard } from '@/utils/store/due-board-store';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { readToday } from '@/utils/store/today';
import { askedTab, frontTab, readFrontPage, summarise } from './front-page';

interface Props {
  stored: Settings;
  kept: DueBoard | undefined;
  tab: Browser.tabs.Tab | undefined;
}

function Popup({ stored, kept, tab }: Props) {
  const [settings, setSettings] = useState(stored);
  const [board, setBoard] = useState(kept);
  const [saidSent, setSaidSent] = useState<string>();
  const [page, setPage] = useState<PageState | PageInFront>('looking');
  const [problem, setProblem] = useState<ComponentProps<typeof PopupView>['problem']>();

  useEffect(() => {
    const read = async () => setPage(await readFrontPage(tab));
    void read();
    return onMessage('pageChanged', ({ sender }) => {
      if (sender.tab?.id === tab?.id) void read();
    });
  }, [tab]);

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = popup['popup.name'][settings.language];
  }, [settings.language]);

  useEffect(() => {
    // What was worked out before is shown at once; this may wake a sleeping background.
    if (settings.ruleSetId !== undefined) void sendMessage('readDues').then(setBoard, () => undefined);
  }, [settings.ruleSetId]);

  const save = async (patch: Partial<Settings>) => {
    setProblem(undefined);
    if (patch.ruleSetId !== settings.ruleSetId && patch.ruleSetId !== undefined) setBoard(undefined);
    await changeSettings(patch).then(setSettings, () => setProblem('save'));
  };
  const saySent = async (key: string, isSent: boolean) => {
    setProblem(undefined);
    try {
      setBoard(await sendMessage('sayDue', { key, isSent }));
      setSaidSent(isSent ? key : undefined);
    } catch {
      setProblem('save');
    }
  };
  const showPanel = async () => {
    const opened = await openPanel(tab?.id ?? browser.tabs.TAB_ID_NONE);
    setProblem(opened ? undefined : 'panel');
    if (opened && askedTab === undefined) close();
  };

  return (
    <PopupView
      settings={settings}
      board={board}
      saidSent={saidSent}
      page={summarise(page, settings.language)}
      problem={problem}
      onChange={(patch) => void save(patch)}
      onSent={(key, isSent) => void saySent(key, isSent)}
      onOpenPanel={() => void showPanel()}
      onOpenManager={() => void browser.runtime.openOptionsPage().catch(() => setProblem('manager'))}
    />
  );
}

// Straight from storage: a sleeping background would have to be woken first.
const [stored, today, tab] = await Promise.all([readSettings(), readToday(), frontTab()]);
const kept = await readKeptBoard(madeOf(stored, today));
const root = document.getElementById('root');
if (root) render(<Popup stored={stored} kept={kept} tab={tab} />, root);
