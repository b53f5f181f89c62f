import 'vuetify/styles';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { createVuetify } from 'vuetify/framework';
import { VApp, VAutocomplete, VForm, VSelect, VTextField } from 'vuetify/components';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices, type ChoiceForm } from '../choices';

const form = reactive({ name: '', ...FIRST, agency: null }) as unknown as ChoiceForm;

createApp({
  components: { VApp, VAutocomplete, VForm, VSelect, VTextField },
  setup: () => ({ form, AGENCIES, GOALS, PROVINCES }),
  template: `<v-app><v-form>
    <v-text-field v-model="form.name" label="ชื่อโครงการ" />
    <v-select v-model="form.agency" clearable :items="AGENCIES" label="หน่วยงานที่รับผิดชอบ" />
    <v-autocomplete v-model="form.province" :items="PROVINCES" label="จังหวัด" />
    <v-select v-model="form.goals" multiple chips :items="GOALS" label="เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)" />
  </v-form></v-app>`,
})
  .use(createVuetify())
  .mount('#lab');
tellChoices((name) => form[name]);
