import { Component, Input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { Given } from '../../data/given';

/** Shown, never typed. */
@Component({
  selector: 'practice-given-field',
  imports: [MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field>
      <mat-label>{{ given.label }}</mat-label>
      @if (given.long) {
        <textarea matInput rows="5" readonly [value]="given.value"></textarea>
      } @else {
        <input matInput readonly [value]="given.value" />
      }
    </mat-form-field>
  `,
})
export class GivenFieldComponent {
  @Input({ required: true }) given!: Given;
}
