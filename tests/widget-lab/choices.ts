export const AGENCIES = ['สำนักงานจังหวัดตัวอย่าง', 'สำนักงานเกษตรจังหวัดตัวอย่าง', 'องค์การบริหารส่วนจังหวัดตัวอย่าง'];
export const GOALS = ['ขจัดความยากจน', 'ขจัดความหิวโหย', 'สุขภาพและความเป็นอยู่ที่ดี'];

/** As many as there are provinces: lists draw only some of them at a time. */
export const PROVINCES = [
  'กรุงเทพมหานคร กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย เชียงใหม่ ตรัง ตราด ตาก นครนายก',
  'นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ บุรีรัมย์ ปทุมธานี ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา',
  'พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์ แพร่ ภูเก็ต มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย',
  'ศรีสะเกษ สกลนคร สงขลา สตูล สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี',
].flatMap((line) => line.split(' '));

export interface ChoiceForm {
  agency: string;
  province: string;
  goals: string[];
}

/** Nothing chosen, one choice from the server, and a list of several with one in it. */
export const FIRST: ChoiceForm = { agency: '', province: 'หนองคาย', goals: ['สุขภาพและความเป็นอยู่ที่ดี'] };

const options = (labels: readonly string[], chosen: readonly string[]) =>
  labels.map((label) => `<option${chosen.includes(label) ? ' selected' : ''}>${label}</option>`).join('');

/** The form as plugins of jQuery's time find it: native drop-downs, to be drawn over. */
export function drawSelects(): HTMLFormElement {
  document.querySelector('#lab')!.innerHTML = `<form>
    <div class="form-group"><label>ชื่อโครงการ</label><input class="form-control"></div>
    <div class="form-group"><label>หน่วยงานที่รับผิดชอบ</label><select id="agency" name="agency" data-placeholder="เลือกหน่วยงาน" title="เลือกหน่วยงาน"><option value=""></option>${options(AGENCIES, [])}</select></div>
    <div class="form-group"><label>จังหวัด</label><select id="province" name="province">${options(PROVINCES, [FIRST.province])}</select></div>
    <div class="form-group"><label>เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)</label><select id="goals" name="goals" multiple>${options(GOALS, FIRST.goals)}</select></div>
  </form>`;
  return document.querySelector('form')!;
}

export const selectById = (id: keyof ChoiceForm): HTMLSelectElement => document.getElementById(id) as HTMLSelectElement;

/** What the library answers for each of the three. */
export function tellChoices(read: (name: keyof ChoiceForm) => unknown): void {
  const one = (name: 'agency' | 'province') => String(read(name) ?? '');
  const state = () => ({
    agency: one('agency'),
    province: one('province'),
    goals: [...((read('goals') ?? []) as string[])],
  });
  Object.assign(window, { lab: { state } });
}
