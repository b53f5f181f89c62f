import { CALENDARS } from '../../utils/page/calendar/makes';

/** Two days as offices draw them; the second has a value from the server. */
export function drawDateForm(end: string, placeholder = ''): { start: HTMLInputElement; end: HTMLInputElement } {
  document.querySelector('#lab')!.innerHTML = `<form>
    <div class="form-group"><label>ชื่อโครงการ</label><input class="form-control"></div>
    <div class="form-group"><label>วันที่เริ่มต้นโครงการ</label><input class="form-control" id="start" placeholder="${placeholder}" autocomplete="off"></div>
    <div class="form-group"><label>วันที่สิ้นสุดโครงการ</label><input class="form-control" id="end" value="${end}" autocomplete="off"></div>
  </form>`;
  const box = (id: string) => document.getElementById(id) as HTMLInputElement;
  return { start: box('start'), end: box('end') };
}

/** The state of each day by the library's own reckoning, and the calendars that are open. */
export function tellDates(read: (name: 'start' | 'end') => unknown): void {
  const open = () =>
    CALENDARS.flatMap(({ box }) => [...document.querySelectorAll(box)]).filter((box) => box.checkVisibility()).length;
  Object.assign(window, { lab: { state: () => ({ start: read('start'), end: read('end'), open: open() }) } });
}

/** A day of the library's, as C.E. */
export const isoOf = (day: Date | null | undefined): string | null =>
  day
    ? `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
    : null;
