import { Component, inject, type OnInit } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatTabsModule } from '@angular/material/tabs';
import { MatToolbarModule } from '@angular/material/toolbar';
import { EntryStore } from './entry-store';
import { SectionFormComponent } from './section-form.component';

@Component({
  selector: 'practice-app',
  imports: [MatProgressBarModule, MatTabsModule, MatToolbarModule, SectionFormComponent],
  template: `
    <mat-toolbar>
      <a href="/">ระบบฝึกนำเข้าข้อมูลโครงการ</a>
      <span class="push"></span>
      <small>ผู้ใช้งาน: {{ store.session()?.user }}</small>
    </mat-toolbar>
    <main>
      @if (store.failed()) {
        <div class="note note--bad">โหลดข้อมูลไม่สำเร็จ กรุณาลองใหม่อีกครั้ง</div>
      }
      @for (entry of shown(); track entry.section) {
        <h1>{{ entry.project.name }}</h1>
        <nav mat-tab-nav-bar [tabPanel]="panel" mat-stretch-tabs="false">
          @for (tab of entry.tabs; track tab.section) {
            <a mat-tab-link [href]="'#/section/' + tab.section" [active]="tab.section === entry.section">{{
              tab.title
            }}</a>
          }
        </nav>
        <mat-tab-nav-panel #panel><practice-section-form [entry]="entry" /></mat-tab-nav-panel>
      } @empty {
        <mat-progress-bar mode="indeterminate" aria-label="กำลังโหลดข้อมูล" />
      }
    </main>
  `,
})
export class AppComponent implements OnInit {
  readonly store = inject(EntryStore);

  /** One at most; told apart by its section, so that another section is another form. */
  shown() {
    const entry = this.store.entry();
    return entry ? [entry] : [];
  }

  ngOnInit(): void {
    void this.store.start();
  }
}
