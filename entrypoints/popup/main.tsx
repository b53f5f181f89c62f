import '@/components/ui/tokens.css';
import './style.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupView } from '@/components/calendar/popup-view';
import { onMessage, type PageState } from '@/utils/messaging/protocol';
import type { IsoDate } from '@/utils/model/ids';
import type { Settings } from '@/utils/model/settings';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { readToday } from '@/utils/store/today';
import { askedTab, frontTab, readFrontPage, summarise } from './front-page';
import { openPanel } from './open-panel';

function Popup({ stored, today, tabId }: { stored: Settings; today: IsoDate; tabId: number }) {
  const [settings, setSettings] = useState(stored);
  const [page, setPage] = useState<PageState | 'looking' | 'none'>('looking');
  const [panelRefused, setPanelRefused] = useState(false);

  useEffect(() => {
    const read = async () => setPage(await readFrontPage(tabId));
    void read();
    return onMessage('pageChanged', ({ sender }) => {
      if (sender.tab?.id === tabId) void read();
    });
  }, [tabId]);

  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);

  const showPanel = async () => {
    const opened = await openPanel(tabId);
    setPanelRefused(!opened);
    if (opened && askedTab === undefined) close();
  };

  return (
    <PopupView
      settings={settings}
      today={today}
      page={typeof page === 'string' ? page : summarise(page, settings.language)}
      panelRefused={panelRefused}
      onChange={async (patch) => setSettings(await changeSettings(patch))}
      onOpenPanel={showPanel}
      onOpenManager={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const [stored, today, tabId] = await Promise.all([readSettings(), readToday(), frontTab()]);
const root = document.getElementById('root');
if (root) render(<Popup stored={stored} today={today} tabId={tabId} />, root);
