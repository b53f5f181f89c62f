import { useId } from 'preact/hooks';
import { SeverityIcon } from '@/components/overlay/severity-icon';
import type { Severity } from '@/utils/model/finding';
import { Switch } from './switch';

/** A rule in words. */
export interface ListedRule {
  id: string;
  title: string;
  severity: Severity;
  severityName: string;
  /** How surely it is known, and by what. */
  evidence: string;
  why: string;
  /** Quality advice, and by which criterion; empty for all other rules. */
  criterion: string;
  isOn: boolean;
  /** Why it is not shown although it is switched on; empty where it is. */
  hidden: string;
}

export interface RuleItemProps {
  rule: ListedRule;
  onSwitch(isOn: boolean): void;
}

/** One rule: what it wants, how surely it is known, and its switch. */
export function RuleItem({ rule, onSwitch }: RuleItemProps) {
  const { id, title, severity, severityName, evidence, why, criterion, isOn, hidden } = rule;
  const factsId = useId();
  return (
    <li class="rule" data-rule={id}>
      <Switch label={title} describedBy={factsId} {...{ isOn }} onChange={onSwitch} />
      <div id={factsId} class="rule__facts soft">
        <p>
          <span class={`tag tag--${severity}`}>
            <SeverityIcon severity={severity} /> {severityName}
          </span>
          {criterion !== '' && <span class="tag tag--quality">{criterion}</span>}
        </p>
        <p>{evidence}</p>
        <p>{why}</p>
        {hidden !== '' && <p class="caution">{hidden}</p>}
      </div>
    </li>
  );
}
