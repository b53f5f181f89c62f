import { defineComponent, ref, shallowRef, type PropType } from 'vue';
import { CARDS, HINTS } from '../../data/cards';
import type { FormField } from '../../data/form-definition';
import { saveEntry } from '../client';
import type { EntryAnswer, EntryRequest } from '../contract';
import { errorKey, reducerOf, requestOf, stateOf, type FormAction, type Place } from '../form-state';
import { control } from './control';
import { rowTable } from './row-table';

/** One section in Element Plus: labels of `el-form-item`, boxes bound both ways, rows in `el-table`. */
export const sectionForm = defineComponent({
  components: { control, rowTable },
  props: { entry: { type: Object as PropType<EntryAnswer>, required: true } },
  emits: ['saved'],
  setup({ entry }, { emit }) {
    const reduce = reducerOf(entry);
    const state = shallowRef(stateOf(entry));
    const note = ref<{ text: string; type: 'success' | 'error' }>();
    const isSaving = ref(false);
    const dispatch = (action: FormAction) => (state.value = reduce(state.value, action));

    async function save(action: EntryRequest['action']) {
      const { k = '' } = entry.tabs.find(({ section }) => section === entry.section) ?? {};
      isSaving.value = true;
      const answer = await saveEntry(k, requestOf(state.value, action)).catch(() => undefined);
      isSaving.value = false;
      if (answer && 'notice' in answer) {
        note.value = { text: answer.notice, type: 'success' };
        dispatch({ type: 'saved' });
        emit('saved');
      } else {
        if (answer) dispatch({ type: 'refused', errors: answer.errors });
        const count = Object.keys(answer?.errors ?? {}).length;
        const text = answer ? `ยังไม่ได้บันทึก กรุณาตรวจสอบข้อมูลที่กรอก ${count} รายการ` : 'บันทึกไม่สำเร็จ กรุณาลองใหม่อีกครั้ง';
        note.value = { text, type: 'error' };
      }
      scrollTo(0, 0);
    }

    const fieldsOf = (keys: readonly string[] = []) =>
      keys.map((key) => entry.fields.find((field) => field.key === key)).filter((field) => field !== undefined);
    return {
      ...{ state, note, isSaving, save, dispatch, fieldsOf, hints: HINTS, cards: CARDS[entry.section] },
      errorAt: (place: Place) => state.value.errors[errorKey(place)],
      under: ({ parent }: FormField) => (parent === undefined ? '' : (state.value.values[parent] ?? '')),
    };
  },
  template: `<el-alert v-if="note" class="note" :type="note.type" :closable="false" :title="note.text" />
  <el-form label-position="top" @submit.prevent>
    <el-card v-for="card in cards" :key="card.title" class="card" shadow="never">
      <template #header><strong>{{ card.title }}</strong> <small v-if="card.note">{{ card.note }}</small></template>
      <div class="card__grid">
        <el-form-item v-for="field in fieldsOf(card.fields)" :key="field.key" :label="field.label" :required="field.required" :error="errorAt({ key: field.key })" :class="{ wide: ['long-text', 'choices', 'file'].includes(field.kind) }">
          <control :entry="entry" :field="field" :under="under(field)" :model-value="state.values[field.key] ?? ''" @update:model-value="dispatch({ type: 'change', place: { key: field.key }, value: $event })" @left="dispatch({ type: 'leave', place: { key: field.key } })" />
          <div v-if="hints[field.key]" class="hint">{{ hints[field.key] }}</div>
        </el-form-item>
        <el-form-item v-for="one in card.given" :key="one.label" :label="one.label"><el-input :model-value="one.value" readonly :type="one.long ? 'textarea' : 'text'" /></el-form-item>
      </div>
      <row-table v-if="card.rows" :entry="entry" :rows="card.rows" :state="state" :dispatch="dispatch" :error-at="errorAt" />
    </el-card>
  </el-form>
  <div class="buttons">
    <el-button :disabled="isSaving" @click="save('draft')">บันทึกร่าง</el-button>
    <el-button type="primary" :disabled="isSaving" @click="save('save')">บันทึก</el-button>
  </div>`,
});
