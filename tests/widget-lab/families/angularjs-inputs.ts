import angular from 'angular';

const form = { name: '', agency: 'กองแผนงาน', budget: null, rationale: '', status: '' };

document.querySelector('#lab')!.innerHTML = `<form ng-controller="form" ng-model-options="{ updateOn: 'blur' }">
  <div class="form-group"><label>ชื่อโครงการ</label><input class="form-control" ng-model="form.name"></div>
  <div class="form-group"><label>หน่วยงานที่รับผิดชอบ</label><input class="form-control" ng-model="form.agency"></div>
  <div class="form-group"><label>วงเงินงบประมาณทั้งหมด (บาท)</label><input class="form-control" type="number" ng-model="form.budget"></div>
  <div class="form-group"><label>หลักการและเหตุผล</label><textarea class="form-control" ng-model="form.rationale"></textarea></div>
  <div class="form-group"><label>สถานะโครงการ</label>
    <label class="radio" ng-repeat="s in ['โครงการใหม่', 'โครงการต่อเนื่อง']"><input type="radio" name="s" ng-value="s" ng-model="$parent.form.status"> {{ s }}</label>
  </div>
</form>`;
angular.module('lab', []).controller('form', ['$scope', ($scope: { form: unknown }) => ($scope.form = form)]);
angular.bootstrap(document.querySelector('#lab')!, ['lab']);
Object.assign(window, { lab: { state: () => ({ ...form }) } });
