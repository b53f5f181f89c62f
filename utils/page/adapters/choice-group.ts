import { isBreak, isElement } from '../element';
import type { PageControl } from '../page-control';
import { settle } from '../settle';
import { press } from './events';
import { CHOICE_KINDS, findOption, type Offer } from './options';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

/** Radio groups and groups of check boxes. Compare, then click once: setting `checked` leaves a framework's state behind. */
export const reader: WidgetReader = {
  id: 'choice-group',
  kinds: CHOICE_KINDS,
  handles: ({ members }) => members.length > 0,
  read({ members }) {
    const labels = members.filter(({ checked }) => checked).map(optionLabel);
    if (labels.length === 0) return { status: 'empty' };
    if (labels.includes('')) return { status: 'unreadable', shown: '' };
    return { status: 'filled', shown: labels.join(', '), choices: labels };
  },
};

export const writer: WidgetWriter = {
  async write({ members }, wanted) {
    const matches = wanted.map((label) => findOption(offers(members), label)?.member);
    if (matches.some((member) => member === undefined)) return 'no-such-option';
    const changing = members.filter((member) => member.checked !== matches.includes(member));
    if (changing.some(({ disabled }) => disabled)) return 'read-only';
    // A radio button unticks the others by itself: only the wanted one is pressed.
    await pressAll(changing.filter((member) => member.type === 'checkbox' || matches.includes(member)));
    return 'ok';
  },
  save: ({ members }) => members.map(({ checked }) => String(checked)),
  async restore({ members }, state) {
    const wasChecked = members.map((_member, index) => state[index] === 'true');
    // A radio group can't be emptied by a click, and emptying it by script would leave a framework's state behind.
    if (members[0]?.type === 'radio' && !wasChecked.includes(true)) {
      return members.some(({ checked }) => checked) ? 'needs-hand' : 'ok';
    }
    const changing = members.filter((member, index) => member.checked !== wasChecked[index]);
    await pressAll(changing.filter((member) => member.type === 'checkbox' || !member.checked));
    return 'ok';
  },
  offers: ({ members }) => offers(members),
};

/** One after the other: a framework that redraws between two presses would else reckon the second from a list without the first. */
async function pressAll(members: readonly HTMLElement[]): Promise<void> {
  for (const member of members) {
    press(member);
    await settle(0);
  }
}

/** The text that a person reads at one radio button or check box. */
export function optionLabel(member: HTMLInputElement): string {
  const named = member.getAttribute('aria-label') ?? member.labels?.[0]?.textContent;
  if (named) return tidy(named);
  let text = '';
  for (let node = member.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && (node.matches('input, select, textarea') || node.querySelector('input'))) break;
    if (isBreak(node) && text.trim() !== '') break;
    text += node.textContent ?? '';
  }
  return tidy(text);
}

function offers(members: PageControl['members']): (Offer & { member: HTMLInputElement })[] {
  return members.map((member) => ({ label: optionLabel(member), value: member.value, member }));
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
