import 'vuetify/styles';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { createVuetify } from 'vuetify/framework';
import { VApp, VCheckbox, VForm, VRadio, VRadioGroup, VSwitch, VTextField } from 'vuetify/components';
import { FIRST, GOALS, LABELS, STATUSES, tellMarks, type Marks } from '../marks';

const form = reactive({ ...FIRST, goals: [...FIRST.goals] }) as Marks;

createApp({
  components: { VApp, VCheckbox, VForm, VRadio, VRadioGroup, VSwitch, VTextField },
  setup: () => ({ form, GOALS, LABELS, STATUSES }),
  template: `<v-app><v-form>
    <v-text-field :label="LABELS.name" />
    <v-radio-group v-model="form.status" inline :label="LABELS.status"><v-radio v-for="s in STATUSES" :key="s" :label="s" :value="s" /></v-radio-group>
    <div>{{ LABELS.goals }}</div>
    <div class="d-flex"><v-checkbox v-for="g in GOALS" :key="g" v-model="form.goals" :label="g" :value="g" /></div>
    <table><thead><tr><th>{{ LABELS.activity }}</th><th>{{ LABELS.october }}</th><th>{{ LABELS.november }}</th></tr></thead>
    <tbody><tr><td><input></td><td><v-switch v-model="form.october" /></td><td><v-switch v-model="form.november" /></td></tr></tbody></table>
  </v-form></v-app>`,
})
  .use(createVuetify())
  .mount('#lab');
tellMarks(() => ({ ...form, goals: GOALS.filter((goal) => form.goals.includes(goal)) }));
