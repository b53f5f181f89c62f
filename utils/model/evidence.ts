/** How surely we know a thing. Only `verified` may be shown as fact; its source is named wherever it is shown. */
export type Evidence =
  { mark: 'verified'; source: string } | { mark: 'analogue' | 'recalled' | 'inferred'; source?: string };

export type EvidenceMark = Evidence['mark'];
