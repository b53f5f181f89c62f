import { drawEditorForm, FIRST, tellTexts } from '../editor-form';

/** A region that may be written in, its page listening to its input as such pages do. */
drawEditorForm((name) => `<div id="${name}" contenteditable="true">${FIRST[name]}</div>`);
const saved: Record<string, string> = { ...FIRST };
for (const region of document.querySelectorAll('[contenteditable]'))
  region.addEventListener('input', () => (saved[region.id] = region.innerHTML));
tellTexts((name) => saved[name]);
