export type Text = 'rationale' | 'objective' | 'output';

/** Empty; formatted by the officer; plain text from the server. */
export const FIRST: Readonly<Record<Text, string>> = {
  rationale: '',
  objective: '<p>เพื่อ<strong>ลดต้นทุน</strong>การผลิต</p>',
  output: '<p>เกษตรกรได้รับการอบรม</p>',
};
const LABELS: Readonly<Record<Text, string>> = {
  rationale: 'หลักการและเหตุผล',
  objective: 'วัตถุประสงค์',
  output: 'ผลผลิต (Output)',
};
export const TEXTS = Object.keys(FIRST) as Text[];

/** Long texts as offices draw them, each in the element that its editor takes over. */
export function drawEditorForm(element: (name: Text) => string): void {
  const rows = TEXTS.map((name) => `<div class="form-group"><label>${LABELS[name]}</label>${element(name)}</div>`);
  document.querySelector('#lab')!.innerHTML =
    `<form onsubmit="return false"><h2>รายละเอียดโครงการ</h2>${rows.join('')}<p><label>ผลลัพธ์ (Outcome) <textarea></textarea></label></p></form>`;
}

export const textareaOf = (name: Text) => `<textarea id="${name}">${FIRST[name]}</textarea>`;

/** What the editor itself would save. */
export function tellTexts(read: (name: Text) => unknown): void {
  const state = () => Object.fromEntries(TEXTS.map((name) => [name, read(name)]));
  Object.assign(window, { lab: { state } });
}
