import { Money3Component } from 'v-money3';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { tellMoney, type Money } from '../money-form';

const form = reactive({ total: 0, first: 250000.25, second: 0 }) as Record<Money, number>;

/** Counts from the right: the last two figures are always satang. */
createApp({
  components: { money: Money3Component },
  setup: () => ({ form, mask: { precision: 2, thousands: ',', decimal: '.' } }),
  template: `<form><h2>งบประมาณ</h2>
    <div><label>วงเงินงบประมาณทั้งหมด (บาท)</label><money v-model.number="form.total" v-bind="mask" /></div>
    <div><label>ไตรมาสที่ 1</label><money v-model.number="form.first" v-bind="mask" /></div>
    <div><label>ไตรมาสที่ 2</label><money v-model.number="form.second" v-bind="mask" /></div>
  </form>`,
}).mount('#lab');
tellMoney((name) => form[name]);
