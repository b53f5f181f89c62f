import { defineComponent, type PropType } from 'vue';
import type { Card } from '../../data/cards';
import type { EntryAnswer } from '../contract';
import type { FormAction, FormState, Place } from '../form-state';
import { control } from './control';

/** Rows in `el-table`: its headings are a table of their own, above that of the rows. */
export const rowTable = defineComponent({
  components: { control },
  props: {
    entry: { type: Object as PropType<EntryAnswer>, required: true },
    rows: { type: Object as PropType<NonNullable<Card['rows']>>, required: true },
    state: { type: Object as PropType<FormState>, required: true },
    dispatch: { type: Function as PropType<(action: FormAction) => void>, required: true },
    errorAt: { type: Function as PropType<(place: Place) => string | undefined>, required: true },
  },
  setup: ({ entry, rows }) => ({ group: entry.groups.find(({ key }) => key === rows.group) }),
  template: `<el-table :data="[...(state.rows[rows.group] ?? [])]" row-key="id" border>
    <el-table-column :label="rows.heading ?? 'ลำดับ'" width="110"><template #default="{ $index }">{{ group.fixedRows?.[$index] ?? $index + 1 }}</template></el-table-column>
    <el-table-column v-for="column in group.columns" :key="column.key" :label="column.label" min-width="150">
      <template #default="{ row }">
        <control :entry="entry" :field="column" under="" :model-value="row.values[column.key] ?? ''" @update:model-value="dispatch({ type: 'change', place: { group: rows.group, id: row.id, key: column.key }, value: $event })" @left="dispatch({ type: 'leave', place: { group: rows.group, id: row.id, key: column.key } })" />
        <div class="error">{{ errorAt({ group: rows.group, id: row.id, key: column.key }) }}</div>
      </template>
    </el-table-column>
    <el-table-column v-if="rows.addText" width="80"><template #default="{ row }"><el-button link type="danger" @click="dispatch({ type: 'delete-row', group: rows.group, id: row.id })">ลบ</el-button></template></el-table-column>
  </el-table>
  <el-button v-if="rows.addText" class="add" @click="dispatch({ type: 'add-row', group: rows.group })">+ {{ rows.addText }}</el-button>`,
});
