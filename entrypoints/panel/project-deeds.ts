import { sendMessage } from '@/utils/messaging/protocol';
import { sectionOf } from '@/utils/model/ids';
import type { ProjectQueue, QueueStatus } from '@/utils/model/queue';
import { askPage } from './page-link';
import type { PanelTools } from './panel-tools';
import { HOME } from './view-state';

/** Which project the page belongs to, and which of a queue comes next. */
export const projectDeeds = ({ tab, page, view, t, show, attempt, begin, refresh }: PanelTools) => ({
  assign: (to: { id: string } | { name: string }) =>
    void attempt(view, async () => {
      if (typeof page === 'string') return;
      await sendMessage('assignProject', { address: page.project.address, to });
      await refresh();
      show(HOME, t('project.assigned'));
    }),
  setProposal: (id: string, isProposal: boolean) =>
    void attempt(view, async () => {
      await sendMessage('setProposal', { id, isProposal });
      await refresh();
    }),
  /** The project of a queue, as far as this page asks for it. */
  useQueued: (queue: ProjectQueue) =>
    void attempt(view, async () => {
      const item = queue.items[queue.at];
      const { snapshot } = await askPage('readPage', tab);
      const values = item?.values.filter(({ path }) => snapshot.sections.includes(sectionOf(path))) ?? [];
      if (item) await begin({ layers: [{ name: item.name, values }], queued: { id: queue.id, at: queue.at } });
    }),
  markQueue: (queue: ProjectQueue, mark: { status?: QueueStatus; next?: number }) =>
    void attempt(view, async () => {
      await sendMessage('markQueue', { id: queue.id, at: queue.at, ...mark });
      await refresh();
      show(HOME);
    }),
});
