/** Lists of a page without a framework: a table whose rows are cloned, cards that come a little late, and buttons that save. */
const LISTS = `<form>
  <p><label>ชื่อโครงการ <input name="name"></label></p>
  <h2>กิจกรรม</h2>
  <div class="card"><div class="card-header"><h3>กิจกรรมหลัก</h3><button type="button" data-does="add-activity">เพิ่ม</button></div>
    <table><thead><tr><th>ที่</th><th>กิจกรรมหลัก</th><th>งบประมาณ (บาท)</th><th></th></tr></thead>
    <tbody><tr><td>1</td><td><input data-in="activity"></td><td><input data-in="baht"></td><td><button type="button" data-does="delete">ลบ</button></td></tr></tbody></table>
  </div>
  <h2>รายละเอียดโครงการ</h2>
  <div id="indicators"><div class="card"><label>ตัวชี้วัด <input data-in="indicator"></label><label>ค่าเป้าหมาย <input data-in="target"></label></div></div>
  <p><button type="button" data-does="add-indicator">+ เพิ่มตัวชี้วัด</button> <button type="button" data-does="save">บันทึกและเพิ่มรายการ</button></p>
  <button data-does="save">เพิ่ม</button> <button type="submit" data-does="save">บันทึก</button>
</form>`;

const presses: Record<string, number> = {};
const lab = document.querySelector('#lab')!;
lab.innerHTML = LISTS;

function addLike(pattern: Element): void {
  const copy = pattern.cloneNode(true) as Element;
  copy.querySelectorAll('input').forEach((box) => (box.value = ''));
  pattern.parentElement!.append(copy);
}

const DEEDS: Record<string, () => void> = {
  'add-activity': () => addLike(lab.querySelector('tbody tr')!),
  'add-indicator': () => setTimeout(() => addLike(lab.querySelector('#indicators .card')!), 400),
};
lab.addEventListener('click', ({ target }) => {
  const deed = (target as Element).closest<HTMLElement>('[data-does]')?.dataset.does;
  if (deed === undefined) return;
  presses[deed] = (presses[deed] ?? 0) + 1;
  DEEDS[deed]?.();
});
lab.addEventListener('submit', (event) => event.preventDefault());

const valuesOf = (name: string) =>
  [...lab.querySelectorAll<HTMLInputElement>(`[data-in=${name}]`)].map(({ value }) => value);
const state = () => ({
  activities: valuesOf('activity'),
  baht: valuesOf('baht'),
  indicators: valuesOf('indicator'),
  targets: valuesOf('target'),
  presses: { ...presses },
});
Object.assign(window, { lab: { state } });
