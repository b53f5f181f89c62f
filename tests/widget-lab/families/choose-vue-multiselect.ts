import 'vue-multiselect/dist/vue-multiselect.min.css';
import Multiselect from 'vue-multiselect';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices, type ChoiceForm } from '../choices';

const form = reactive({ ...FIRST, agency: null }) as unknown as ChoiceForm;

createApp({
  components: { Multiselect },
  setup: () => ({ form, AGENCIES, GOALS, PROVINCES }),
  template: `<form>
    <div><label>ชื่อโครงการ</label><input /></div>
    <div><label>หน่วยงานที่รับผิดชอบ</label><multiselect v-model="form.agency" :options="AGENCIES" placeholder="เลือกหน่วยงาน" /></div>
    <div><label>จังหวัด</label><multiselect v-model="form.province" :options="PROVINCES" :searchable="false" :allow-empty="false" /></div>
    <div><label>เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)</label><multiselect v-model="form.goals" multiple :options="GOALS" /></div>
  </form>`,
}).mount('#lab');
tellChoices((name) => form[name]);
