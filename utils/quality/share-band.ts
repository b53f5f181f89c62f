/** What a share of the budget for equipment or for office buildings gets under criterion 7 of the FY2570 edition, of 1.25. */
export interface ShareBand {
  points: number;
  /** The share lies between two published bands (such as 10.4 %): the lower points are assumed. */
  assumed: boolean;
}

/** Published in whole per cent: 1–10, 11–30, 31–60, 61–100. */
const BANDS = [
  { from: 61, to: 100, points: 0.25 },
  { from: 31, to: 60, points: 0.5 },
  { from: 11, to: 30, points: 0.75 },
  { from: 1, to: 10, points: 1 },
] as const;

/** @param percent of the project's total budget, 0–100 and over */
export function bandOf(percent: number): ShareBand {
  if (percent <= 0) return { points: 1.25, assumed: false };
  if (percent > 100) return { points: 0.25, assumed: false };
  const band = BANDS.find(({ from, to }) => percent >= from && percent <= to);
  if (band) return { points: band.points, assumed: false };
  // Between two bands, or above nothing and below one per cent.
  const above = [...BANDS].reverse().find(({ from }) => percent < from);
  return { points: above?.points ?? 0.25, assumed: true };
}
