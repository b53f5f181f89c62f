import { isFlavour, type Flavour } from '../data/flavours';
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
  /** The front-end stack for visitors who have chosen none. */
  flavour: Flavour;
  /** So many saves are still to be answered with an error page. */
  savesToFail: number;
}

/** A visit of someone who is signed in. */
export interface SignedInVisit extends Visit {
  session: Session;
}

export const flavourOf = (site: Site, { flavour }: Visit): Flavour => (isFlavour(flavour) ? flavour : site.flavour);
