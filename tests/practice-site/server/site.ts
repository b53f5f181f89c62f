import type { OpenDatabase } from '../database/practice-database';
import type { Session, Sessions } from './sessions';
import type { Visit } from './visit';

/** What every route works with. */
export interface Site {
  database: OpenDatabase;
  sessions: Sessions;
  secure: boolean;
  /** How long lists below a choice take, in milliseconds. */
  listDelay: number;
}

/** A visit of someone who is signed in. */
export interface SignedInVisit extends Visit {
  session: Session;
}
