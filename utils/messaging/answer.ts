import { GATES, type Gate } from './gates';
import { isWithin } from './is-within';
import { hear, type BackgroundVerb } from './protocol';
import { whoAsks } from './who-asks';

type Handler<V extends BackgroundVerb> = Parameters<typeof hear<V>>[1];
type Data<V extends BackgroundVerb> = Parameters<Handler<V>>[0]['data'];

/** What most messages stay far below, in letters. */
export const USUAL = 100_000;

/** Answers a message of the background if it comes through its gate; else the sender’s promise rejects, and nothing is done. */
export function answer<V extends BackgroundVerb>(verb: V, handle: Handler<V>): void {
  const { from, data, most = USUAL }: Gate<unknown> = GATES[verb];
  hear(verb, (message) => {
    const asker = whoAsks(message.sender);
    const isHeard = asker !== undefined && from.includes(asker) && isWithin(message.data, most);
    const read = isHeard ? data.safeParse(message.data) : undefined;
    if (!read?.success) throw new Error(`refused: ${verb}`);
    // The gate's schema is of this verb's data.
    return handle({ ...message, data: read.data as Data<V> });
  });
}
