import { isPlaceholderOption, labelOf } from './adapters/options';
import { isSelect } from './element';
import type { PageControl } from './page-control';

/** What a control offers to choose from, as far as it can be read without opening anything; undefined where it cannot. */
export function offeredBy({ element, hidden, members }: PageControl): readonly string[] | undefined {
  const select = [element, hidden].find((part) => part !== undefined && isSelect(part));
  const labels =
    select && isSelect(select)
      ? [...select.options].filter((option) => !isPlaceholderOption(option, select)).map(labelOf)
      : members.map((member) => (member.closest('label') ?? member).textContent ?? '');
  return labels.length > 1 && labels.every((label) => label.trim() !== '') ? labels : undefined;
}
