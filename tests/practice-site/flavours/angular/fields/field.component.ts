import { booleanAttribute, Component, Input } from '@angular/core';
import { HINTS } from '../../../data/cards';
import type { FormField } from '../../../data/form-definition';
import type { EntryAnswer } from '../../contract';
import type { FieldControl } from '../entry-form';
import { CheckFieldComponent } from './check-field.component';
import { DateFieldComponent } from './date-field.component';
import { FileFieldComponent } from './file-field.component';
import { LongTextFieldComponent } from './long-text-field.component';
import { MoneyFieldComponent } from './money-field.component';
import { NumberFieldComponent } from './number-field.component';
import { RadioFieldComponent } from './radio-field.component';
import { SelectFieldComponent } from './select-field.component';
import { TextFieldComponent } from './text-field.component';

type Look = FormField['kind'] | 'radio' | 'checks';

const BY_KEY: Readonly<Record<string, Look>> = { projectStatus: 'radio', operationTypes: 'checks' };

@Component({
  selector: 'practice-field',
  imports: [
    CheckFieldComponent,
    DateFieldComponent,
    FileFieldComponent,
    LongTextFieldComponent,
    MoneyFieldComponent,
    NumberFieldComponent,
    RadioFieldComponent,
    SelectFieldComponent,
    TextFieldComponent,
  ],
  template: `
    @switch (look) {
      @case ('radio') {
        <practice-radio-field [field]="field" [control]="control" [label]="label" [choices]="choices" />
      }
      @case ('checks') {
        <practice-check-field [field]="field" [control]="control" [label]="label" [choices]="choices" />
      }
      @case ('choice') {
        <practice-select-field
          [field]="field"
          [control]="control"
          [label]="label"
          [choices]="choices"
          [parent]="parent"
        />
      }
      @case ('choices') {
        <practice-select-field [field]="field" [control]="control" [label]="label" [choices]="choices" />
      }
      @case ('date') {
        <practice-date-field [field]="field" [control]="control" [label]="label" />
      }
      @case ('money') {
        <practice-money-field [field]="field" [control]="control" [label]="label" />
      }
      @case ('percent') {
        <practice-number-field [field]="field" [control]="control" [label]="label" />
      }
      @case ('long-text') {
        <practice-long-text-field [field]="field" [control]="control" [label]="label" [hint]="hint" />
      }
      @case ('file') {
        <practice-file-field [field]="field" [control]="control" [label]="label" [hint]="hint" />
      }
      @default {
        <practice-text-field [field]="field" [control]="control" [label]="label" [hint]="hint" />
      }
    }
  `,
})
export class FieldComponent {
  @Input({ required: true }) entry!: EntryAnswer;
  @Input({ required: true }) field!: FormField;
  @Input({ required: true }) control!: FieldControl;
  /** The control of the choice that this one hangs below. */
  @Input() parent: FieldControl | undefined;
  @Input({ transform: booleanAttribute }) inRow = false;

  get look(): Look {
    return BY_KEY[this.field.key] ?? this.field.kind;
  }

  get label(): string {
    return this.inRow ? '' : this.field.label;
  }

  get hint(): string | undefined {
    return HINTS[this.field.key];
  }

  get choices() {
    return (this.field.choices && this.entry.choices[this.field.choices]) ?? [];
  }
}
