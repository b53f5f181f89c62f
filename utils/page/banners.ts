import { memoiseText } from '@/utils/site/memoise-text';
import { namesPerson, speaksOfSession } from '@/utils/site/other-scope';
import { roleOf } from '@/utils/site/role-of';
import type { PageControl } from './page-control';
import type { Scopes } from './scopes';
import { mapInSteps, type Steps } from './steps';

/** What stands over so many of the controls and names a person who is none of the form's says who is signed in. */
const NEARLY_ALL = 0.8;

/** The headings over each control without those of the site's bars. */
export function* withoutBanners(scopes: Scopes, controls: readonly PageControl[]): Steps<Scopes> {
  const overs = new Map(
    yield* mapInSteps(controls, ({ anchor }): [Element, readonly string[]] => [anchor, scopes.over(anchor)]),
  );
  const counts = new Map<string, number>();
  for (const over of overs.values()) for (const text of new Set(over)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isBanner = memoiseText(
    (text) =>
      (counts.get(text) ?? 0) >= NEARLY_ALL * controls.length &&
      (speaksOfSession(text) || (namesPerson(text) && roleOf(text) === '')),
  );
  return {
    ...scopes,
    over: (anchor) => (overs.get(anchor) ?? scopes.over(anchor)).filter((text) => !isBanner(text)),
  };
}
