import { useRef, useState } from 'preact/hooks';
import { RuleItem, type ListedRule } from './rule-item';

/** The rules of one section, as far as they are asked for. */
export interface ListedRuleGroup {
  id: string;
  name: string;
  /** How many of them are on. */
  count: string;
  rules: readonly ListedRule[];
}

export interface RuleGroupProps {
  group: ListedRuleGroup;
  /** Something is looked for: what fits is shown at once. */
  isSearched: boolean;
  onSwitch(id: string, isOn: boolean): void;
}

/** Folded until it is wanted, and as it was after a search. */
export function RuleGroup({ group, isSearched, onSwitch }: RuleGroupProps) {
  const [isOpen, setOpen] = useState(false);
  // Opening for a search must not count as the person's own wish, whenever its event comes.
  const searched = useRef(isSearched);
  searched.current = isSearched;
  return (
    <details
      class="fold"
      data-rules={group.id}
      open={isOpen || isSearched}
      onToggle={({ currentTarget }) => {
        if (!searched.current) setOpen(currentTarget.open);
      }}
    >
      <summary>
        <strong>{group.name}</strong> <span class="count">{group.count}</span>
      </summary>
      <ul class="plain">
        {group.rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} onSwitch={(isOn) => onSwitch(rule.id, isOn)} />
        ))}
      </ul>
    </details>
  );
}
