import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';

const newRow = () => ({ name: '', target: '' });
const form = reactive({ indicators: [newRow()], groups: [{ name: '', count: '' }], saved: 0, dialogs: 0 });

/** Cards of indicators, whose button adds; and a table of target groups, whose button opens a dialog. */
createApp({
  setup: () => ({
    form,
    add: () => setTimeout(() => form.indicators.push(newRow()), 300),
    open: () => (form.dialogs += 1),
    save: () => (form.saved += 1),
  }),
  template: `<form @submit.prevent="save">
    <p><label>ชื่อโครงการ <input></label></p>
    <h2>รายละเอียดโครงการ</h2>
    <section>
      <div v-for="(one, index) in form.indicators" :key="index" class="card">
        <label>ตัวชี้วัด <input v-model="one.name"></label>
        <label>ค่าเป้าหมาย <input v-model.lazy="one.target"></label>
        <button type="button" @click="form.indicators.splice(index, 1)">ลบ</button>
      </div>
      <button type="button" @click="add">เพิ่มตัวชี้วัด</button>
    </section>
    <section>
      <table><thead><tr><th>กลุ่มเป้าหมาย</th><th>จำนวน (คน)</th></tr></thead>
        <tbody><tr v-for="one in form.groups"><td><input v-model="one.name"></td><td><input v-model="one.count"></td></tr></tbody></table>
      <a href="#" @click.prevent="open">+ เพิ่มกลุ่มเป้าหมาย</a>
    </section>
    <div v-if="form.dialogs > 0" role="dialog">กลุ่มเป้าหมาย</div>
    <button type="button" @click="save">บันทึกและเพิ่มรายการ</button>
    <button>บันทึก</button>
  </form>`,
}).mount('#lab');
Object.assign(window, { lab: { state: () => JSON.parse(JSON.stringify(form)) } });
