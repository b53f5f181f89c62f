import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storageProblem } from '@/components/templates/storage-problem';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import type { FieldPath } from '@/utils/model/ids';
import { beginFill } from './begin-fill';
import { captureDeeds } from './capture-deeds';
import { draftDeeds } from './draft-deeds';
import { fillDeeds } from './fill-deeds';
import { fixDeeds } from './fix-deeds';
import { pageDeeds } from './page-deeds';
import { followFill } from './page-link';
import type { PanelTools } from './panel-tools';
import { projectDeeds } from './project-deeds';
import { useFront } from './use-front';
import { HOME, renewPreview, tickAll, toggleTick, type Fixes, type Preview, type View } from './view-state';

/** A view belongs to one tab: on another it is not shown, and it is there again when the officer comes back. */
interface Shown {
  tab: number | undefined;
  view: View;
  notice: string;
}

/** The panel without its looks: what is shown, and the officer's deeds. */
export function usePanel() {
  const isBusy = useRef(false);
  const isFilling = useRef(false);
  const { front, tabNow, settings, list, wanted, find, projects, queues, refresh } = useFront(() => isFilling.current);
  const [shown, setShown] = useState<Shown>({ tab: undefined, view: HOME, notice: '' });
  const { tab, page } = front;
  const { view, notice } = shown.tab === tab ? shown : { view: HOME, notice: '' };
  const t = createTranslate(panel, settings.language);

  /** For the tab that the wish was made on, unless the officer has begun something on another. */
  const show = (next: View, said = '') =>
    setShown((now) => (now.tab === tab || tabNow() === tab ? { tab, view: next, notice: said } : now));

  useLayoutEffect(() => {
    if (typeof page === 'string') return;
    const renew = (at: View) => (at.name === 'preview' && !at.isApplying ? renewPreview(at, page.snapshot) : at);
    setShown((now) => (now.tab === tab ? { ...now, view: renew(now.view) } : now));
  }, [tab, page]);

  useEffect(
    () =>
      followFill(tabNow, (progress) =>
        setShown((now) =>
          now.view.name === 'preview' && now.view.isApplying ? { ...now, view: { ...now.view, progress } } : now,
        ),
      ),
    [tabNow],
  );

  /** One deed at a time: a second press of the same button is no second wish. */
  const attempt = async (from: View, deed: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await deed();
    } catch (problem) {
      show(from, t(storageProblem(problem)));
      // The page may have changed while nobody looked.
      void refresh();
    } finally {
      isBusy.current = false;
      isFilling.current = false;
    }
  };

  const tools: PanelTools = {
    ...{ tab, page, view, settings, t, show, attempt, refresh },
    begin: beginFill({ tab, settings, show }),
    hold() {
      isFilling.current = true;
    },
  };

  return {
    ...{ page, settings, list, wanted, find, projects, queues, view, notice, refresh },
    ...fillDeeds(tools),
    ...projectDeeds(tools),
    ...fixDeeds(tools),
    ...pageDeeds(tools),
    ...captureDeeds(tools),
    drafts: draftDeeds(tools),
    home() {
      show(HOME);
      void refresh();
    },
    toggleAll: (preview: Preview | Fixes, paths: readonly FieldPath[], isOn: boolean) =>
      show(tickAll(preview, paths, isOn)),
    toggle: (preview: Preview | Fixes, path: FieldPath) => show(toggleTick(preview, path)),
  };
}
