import type { FieldPath } from '@/utils/model/ids';
import type { LocatedPage } from './located-page';
import { OURS } from './visible';

const ATTRIBUTE = 'aria-describedby';

/** Tells screen readers about fields, through hidden notes in the page's own document. */
export interface FieldDescriber {
  /** Describes exactly these fields; what was described before and is not among them is as it was. */
  describe(texts: ReadonlyMap<FieldPath, string>, page: LocatedPage): void;
  clear(): void;
}

/** An id can't point into a shadow root, so the notes stand in the page; the page's own descriptions stay first. */
export function createFieldDescriber(root: Document): FieldDescriber {
  const notes = root.createElement('div');
  notes.hidden = true;
  notes.setAttribute(OURS, 'notes');
  let described: { element: Element; id: string }[] = [];
  const clear = () => {
    for (const { element, id } of described) removeToken(element, id);
    described = [];
    notes.replaceChildren();
    notes.remove();
  };
  return {
    clear,
    describe(texts, page) {
      clear();
      for (const [path, text] of texts) {
        const control = page.fields.get(path)?.control;
        // An id can't be pointed to from inside a shadow root or a frame either.
        if (control?.element.getRootNode() !== root) continue;
        const note = root.createElement('span');
        note.id = `emenscr-assist-note-${described.length}`;
        note.textContent = text;
        notes.append(note);
        for (const element of control.members.length > 0 ? control.members : [control.element]) {
          element.setAttribute(ATTRIBUTE, `${element.getAttribute(ATTRIBUTE) ?? ''} ${note.id}`.trim());
          described.push({ element, id: note.id });
        }
      }
      if (described.length > 0) root.body.append(notes);
    },
  };
}

function removeToken(element: Element, id: string): void {
  const rest = (element.getAttribute(ATTRIBUTE) ?? '').split(/\s+/).filter((token) => token !== '' && token !== id);
  if (rest.length > 0) element.setAttribute(ATTRIBUTE, rest.join(' '));
  else element.removeAttribute(ATTRIBUTE);
}
