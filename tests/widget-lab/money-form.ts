export type Money = 'total' | 'first' | 'second';

/** Three amounts as offices draw them; the second has a value from the server. */
export function drawMoneyForm(): Record<Money, HTMLInputElement> {
  document.querySelector('#lab')!.innerHTML = `<form><h2>งบประมาณ</h2>
    <div class="form-group"><label>วงเงินงบประมาณทั้งหมด (บาท)</label>
      <div class="input-group"><input class="form-control" id="total"><span class="input-group-text">บาท</span></div></div>
    <div class="form-group"><label>ไตรมาสที่ 1</label><input class="form-control" id="first" value="250000.25"></div>
    <div class="form-group"><label>ไตรมาสที่ 2</label><input class="form-control" id="second"></div>
  </form>`;
  const box = (id: Money) => document.getElementById(id) as HTMLInputElement;
  return { total: box('total'), first: box('first'), second: box('second') };
}

/** The state of each amount by the library's own reckoning. */
export function tellMoney(read: (name: Money) => unknown): void {
  const state = () => ({ total: read('total'), first: read('first'), second: read('second') });
  Object.assign(window, { lab: { state } });
}
