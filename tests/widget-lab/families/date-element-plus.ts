import { ElConfigProvider, ElDatePicker, ElForm, ElFormItem, ElInput } from 'element-plus';
import 'element-plus/dist/index.css';
import th from 'element-plus/es/locale/lang/th';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { isoOf, tellDates } from '../date-form';

const form = reactive({ name: '', start: null as Date | null, end: new Date(2027, 8, 30) as Date | null });

createApp({
  components: { ElConfigProvider, ElDatePicker, ElForm, ElFormItem, ElInput },
  setup: () => ({ form, th }),
  template: `<el-config-provider :locale="th"><el-form :model="form" label-width="200px">
    <el-form-item label="ชื่อโครงการ"><el-input v-model="form.name" /></el-form-item>
    <el-form-item label="วันที่เริ่มต้นโครงการ" required><el-date-picker v-model="form.start" type="date" placeholder="เลือกวันที่" format="DD/MM/YYYY" /></el-form-item>
    <el-form-item label="วันที่สิ้นสุดโครงการ"><el-date-picker v-model="form.end" type="date" /></el-form-item>
  </el-form></el-config-provider>`,
}).mount('#lab');
tellDates((name) => isoOf(form[name]));
