import type { ListedRuleGroup } from './rule-group';

/** The rules in which all words stand, whatever their letters' case; groups without any are left out. */
export function findRules(groups: readonly ListedRuleGroup[], wanted: string): ListedRuleGroup[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return groups.flatMap((group) => {
    const rules = group.rules.filter(({ id, title, severityName, evidence, why, criterion }) => {
      const text = plain([id, title, severityName, evidence, why, criterion, group.name].join(' '));
      return words.every((word) => text.includes(word));
    });
    return rules.length === 0 ? [] : [{ ...group, rules }];
  });
}

/** ำ is written as one letter or as two. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();
