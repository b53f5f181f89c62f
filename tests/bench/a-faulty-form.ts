export const FIELDS_A_ROW = 3;

/** A table of activities of which every one ends before it starts. */
export function aFaultyForm(rows: number): string {
  const body = Array.from(
    { length: rows },
    (_none, row) =>
      `<tr><td>${row + 1}</td><td><input value="กิจกรรม ${row}"></td><td><input value="01/10/2569"></td><td><input value="30/09/2569"></td></tr>`,
  ).join('');
  return `<h1>กิจกรรม</h1><form><table><thead><tr><th>ลำดับ</th><th>กิจกรรมหลัก</th><th>วันที่เริ่มต้น</th><th>วันที่สิ้นสุด</th></tr></thead><tbody>${body}</tbody></table></form>`;
}
