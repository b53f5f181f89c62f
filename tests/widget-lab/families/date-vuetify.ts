import 'vuetify/styles';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { createVuetify } from 'vuetify/framework';
import { VApp, VForm, VTextField } from 'vuetify/components';
import { VDateInput } from 'vuetify/labs/VDateInput';
import { isoOf, tellDates } from '../date-form';

const form = reactive({ name: '', start: null as Date | null, end: new Date(2027, 8, 30) as Date | null });

createApp({
  components: { VApp, VForm, VTextField, VDateInput },
  setup: () => ({ form }),
  template: `<v-app><v-form>
    <v-text-field v-model="form.name" label="ชื่อโครงการ" />
    <v-date-input v-model="form.start" clearable label="วันที่เริ่มต้นโครงการ" />
    <v-date-input v-model="form.end" label="วันที่สิ้นสุดโครงการ" />
  </v-form></v-app>`,
})
  .use(createVuetify({ locale: { locale: 'th' } }))
  .mount('#lab');
tellDates((name) => isoOf(form[name]));
