import { ElForm, ElFormItem, ElInput, ElOption, ElSelect } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices, type ChoiceForm } from '../choices';

const form = reactive({ name: '', ...FIRST }) as ChoiceForm;

createApp({
  components: { ElForm, ElFormItem, ElInput, ElOption, ElSelect },
  setup: () => ({ form, AGENCIES, GOALS, PROVINCES }),
  template: `<el-form :model="form" label-width="200px">
    <el-form-item label="ชื่อโครงการ"><el-input v-model="form.name" /></el-form-item>
    <el-form-item label="หน่วยงานที่รับผิดชอบ"><el-select v-model="form.agency" clearable placeholder="เลือกหน่วยงาน"><el-option v-for="a in AGENCIES" :key="a" :label="a" :value="a" /></el-select></el-form-item>
    <el-form-item label="จังหวัด"><el-select v-model="form.province" filterable><el-option v-for="p in PROVINCES" :key="p" :label="p" :value="p" /></el-select></el-form-item>
    <el-form-item label="เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)"><el-select v-model="form.goals" multiple><el-option v-for="g in GOALS" :key="g" :label="g" :value="g" /></el-select></el-form-item>
  </el-form>`,
}).mount('#lab');
tellChoices((name) => form[name]);
