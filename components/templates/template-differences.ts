import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import type { Template, TemplateValue } from '@/utils/model/template';
import { kindAt } from '@/utils/site/kind-at';
import type { Difference } from './differences';
import type { ShelfWords } from './shelf-words';

type Compared = Pick<Template, 'name' | 'tags' | 'values'>;

/** How two states of a template differ, in words: name, tags, then value by value. */
export function templateDifferences(before: Compared, after: Compared, words: ShelfWords): Difference[] {
  const { t } = words;
  const head = [
    { what: t('shelf.nameField'), before: before.name, after: after.name },
    { what: t('shelf.tagsField'), before: tagsOf(before), after: tagsOf(after) },
  ].filter((row) => row.before !== row.after);
  const filled = head.map((row) => ({
    ...row,
    before: row.before || t('shelf.empty'),
    after: row.after || t('shelf.empty'),
  }));
  return [...filled, ...valueDifferences(before.values, after.values, words)];
}

/** The same of values alone; a path that is there twice is compared in its order. */
export function valueDifferences(
  before: readonly TemplateValue[],
  after: readonly TemplateValue[],
  words: ShelfWords,
): Difference[] {
  const { t, language } = words;
  const [old, next] = [byPlace(before), byPlace(after)];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((place): Difference[] => {
    const [was, is] = [old.get(place), next.get(place)];
    const named = is ?? was;
    if (!named) return [];
    const label = nameOfField(named, language);
    const [shownBefore, shownAfter] = [sayValue(was, words), sayValue(is, words)];
    const value = shownBefore === shownAfter ? [] : [{ what: label, before: shownBefore, after: shownAfter }];
    if (!was || !is || policyOf(was) === policyOf(is)) return value;
    const policy = {
      what: t('shelf.policyOf', { label }),
      before: t(`edit.policy.${policyOf(was)}`),
      after: t(`edit.policy.${policyOf(is)}`),
    };
    return [...value, policy];
  });
}

export function sayValue(value: Pick<TemplateValue, 'path' | 'to'> | undefined, { t }: ShelfWords): string {
  if (!value) return t('shelf.notThere');
  return textOfValue(value.to, kindAt(value.path)) || t('shelf.empty');
}

const tagsOf = ({ tags = [] }: Compared) => tags.join(', ');
const policyOf = ({ policy = 'ask' }: TemplateValue) => policy;

function byPlace(values: readonly TemplateValue[]): Map<string, TemplateValue> {
  const seen = new Map<string, number>();
  return new Map(
    values.map((value) => {
      const count = (seen.get(value.path) ?? 0) + 1;
      seen.set(value.path, count);
      return [`${value.path} ${count}`, value];
    }),
  );
}
