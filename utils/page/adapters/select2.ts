import { normaliseThai } from '@/utils/thai/normalise-thai';
import { isElement } from '../element';
import type { PageControl } from '../page-control';
import { CHOICE_KINDS } from './options';
import { drawnWriter } from './choose-drawn';
import { readSelect, selectOf, writer as native } from './native-select';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

/** select2: a native drop-down behind a drawn one, which follows the native `change`. */
export const reader: WidgetReader = {
  id: 'select2',
  kinds: CHOICE_KINDS,
  handles: ({ element }) => element.matches('select.select2-hidden-accessible'),
  read(control) {
    const reading = readSelect(selectOf(control));
    const drawn = drawnLabels(control);
    if (reading.status !== 'filled' || drawn === undefined) return reading;
    // The drawn label is what the officer believes; where it differs, neither is certain.
    const agrees = reading.choices?.every((label) => drawn.some((text) => squeeze(text) === squeeze(label)));
    return agrees ? reading : { status: 'unreadable', shown: drawn.join(', ') };
  },
};

function drawnLabels({ element }: PageControl): string[] | undefined {
  const drawn = element.nextElementSibling;
  if (!drawn?.matches('.select2-container')) return undefined;
  const multiple = [...drawn.querySelectorAll('.select2-selection__choice')];
  const boxes = multiple.length > 0 ? multiple : [...drawn.querySelectorAll('.select2-selection__rendered')];
  return boxes.map((box) => {
    const title = box.getAttribute('title');
    return (
      title ??
      [...box.childNodes]
        .filter((node) => !isButton(node))
        .map((node) => node.textContent ?? '')
        .join('')
    );
  });
}

const isButton = (node: Node) =>
  isElement(node) && node.matches('.select2-selection__clear, .select2-selection__choice__remove');

const squeeze = (text: string) => normaliseThai(text).replace(/\s+/g, '');

/** Through the drop-down behind it; a list that comes from the server has its options only once they were searched for. */
export const writer: WidgetWriter = {
  ...native,
  async write(control, wanted) {
    const attempt = await native.write(control, wanted);
    const drawn = control.element.nextElementSibling;
    if (attempt !== 'no-such-option' || !drawn?.matches('.select2-container')) return attempt;
    return drawnWriter.write({ ...control, anchor: drawn }, wanted);
  },
};
