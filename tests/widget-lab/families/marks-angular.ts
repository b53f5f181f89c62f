import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
import { FIRST, GOALS, LABELS, STATUSES, tellMarks, type Marks } from '../marks';

const goals = new FormGroup(
  Object.fromEntries(GOALS.map((goal) => [goal, new FormControl(FIRST.goals.includes(goal))])),
);
const form = new FormGroup({
  status: new FormControl(FIRST.status),
  goals,
  october: new FormControl(FIRST.october),
  november: new FormControl(FIRST.november),
});

@Component({
  selector: 'lab-form',
  imports: [
    ...[ReactiveFormsModule, MatFormFieldModule, MatInputModule],
    ...[MatRadioModule, MatCheckboxModule, MatSlideToggleModule],
  ],
  template: `<form [formGroup]="form">
    <mat-form-field
      ><mat-label>{{ labels.name }}</mat-label
      ><input matInput
    /></mat-form-field>
    <div>
      <div>{{ labels.status }}</div>
      <mat-radio-group formControlName="status">
        @for (one of statuses; track one) {
          <mat-radio-button [value]="one">{{ one }}</mat-radio-button>
        }
      </mat-radio-group>
    </div>
    <div formGroupName="goals">
      <div>{{ labels.goals }}</div>
      @for (one of names; track one) {
        <mat-checkbox [formControlName]="one">{{ one }}</mat-checkbox>
      }
    </div>
    <table>
      <thead>
        <tr>
          <th>{{ labels.activity }}</th>
          <th>{{ labels.october }}</th>
          <th>{{ labels.november }}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td><input /></td>
          <td><mat-slide-toggle formControlName="october" /></td>
          <td><mat-slide-toggle formControlName="november" /></td>
        </tr>
      </tbody>
    </table>
  </form>`,
})
class LabForm {
  form = form;
  labels = LABELS;
  statuses = STATUSES;
  names = GOALS;
}

document.querySelector('#lab')!.innerHTML = '<lab-form></lab-form>';
void bootstrapApplication(LabForm, { providers: [provideZonelessChangeDetection()] });
tellMarks(() => ({ ...(form.value as Omit<Marks, 'goals'>), goals: GOALS.filter((goal) => goals.value[goal]) }));
