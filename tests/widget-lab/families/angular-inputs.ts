import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { bootstrapApplication } from '@angular/platform-browser';

const form = new FormGroup(
  {
    name: new FormControl(''),
    agency: new FormControl('กองแผนงาน'),
    budget: new FormControl<number | null>(null),
    rationale: new FormControl(''),
    status: new FormControl<string | null>('โครงการใหม่'),
  },
  { updateOn: 'blur' },
);

@Component({
  selector: 'lab-form',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatRadioModule],
  template: `<form [formGroup]="form">
    <mat-form-field appearance="outline"
      ><mat-label>ชื่อโครงการ</mat-label><input matInput formControlName="name" required
    /></mat-form-field>
    <mat-form-field><mat-label>หน่วยงานที่รับผิดชอบ</mat-label><input matInput formControlName="agency" /></mat-form-field>
    <mat-form-field
      ><mat-label>วงเงินงบประมาณทั้งหมด (บาท)</mat-label><input matInput type="number" formControlName="budget"
    /></mat-form-field>
    <mat-form-field
      ><mat-label>หลักการและเหตุผล</mat-label><textarea matInput formControlName="rationale"></textarea>
    </mat-form-field>
    <label id="status">สถานะโครงการ</label>
    <mat-radio-group aria-labelledby="status" formControlName="status">
      @for (s of statuses; track s) {
        <mat-radio-button [value]="s">{{ s }}</mat-radio-button>
      }
    </mat-radio-group>
  </form>`,
})
class LabForm {
  form = form;
  statuses = ['โครงการใหม่', 'โครงการต่อเนื่อง'];
}

document.querySelector('#lab')!.innerHTML = '<lab-form></lab-form>';
void bootstrapApplication(LabForm, { providers: [provideZonelessChangeDetection()] });
Object.assign(window, { lab: { state: () => form.value } });
