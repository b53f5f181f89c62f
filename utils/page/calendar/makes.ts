/** How one make of calendars is read and turned: CSS of its parts. */
export interface CalendarMake {
  /** What it opens. */
  box: string;
  /** Where the shown month and year stand, in one element or several. */
  title: string;
  previous: string;
  next: string;
  /** Days of the shown month that can be chosen, not those of its neighbours. */
  day: string;
}

export const CALENDARS: readonly CalendarMake[] = [
  {
    box: '.datepicker-dropdown',
    title: '.datepicker-days .datepicker-switch',
    previous: '.datepicker-days .prev',
    next: '.datepicker-days .next',
    day: '.datepicker-days td.day:not(.old, .new, .disabled)',
  },
  {
    box: '.ui-datepicker:not(.ui-datepicker-inline)',
    title: '.ui-datepicker-title',
    previous: '.ui-datepicker-prev:not(.ui-state-disabled)',
    next: '.ui-datepicker-next:not(.ui-state-disabled)',
    day: 'td[data-handler=selectDay]:not(.ui-datepicker-other-month) a',
  },
  {
    box: '.flatpickr-calendar.open:not(.inline)',
    title: '.flatpickr-current-month',
    previous: '.flatpickr-prev-month:not(.flatpickr-disabled)',
    next: '.flatpickr-next-month:not(.flatpickr-disabled)',
    day: '.flatpickr-day:not(.prevMonthDay, .nextMonthDay, .flatpickr-disabled)',
  },
  {
    box: '[role=dialog] .MuiDateCalendar-root',
    title: '.MuiPickersCalendarHeader-label',
    previous: '.MuiPickersArrowSwitcher-root button:first-of-type:not([disabled])',
    next: '.MuiPickersArrowSwitcher-root button:last-of-type:not([disabled])',
    day: '.MuiPickersDay-root[role=gridcell]:not(.MuiPickersDay-dayOutsideMonth, [disabled])',
  },
  {
    box: '.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) .ant-picker-date-panel',
    title: '.ant-picker-header-view button',
    previous: '.ant-picker-header-prev-btn',
    next: '.ant-picker-header-next-btn',
    day: '.ant-picker-cell-in-view:not(.ant-picker-cell-disabled) .ant-picker-cell-inner',
  },
  {
    box: '.el-popper .el-date-picker',
    title: '.el-date-picker__header-label',
    previous: '.el-date-picker__prev-btn .arrow-left',
    next: '.el-date-picker__next-btn .arrow-right',
    day: 'td.available:not(.prev-month, .next-month, .disabled) .el-date-table-cell__text',
  },
  {
    box: '.v-overlay .v-date-picker',
    title: '[data-testid=month-btn], [data-testid=year-btn]',
    previous: '[data-testid=prev-month]',
    next: '[data-testid=next-month]',
    day: '.v-date-picker-month__day:not(.v-date-picker-month__day--adjacent) button:not([disabled])',
  },
  {
    box: '.mat-datepicker-content mat-calendar',
    title: '.mat-calendar-period-button',
    previous: '.mat-calendar-previous-button:not([disabled])',
    next: '.mat-calendar-next-button:not([disabled])',
    day: '.mat-calendar-body-cell:not(.mat-calendar-body-disabled)',
  },
];
