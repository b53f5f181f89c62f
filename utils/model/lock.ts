/** `off`: nothing was ever to be locked. */
export type LockState = 'off' | 'open' | 'locked';

export type Unlocking =
  /** `damaged`: so many things stayed sealed, since they can't be opened. */
  | { is: 'open'; damaged: number }
  /** The next try is heard only after so long. */
  | { is: 'wrong' | 'early'; waitMs: number }
  /** What the passphrase would open is gone or damaged: what is locked can only be deleted. */
  | { is: 'lost' };
