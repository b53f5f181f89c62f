import { QueueCard } from '@/components/sheets/queue-card';
import { sheetImport } from '@/utils/i18n/sheet-import';
import { sheets } from '@/utils/i18n/sheets';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { sectionOf, type SectionId } from '@/utils/model/ids';
import type { ProjectQueue, QueueStatus } from '@/utils/model/queue';

export interface QueueDeeds {
  onFillQueued(queue: ProjectQueue): void;
  onMarkQueue(queue: ProjectQueue, mark: { status?: QueueStatus; next?: number }): void;
}

export interface QueueViewProps extends QueueDeeds {
  queue: ProjectQueue;
  /** What the page in front asks for; nothing where it is no form, as after the site's own save. */
  sections: readonly SectionId[];
  language: Language;
}

/** The queue that is being worked through: which project is next, and what of it belongs to this page. */
export function QueueView({ queue, sections, language, onFillQueued, onMarkQueue }: QueueViewProps) {
  const t = createTranslate(sheetImport, language);
  const say = createTranslate(sheets, language);
  const { items } = queue;
  const at = Math.min(queue.at, items.length - 1);
  const item = items[at];
  if (!item) return null;
  const here = item.values.filter(({ path }) => sections.includes(sectionOf(path))).length;
  const goOn = (status: QueueStatus) => onMarkQueue(queue, { status, next: nextAfter(items, at) });
  return (
    <QueueCard
      heading={t('queue.here', { at: at + 1, all: items.length })}
      queue={queue.name}
      name={item.name}
      status={say(`sheets.status.${item.status}`)}
      counts={here > 0 ? t('queue.counts', { here, all: item.values.length }) : t('queue.fillNone')}
      isDone={!isOpen(queue)}
      canFill={here > 0}
      canGoBack={at > 0}
      words={{
        fill: t('queue.fill'),
        next: t('queue.next'),
        nextHint: t('queue.nextHint'),
        skip: t('queue.skip'),
        back: t('queue.back'),
        done: t('queue.done'),
      }}
      onFill={() => onFillQueued(queue)}
      onNext={() => goOn('saved')}
      onSkip={() => goOn('skipped')}
      onBack={() => onMarkQueue(queue, { next: at - 1 })}
    />
  );
}

/** The next project that is not done; from the last one back to those left behind. */
export function nextAfter(items: ProjectQueue['items'], at: number): number {
  const isOpen = (place: number) => {
    const status = items[place]?.status;
    return status === 'waiting' || status === 'filled';
  };
  const order = [...items.keys()].map((step) => (at + 1 + step) % items.length);
  return order.find((place) => place !== at && isOpen(place)) ?? at;
}

/** Some project of it is still to be entered. */
export const isOpen = ({ items }: ProjectQueue): boolean =>
  items.some(({ status }) => status === 'waiting' || status === 'filled');
