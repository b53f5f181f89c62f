import '@angular/compiler';
import '@ng-select/ng-select/themes/default.theme.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgSelectModule } from '@ng-select/ng-select';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices } from '../choices';

const form = new FormGroup({
  agency: new FormControl<string | null>(null),
  province: new FormControl(FIRST.province),
  goals: new FormControl(FIRST.goals),
});

/** What is chosen stands in the box as text, before what takes the keys. */
@Component({
  selector: 'lab-form',
  imports: [ReactiveFormsModule, NgSelectModule],
  template: `<form [formGroup]="form">
    <div><label>ชื่อโครงการ</label><input /></div>
    <div>
      <label>หน่วยงานที่รับผิดชอบ</label>
      <ng-select formControlName="agency" [items]="agencies" placeholder="เลือกหน่วยงาน" />
    </div>
    <div>
      <label>จังหวัด</label>
      <ng-select formControlName="province" [items]="provinces" [virtualScroll]="true" [clearable]="false" />
    </div>
    <div>
      <label>เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)</label>
      <ng-select formControlName="goals" [items]="goals" [multiple]="true" />
    </div>
  </form>`,
})
class LabForm {
  form = form;
  agencies = AGENCIES;
  provinces = PROVINCES;
  goals = GOALS;
}

document.querySelector('#lab')!.innerHTML = '<lab-form></lab-form>';
void bootstrapApplication(LabForm, { providers: [provideZonelessChangeDetection()] });
tellChoices((name) => form.value[name]);
