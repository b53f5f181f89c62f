import { Directive, Input } from '@angular/core';
import type { FormField } from '../../../data/form-definition';
import type { FieldControl } from '../entry-form';

@Directive()
export abstract class FieldBase {
  @Input({ required: true }) field!: FormField;
  @Input({ required: true }) control!: FieldControl;
  /** Empty in a table, where the column's heading says it. */
  @Input() label = '';
  @Input() hint: string | undefined;

  get error(): string {
    const { errors } = this.control;
    if (typeof errors?.['server'] === 'string') return errors['server'];
    if (errors?.['matDatepickerParse']) return 'รูปแบบวันที่ไม่ถูกต้อง';
    if (errors?.['required']) return `กรุณาระบุ${this.field.label}`;
    if (errors?.['maxlength']) return `กรอกได้ไม่เกิน ${this.field.maxLength} ตัวอักษร`;
    return errors?.['email'] ? 'รูปแบบอีเมลไม่ถูกต้อง' : '';
  }
}
