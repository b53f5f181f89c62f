import { isInput } from '../element';
import type { PageControl } from '../page-control';
import { settle } from '../settle';
import { press } from './events';
import { isRadio, isShut, isTicked, optionLabel } from './mark';
import { CHOICE_KINDS, findOption, type Offer } from './options';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

/** Radio groups and groups of check boxes, the browser's own or drawn. Compare, then click once: setting `checked` leaves a framework's state behind. */
export const reader: WidgetReader = {
  id: 'choice-group',
  kinds: CHOICE_KINDS,
  handles: ({ members }) => members.length > 0,
  read({ members }) {
    const labels = members.filter(isTicked).map(optionLabel);
    if (labels.length === 0) return { status: 'empty' };
    if (labels.includes('')) return { status: 'unreadable', shown: '' };
    return { status: 'filled', shown: labels.join(', '), choices: labels };
  },
};

export const writer: WidgetWriter = {
  async write({ members }, wanted) {
    const matches = wanted.map((label) => findOption(offers(members), label)?.member);
    if (matches.some((member) => member === undefined)) return 'no-such-option';
    const changing = members.filter((member) => isTicked(member) !== matches.includes(member));
    if (changing.some(isShut)) return 'read-only';
    // A radio button unticks the others by itself: only the wanted one is pressed.
    await pressAll(changing.filter((member) => !isRadio(member) || matches.includes(member)));
    return 'ok';
  },
  save: ({ members }) => members.map((member) => String(isTicked(member))),
  async restore({ members }, state) {
    const wasChecked = members.map((_member, index) => state[index] === 'true');
    // A radio group can't be emptied by a click, and emptying it by script would leave a framework's state behind.
    if (members[0] && isRadio(members[0]) && !wasChecked.includes(true)) {
      return members.some(isTicked) ? 'needs-hand' : 'ok';
    }
    const changing = members.filter((member, index) => isTicked(member) !== wasChecked[index]);
    await pressAll(changing.filter((member) => !isRadio(member) || !isTicked(member)));
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

function offers(members: PageControl['members']): (Offer & { member: HTMLElement })[] {
  return members.map((member) => ({
    label: optionLabel(member),
    value: isInput(member) ? member.value : (member.getAttribute('data-value') ?? ''),
    member,
  }));
}
