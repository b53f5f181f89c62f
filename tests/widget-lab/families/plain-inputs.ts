/** The browser's own boxes; the page keeps what it heard, as a framework would. */
const HTML = `<form>
  <p><label>ชื่อโครงการ <input name="name"></label></p>
  <p><label>หน่วยงานที่รับผิดชอบ <input name="agency"></label></p>
  <p><label>ปีงบประมาณ <select name="year"><option value="">เลือก</option><option value="a">2569</option><option value="b">2570</option></select></label></p>
</form>`;

const heard: Record<string, string> = {};
const root = document.querySelector('#lab')!;
root.innerHTML = HTML;
for (const type of ['input', 'change'])
  root.addEventListener(type, ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    heard[name] = value;
  });
Object.assign(window, { lab: { state: () => heard } });
