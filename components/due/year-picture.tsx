import type { IsoDate } from '@/utils/model/ids';

export interface YearPictureProps {
  /** Says in words what the picture shows. */
  name: string;
  /** Places are shares of the year: 0 at its beginning, 1 at its end. */
  months: readonly { name: string; at: number }[];
  quarters: readonly { name: string; from: number; to: number }[];
  dues: readonly { key: string; date: IsoDate; at: number; day: string; what: string; isSent: boolean }[];
  holidays: readonly number[];
  today: { at: number; name: string } | undefined;
}

const [WIDTH, EDGE, TOP, BAND, FLAG] = [860, 12, 118, 44, 22];
const x = (at: number) => EDGE + at * (WIDTH - 2 * EDGE);

/** The fiscal year from October to September, with what is due in it. Lines and shapes tell as much as colours do. */
export function YearPicture({ name, months, quarters, dues, holidays, today }: YearPictureProps) {
  const flags = staggered(dues.map(({ at }) => x(at)));
  return (
    <svg class="year-picture" viewBox={`0 0 ${WIDTH} ${TOP + BAND + 34}`} role="img" aria-label={name}>
      {quarters.map((quarter, place) => (
        <g key={quarter.name}>
          <rect
            class={place % 2 === 0 ? 'year-picture__quarter' : 'year-picture__quarter year-picture__quarter--odd'}
            x={x(quarter.from)}
            y={TOP}
            width={x(quarter.to) - x(quarter.from)}
            height={BAND}
          />
          <text class="year-picture__name" x={(x(quarter.from) + x(quarter.to)) / 2} y={TOP + 18} text-anchor="middle">
            {quarter.name}
          </text>
        </g>
      ))}
      {months.map(({ name: month, at }) => (
        <g key={month}>
          <line class="year-picture__line" x1={x(at)} y1={TOP + BAND} x2={x(at)} y2={TOP + BAND + 8} />
          <text class="year-picture__month" x={x(at) + 5} y={TOP + BAND + 20}>
            {month}
          </text>
        </g>
      ))}
      {holidays.map((at) => (
        <line key={at} class="year-picture__holiday" x1={x(at)} y1={TOP + BAND - 12} x2={x(at)} y2={TOP + BAND} />
      ))}
      {today && (
        <g>
          <line class="year-picture__today" x1={x(today.at)} y1={TOP - 8} x2={x(today.at)} y2={TOP + BAND + 8} />
          <text class="year-picture__today-name" x={x(today.at)} y={TOP + BAND + 32} text-anchor="middle">
            {today.name}
          </text>
        </g>
      )}
      {dues.map((due, place) => {
        const y = TOP - 14 - (flags[place] ?? 0) * FLAG;
        const isLeft = due.at > 0.8;
        return (
          <g key={due.key} class={due.isSent ? 'year-picture__due year-picture__due--sent' : 'year-picture__due'}>
            <line x1={x(due.at)} y1={y} x2={x(due.at)} y2={TOP + 4} />
            <circle cx={x(due.at)} cy={TOP + 4} r="5" />
            <text x={x(due.at) + (isLeft ? -6 : 6)} y={y + 5} text-anchor={isLeft ? 'end' : 'start'}>
              {due.isSent ? '✓ ' : ''}
              <tspan class="year-picture__day">{due.day}</tspan> {due.what}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** How wide a flag’s words may be. */
const FLAG_WIDTH = 190;
const MOST_LEVELS = 4;

/** A level above the band for each flag: over those whose stems would stand in its words. */
function staggered(places: readonly number[]): number[] {
  const levels: number[] = [];
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const own = places[at] ?? 0;
    const crossed = levels.filter((_level, later) => later > at && (places[later] ?? 0) < own + FLAG_WIDTH);
    levels[at] = Math.min(crossed.length === 0 ? 0 : Math.max(...crossed) + 1, MOST_LEVELS - 1);
  }
  return levels;
}
