import { computed, defineComponent, ref, watch, type PropType } from 'vue';
import type { Choice } from '../../data/choice';
import type { FormField } from '../../data/form-definition';
import { getChoices } from '../client';
import type { EntryAnswer } from '../contract';
import { joined, split } from '../joined-choices';
import { plainMoney, shownMoney } from '../money-text';
import { dayOf, shownDay } from './day';

/** The widget of a field, by its kind; days by Element Plus in ค.ศ., as its calendar draws them. */
export const control = defineComponent({
  props: {
    entry: { type: Object as PropType<EntryAnswer>, required: true },
    field: { type: Object as PropType<FormField>, required: true },
    under: { type: String, required: true },
    modelValue: { type: String, required: true },
  },
  emits: ['update:modelValue', 'left'],
  setup(props, { emit }) {
    const { entry, field } = props;
    const below = ref<readonly Choice[]>([]);
    const isLoading = ref(false);
    const choices = computed(() =>
      field.parent === undefined ? ((field.choices && entry.choices[field.choices]) ?? []) : below.value,
    );
    const tell = (value: string) => emit('update:modelValue', value);
    async function load(under: string) {
      below.value = [];
      if (field.parent === undefined || !field.choices || under === '') return;
      isLoading.value = true;
      const offered = await getChoices(field.choices, under).catch(() => []);
      if (under === props.under) below.value = offered;
      isLoading.value = false;
    }
    watch(() => props.under, load, { immediate: true });
    return {
      ...{ choices, isLoading, tell },
      chosen: computed(() => split(props.modelValue)),
      choose: (codes: string[]) => tell(joined(choices.value, codes)),
      day: computed(() => dayOf(props.modelValue)),
      tellDay: (day: Date | null) => tell(shownDay(day)),
      enterMoney: () => tell(plainMoney(props.modelValue)),
      leaveMoney: () => {
        tell(shownMoney(props.modelValue));
        emit('left');
      },
      attach: ({ target }: Event) => tell((target as HTMLInputElement).files?.[0]?.name ?? ''),
    };
  },
  template: `
  <el-select v-if="field.kind === 'choice' && field.key !== 'projectStatus'" :model-value="modelValue" :loading="isLoading" :disabled="field.parent !== undefined && under === ''" clearable filterable placeholder="-- กรุณาเลือก --" @update:model-value="tell($event ?? '')" @blur="$emit('left')">
    <el-option v-for="one in choices" :key="one.value" :value="one.value" :label="one.label" />
  </el-select>
  <el-radio-group v-else-if="field.kind === 'choice'" :model-value="modelValue" @update:model-value="tell"><el-radio v-for="one in choices" :key="one.value" :value="one.value">{{ one.label }}</el-radio></el-radio-group>
  <el-checkbox-group v-else-if="field.kind === 'choices'" :model-value="chosen" @update:model-value="choose"><el-checkbox v-for="one in choices" :key="one.value" :value="one.value">{{ one.label }}</el-checkbox></el-checkbox-group>
  <el-date-picker v-else-if="field.kind === 'date'" :model-value="day" type="date" format="DD/MM/YYYY" placeholder="เลือกวันที่" @update:model-value="tellDay" @blur="$emit('left')" />
  <template v-else-if="field.kind === 'file'"><input type="file" @change="attach"><div v-if="modelValue" class="hint">ไฟล์ที่แนบแล้ว: {{ modelValue }}</div></template>
  <el-input v-else-if="field.kind === 'money'" :model-value="modelValue" inputmode="decimal" @update:model-value="tell" @focus="enterMoney" @blur="leaveMoney"><template #append>บาท</template></el-input>
  <el-input v-else-if="field.kind === 'long-text'" type="textarea" :rows="4" :maxlength="field.maxLength" show-word-limit :model-value="modelValue" @update:model-value="tell" @blur="$emit('left')" />
  <el-input v-else :model-value="modelValue" :maxlength="field.maxLength" @update:model-value="tell" @blur="$emit('left')" />`,
});
