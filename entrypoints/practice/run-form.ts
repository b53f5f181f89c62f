/** The form of the practice page behaves: it can be begun anew, cleared, and saved, which keeps nothing and sends nothing. */
export function runForm(page: Document): void {
  const form = page.querySelector('form');
  const said = page.getElementById('said');
  if (!form || !said) return;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.dataset.says === undefined) return;
    if (target.dataset.do === 'clear') clear(form);
    said.textContent = target.dataset.says;
  });
  form.addEventListener('input', () => (said.textContent = ''));
}

function clear(form: HTMLFormElement): void {
  for (const box of form.elements)
    if (box instanceof HTMLInputElement || box instanceof HTMLSelectElement || box instanceof HTMLTextAreaElement)
      box.value = '';
}
