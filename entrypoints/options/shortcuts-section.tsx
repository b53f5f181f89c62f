import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ShortcutList } from '@/components/options/shortcut-list';
import { shortcuts } from '@/utils/i18n/shortcuts';
import { createTranslate, type Language } from '@/utils/i18n/translate';

/** In the order in which they are shown. */
const DEEDS = ['_execute_action', 'open-panel', 'next-finding', 'enter-card'] as const;

/** Firefox's way to its own page of keys, since version 137. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The keys as the browser has them now: it alone may change them. */
export function ShortcutsSection({ language }: { language: Language }) {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  const [isByHand, setByHand] = useState(false);
  const t = createTranslate(shortcuts, language);
  useEffect(() => {
    const readKeys = async () => {
      const all = await browser.commands.getAll();
      setKeys(Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut ?? ''])));
    };
    const renew = () => void readKeys().catch(() => undefined);
    renew();
    // Back from the browser’s own page.
    addEventListener('focus', renew);
    return () => removeEventListener('focus', renew);
  }, []);
  return (
    <ShortcutList
      {...{ t, isByHand }}
      deeds={DEEDS.map((name) => ({ name, does: t(`command.${name}`), keys: keys[name] ?? '' }))}
      onChange={() => void openBrowserPage().then(setByHand, () => setByHand(true))}
    />
  );
}

/** Tells whether the officer has to find it by hand. */
async function openBrowserPage(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return false;
}
