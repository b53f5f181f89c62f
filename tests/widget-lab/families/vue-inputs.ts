import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';

const form = reactive({
  name: '',
  agency: 'กองแผนงาน',
  budget: '',
  rationale: '',
  status: '',
  goals: ['ขจัดความยากจน'],
});

createApp({
  setup: () => ({ form }),
  template: `<form>
    <p><label for="n">ชื่อโครงการ</label><input id="n" v-model.trim="form.name"></p>
    <p><label for="a">หน่วยงานที่รับผิดชอบ</label><input id="a" v-model.lazy="form.agency"></p>
    <p><label for="b">วงเงินงบประมาณทั้งหมด (บาท)</label><input id="b" v-model.number="form.budget"></p>
    <p><label for="r">หลักการและเหตุผล</label><textarea id="r" v-model="form.rationale"></textarea></p>
    <fieldset><legend>สถานะโครงการ</legend>
      <label v-for="s in ['โครงการใหม่', 'โครงการต่อเนื่อง']"><input type="radio" name="s" :value="s" v-model="form.status">{{ s }}</label>
    </fieldset>
    <h2>ความสอดคล้องกับแผน</h2>
    <fieldset><legend>SDGs</legend>
      <label v-for="g in ['ขจัดความยากจน', 'ขจัดความหิวโหย']"><input type="checkbox" :value="g" v-model="form.goals">{{ g }}</label>
    </fieldset>
  </form>`,
}).mount('#lab');
Object.assign(window, { lab: { state: () => JSON.parse(JSON.stringify(form)) } });
