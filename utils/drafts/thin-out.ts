import type { Draft } from '@/utils/model/draft';

type Moment = Pick<Draft, 'id' | 'keptAt'>;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** More moments than this are kept of nothing, whatever pages do; the oldest go first. */
const MOST = 5000;

/** One part of a form during one opening of its page, and the place of a moment among its moments. */
export const momentId = (visit: string, part: string, place: number): string => `${visit} ${part} ${place}`;
const threadOf = (id: string): string => id.slice(0, id.lastIndexOf(' '));

/**
 * Which moments are let go: all that are older than `days`. Of the last two days none goes; of the two weeks before, all
 * but the last of each hour of one opening of a page; of what is older, all but its last.
 *
 * @param now ISO 8601, UTC
 * @returns their ids
 */
export function thinOut(moments: readonly Moment[], now: string, days: number): string[] {
  const age = ({ keptAt }: Moment) => Date.parse(now) - Date.parse(keptAt);
  const spanOf = (moment: Moment): string => {
    if (age(moment) <= 2 * DAY_MS) return moment.id;
    const thread = threadOf(moment.id);
    return age(moment) <= 14 * DAY_MS ? `${thread} ${moment.keptAt.slice(0, 13)}` : thread;
  };
  const seen = new Set<string>();
  return [...moments]
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt))
    .filter((moment, place) => {
      if (place >= MOST || age(moment) > days * DAY_MS) return true;
      const [span, thread] = [spanOf(moment), threadOf(moment.id)];
      const isLast = !seen.has(thread) || !seen.has(span);
      seen.add(span).add(thread);
      return !isLast;
    })
    .map(({ id }) => id);
}
