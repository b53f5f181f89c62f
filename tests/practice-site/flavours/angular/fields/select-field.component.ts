import { Component, Input, signal, type OnDestroy, type OnInit } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import {
  catchError,
  distinctUntilChanged,
  from,
  of,
  startWith,
  switchMap,
  type Observable,
  type Subscription,
} from 'rxjs';
import type { Choice } from '../../../data/choice';
import { getChoices } from '../../client';
import type { FieldControl } from '../entry-form';
import { FieldBase } from './field-base';

/** Below another choice the options are fetched when that choice is made, and what was chosen before is given up. */
@Component({
  selector: 'practice-select-field',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label>{{ label }}</mat-label>
      <mat-select [formControl]="control" [multiple]="field.kind === 'choices'">
        @if (field.kind === 'choice') {
          <mat-option value="">-- กรุณาเลือก --</mat-option>
        }
        @for (choice of parent ? below() : choices; track choice.value) {
          <mat-option [value]="choice.value">{{ choice.label }}</mat-option>
        }
        @if (isLoading()) {
          <mat-option disabled>กำลังโหลดข้อมูล...</mat-option>
        }
      </mat-select>
      @if (control.invalid) {
        <mat-error>{{ error }}</mat-error>
      }
    </mat-form-field>
  `,
})
export class SelectFieldComponent extends FieldBase implements OnInit, OnDestroy {
  @Input() choices: readonly Choice[] = [];
  @Input() parent: FieldControl | undefined;
  readonly below = signal<readonly Choice[]>([]);
  readonly isLoading = signal(false);
  #following: Subscription | undefined;

  ngOnInit(): void {
    const { parent } = this;
    this.#following = parent?.valueChanges
      .pipe(
        startWith(parent.value),
        distinctUntilChanged(),
        switchMap((under, times) => {
          if (times > 0) this.control.setValue('');
          this.below.set([]);
          this.isLoading.set(under !== '');
          return this.#offered(String(under));
        }),
      )
      .subscribe((choices) => {
        this.below.set(choices);
        this.isLoading.set(false);
      });
  }

  ngOnDestroy(): void {
    this.#following?.unsubscribe();
  }

  #offered(under: string): Observable<readonly Choice[]> {
    const { choices: list } = this.field;
    return list && under !== '' ? from(getChoices(list, under)).pipe(catchError(() => of([]))) : of([]);
  }
}
