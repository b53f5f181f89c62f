import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { FieldBase } from './field-base';

/** A button in place of the browser's own box. The system keeps a file's name only. */
@Component({
  selector: 'practice-file-field',
  imports: [MatButtonModule, MatFormFieldModule],
  template: `
    <mat-label class="caption">{{ label }}</mat-label>
    <input #box type="file" hidden (change)="attach(box.files)" />
    <button mat-stroked-button type="button" (click)="box.click()">เลือกไฟล์</button>
    <span class="file-name">{{ control.value || 'ยังไม่ได้แนบไฟล์' }}</span>
    @if (hint) {
      <div class="file-hint">{{ hint }}</div>
    }
  `,
})
export class FileFieldComponent extends FieldBase {
  attach(files: FileList | null): void {
    this.control.setValue(files?.[0]?.name ?? '');
    this.control.markAsDirty();
  }
}
