import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { FIRST, GOALS, LABELS, STATUSES, tellMarks, type Marks } from '../marks';

const form = reactive({ ...FIRST, goals: [...FIRST.goals] }) as Marks;

createApp({
  setup: () => ({ form, GOALS, LABELS, STATUSES }),
  template: `<el-form :model="form" label-width="250px">
    <el-form-item :label="LABELS.name"><el-input /></el-form-item>
    <el-form-item :label="LABELS.status"><el-radio-group v-model="form.status"><el-radio v-for="s in STATUSES" :key="s" :value="s">{{ s }}</el-radio></el-radio-group></el-form-item>
    <el-form-item :label="LABELS.goals"><el-checkbox-group v-model="form.goals"><el-checkbox v-for="g in GOALS" :key="g" :value="g" :label="g" /></el-checkbox-group></el-form-item>
    <table><thead><tr><th>{{ LABELS.activity }}</th><th>{{ LABELS.october }}</th><th>{{ LABELS.november }}</th></tr></thead>
    <tbody><tr><td><input></td><td><el-switch v-model="form.october" /></td><td><el-switch v-model="form.november" /></td></tr></tbody></table>
  </el-form>`,
})
  .use(ElementPlus)
  .mount('#lab');
tellMarks(() => ({ ...form, goals: GOALS.filter((goal) => form.goals.includes(goal)) }));
