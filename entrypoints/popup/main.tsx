import '@/components/ui/tokens.css';
import './style.css';
import { type ComponentProps, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { PopupView } from '@/components/calendar/popup-view';
import type { PageInFront } from '@/components/calendar/page-summary';
import { allProfiles, bringToFront } from '@/utils/agency/profiles';
import { boardsOn } from '@/utils/calendar/board-on';
import type { KeptDues } from '@/utils/calendar/due-board';
import { agencyKey } from '@/utils/calendar/due-key';
import { popup } from '@/utils/i18n/popup';
import { onUncaught } from '@/utils/messaging/on-uncaught';
import { openPanel } from '@/utils/messaging/open-panel';
import { onTold, type PageState, sendMessage } from '@/utils/messaging/protocol';
import { tellFailure } from '@/utils/messaging/tell-failure';
import type { IsoDate } from '@/utils/model/ids';
import { FIRST_PROFILE, type Settings } from '@/utils/model/settings';
import { madeOf, readKeptDues } from '@/utils/store/due-board-store';
import { editSettings, readSettings } from '@/utils/store/settings';
import { readToday } from '@/utils/store/today';
import { openWelcome } from '../welcome/open-welcome';
import { askedTab, frontTab, readFrontPage, summarise } from './front-page';

interface Props {
  stored: Settings;
  kept: KeptDues | undefined;
  today: IsoDate;
  tab: Browser.tabs.Tab | undefined;
}

function Popup({ stored, kept, today, tab }: Props) {
  const [settings, setSettings] = useState(stored);
  const [dues, setDues] = useState(kept);
  const [saidSent, setSaidSent] = useState<string>();
  const [page, setPage] = useState<PageState | PageInFront>('looking');
  const [problem, setProblem] = useState<ComponentProps<typeof PopupView>['problem']>();
  const frontId = settings.profileId ?? FIRST_PROFILE;

  useEffect(() => {
    const read = async () => setPage(await readFrontPage(tab));
    void read();
    return onTold('pageChanged', ({ sender }) => {
      if (sender.tab?.id === tab?.id) void read();
    });
  }, [tab]);

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = popup['popup.name'][settings.language];
  }, [settings.language]);

  useEffect(() => {
    // What was worked out before is shown at once; this may wake a sleeping background.
    void sendMessage('readDues').then(setDues, () => undefined);
  }, []);

  const save = async (edit: (own: Settings) => Settings) => {
    setProblem(undefined);
    await editSettings(edit).then(setSettings, () => setProblem('save'));
  };
  const saySent = async (key: string, isSent: boolean) => {
    setProblem(undefined);
    try {
      setDues(await sendMessage('sayDue', { key: agencyKey(frontId, key), isSent }));
      setSaidSent(isSent ? key : undefined);
    } catch {
      setProblem('save');
    }
  };
  const showPanel = async (prepare?: () => Promise<void>) => {
    const opening = openPanel(tab?.id ?? browser.tabs.TAB_ID_NONE);
    await prepare?.();
    const opened = await opening;
    setProblem(opened ? undefined : 'panel');
    if (opened && askedTab === undefined) close();
  };

  return (
    <PopupView
      language={settings.language}
      agencies={allProfiles(settings)}
      frontId={frontId}
      boards={dues && boardsOn(today, dues)}
      saidSent={saidSent}
      page={summarise(page, settings.language)}
      problem={problem}
      onLanguage={(language) => void save((own) => ({ ...own, language }))}
      onSwitch={(id) => {
        setSaidSent(undefined);
        void save((own) => bringToFront(own, id));
      }}
      onSetUp={() => void openWelcome().then(leave, () => setProblem('manager'))}
      onSent={(key, isSent) => void saySent(key, isSent)}
      onOpenPanel={() => void showPanel()}
      onFillTemplate={() => void showPanel(() => sendMessage('wishTemplates'))}
      onFailure={tellFailure}
      onOpenManager={() => void browser.runtime.openOptionsPage().catch(() => setProblem('manager'))}
    />
  );
}

/** The page that was opened is in front; a popup that is shown as a page stays. */
const leave = () => {
  if (askedTab === undefined && !location.search.includes('stay')) close();
};

onUncaught(tellFailure);
// Straight from storage: a sleeping background would have to be woken first.
const [stored, today, tab, kept] = await Promise.all([readSettings(), readToday(), frontTab(), readKeptDues()]);
const doesHold = kept?.made === madeOf(stored) && today >= kept.from && today <= kept.to;
// Just started, the browser may tell late what the office has set.
browser.storage.onChanged.addListener(({ policyTold }) => {
  // What was told for the first time was waited for.
  if (policyTold?.oldValue !== undefined) location.reload();
});
const root = document.getElementById('root');
if (root) render(<Popup stored={stored} kept={doesHold ? kept : undefined} today={today} tab={tab} />, root);
