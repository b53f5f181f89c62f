import '../jquery-global';
import angular from 'angular';
import 'angular-sanitize';
import 'bootstrap/dist/css/bootstrap.css';
import 'ui-select';
import 'ui-select/dist/select.css';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices, type ChoiceForm } from '../choices';

const form = { ...FIRST };
const choose = (
  model: string,
  list: string,
  more = '',
) => `<ui-select ng-model="form.${model}" theme="bootstrap" ${more}>
  <ui-select-match placeholder="กรุณาเลือก" allow-clear="${model === 'agency'}">{{ ${more === '' ? '$select.selected' : '$item'} }}</ui-select-match>
  <ui-select-choices repeat="one in ${list} | filter: $select.search"><div>{{ one }}</div></ui-select-choices></ui-select>`;

document.querySelector('#lab')!.innerHTML = `<form ng-controller="form">
  <div class="form-group"><label>ชื่อโครงการ</label><input class="form-control" ng-model="form.name"></div>
  <div class="form-group"><label>หน่วยงานที่รับผิดชอบ</label>${choose('agency', 'agencies')}</div>
  <div class="form-group"><label>จังหวัด</label>${choose('province', 'provinces')}</div>
  <div class="form-group"><label>เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)</label>${choose('goals', 'goals', 'multiple')}</div>
</form>`;
// Its theme is of Bootstrap's third release, which showed an open menu so.
document.head.insertAdjacentHTML('beforeend', '<style>.open > .dropdown-menu { display: block }</style>');
angular
  .module('lab', ['ui.select', 'ngSanitize'])
  .controller('form', [
    '$scope',
    (scope: object) => Object.assign(scope, { form, agencies: AGENCIES, provinces: PROVINCES, goals: GOALS }),
  ]);
angular.bootstrap(document.querySelector('#lab')!, ['lab']);
tellChoices((name) => (form as Record<keyof ChoiceForm, unknown>)[name]);
