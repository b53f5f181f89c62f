/** What is told of a failure before it is kept: `stack` is as the browser wrote it. */
export interface FailureNote {
  /** What failed: `rule any/real-date`, `reader text-box`, `panel findings`. */
  unit: string;
  /** The kind of its error, such as `TypeError`. */
  name: string;
  stack: string;
}

/** A part of ours that has failed. Nothing is in it that a page shows or a person has typed. */
export interface Failure extends Omit<FailureNote, 'stack'> {
  /** Places in our own files, innermost first: `overlay.js:1:2345`. */
  stack: readonly string[];
  /** On which page: `page /project/:id`, `panel.html`, `background`. */
  where: string;
  /** ISO 8601, UTC. */
  at: string;
  version: string;
}
