import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { bootstrapApplication } from '@angular/platform-browser';
import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices } from '../choices';

const form = new FormGroup({
  name: new FormControl(''),
  agency: new FormControl<string | null>(null),
  province: new FormControl(FIRST.province),
  goals: new FormControl(FIRST.goals),
});

@Component({
  selector: 'lab-form',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  template: `<form [formGroup]="form">
    <mat-form-field><mat-label>ชื่อโครงการ</mat-label><input matInput formControlName="name" /></mat-form-field>
    <mat-form-field
      ><mat-label>หน่วยงานที่รับผิดชอบ</mat-label
      ><mat-select formControlName="agency" placeholder="เลือกหน่วยงาน"
        ><mat-option>-- ไม่ระบุ --</mat-option>
        @for (a of agencies; track a) {
          <mat-option [value]="a">{{ a }}</mat-option>
        }
      </mat-select></mat-form-field
    >
    <mat-form-field appearance="outline"
      ><mat-label>จังหวัด</mat-label
      ><mat-select formControlName="province">
        @for (p of provinces; track p) {
          <mat-option [value]="p">{{ p }}</mat-option>
        }
      </mat-select></mat-form-field
    >
    <mat-form-field
      ><mat-label>เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)</mat-label
      ><mat-select formControlName="goals" multiple>
        @for (g of goals; track g) {
          <mat-option [value]="g">{{ g }}</mat-option>
        }
      </mat-select></mat-form-field
    >
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
