import { setTimeout as wait } from 'node:timers/promises';
import { choicesOf, isChoiceList } from '../data/choice-lists';
import { json, notFound, type Answer } from '../server/answer';
import type { SignedInVisit, Site } from '../server/site';

/** The options below a choice, after the pause that such systems make. */
export async function list(site: Site, { query }: SignedInVisit): Promise<Answer> {
  const name = query.get('of') ?? '';
  if (!isChoiceList(name)) return notFound();
  await wait(site.listDelay);
  return json(choicesOf(name, query.get('under') ?? ''));
}
