/** Runs in the page: puts a text into a box as pasting does. */
export function paste(selector: string, text: string): void {
  const box = document.querySelector<HTMLTextAreaElement>(selector);
  if (!box) throw new Error(`${selector} is not there`);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
