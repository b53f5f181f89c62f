import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging/protocol';

/** "Fill from template" in the popup leads to the list, once it stands there. */
export function useTemplatesWish(isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return undefined;
    const look = async () => {
      if (!(await sendMessage('takeTemplatesWish').catch(() => false))) return;
      const heading = document.getElementById('templates');
      heading?.scrollIntoView();
      heading?.focus();
    };
    const hear = (changes: Readonly<Record<string, unknown>>) => {
      if ('templatesWish' in changes) void look();
    };
    void look();
    browser.storage.onChanged.addListener(hear);
    return () => browser.storage.onChanged.removeListener(hear);
  }, [isThere]);
}
