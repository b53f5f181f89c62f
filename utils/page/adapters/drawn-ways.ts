/** How a drawn drop-down is worked, where it differs from the common way. */
export interface DrawnWay {
  /** What to press in its box, to open the list; else what takes the keys. */
  press?: string;
  /** One option of the open list, and where in it the label stands. */
  option: string;
  text?: string;
  /** The box to search in; `outside`, where it hangs elsewhere in the page with the open list. */
  search?: string;
  outside?: string;
  /** Takes one chosen item away. */
  remove?: string;
  /** Empties it. */
  clear?: string;
}

const ARIA: DrawnWay = { option: '[role=option]' };

const WAYS: Readonly<Record<string, DrawnWay>> = {
  'react-select': {
    option: '[role=option]',
    press: '[class*="-control"]',
    search: 'input[role=combobox]:not([readonly])',
    remove: '[class*="-multiValue"] > [role=button], [class*="multi-value__remove"]',
  },
  'mui-select': ARIA,
  'mui-autocomplete': {
    option: '.MuiAutocomplete-option',
    search: 'input',
    remove: '.MuiChip-deleteIcon',
    clear: '.MuiAutocomplete-clearIndicator',
  },
  'ant-select': {
    option: '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option',
    press: '.ant-select-selector',
    search: 'input:not([readonly])',
    remove: '.ant-select-selection-item-remove',
    clear: '.ant-select-clear',
  },
  'mat-select': { option: 'mat-option', text: '.mdc-list-item__primary-text', press: '.mat-mdc-select-trigger' },
  'el-select': {
    option: '.el-select-dropdown__item',
    press: '.el-select__wrapper',
    search: 'input:not([readonly])',
    remove: '.el-tag__close',
    clear: '.el-select__clear',
  },
  'v-select': {
    option: '.v-overlay__content .v-list-item',
    text: '.v-list-item-title',
    press: '.v-field',
    search: 'input:not([readonly])',
    clear: '.v-field__clearable .v-icon',
  },
  'vue-select': {
    option: '.vs__dropdown-option',
    press: '.vs__dropdown-toggle',
    search: '.vs__search',
    remove: '.vs__deselect',
    clear: '.vs__clear',
  },
  'vue-multiselect': {
    option: '.multiselect__option',
    text: ':scope > span',
    press: '.multiselect__select',
    search: '.multiselect__input',
    remove: '.multiselect__tag-icon',
  },
  'vueform-multiselect': {
    option: '.multiselect-option',
    press: '.multiselect-wrapper',
    search: '.multiselect-search, .multiselect-tags-search',
    remove: '.multiselect-tag-remove',
    clear: '.multiselect-clear',
  },
  'ng-select': {
    option: 'ng-dropdown-panel .ng-option',
    press: '.ng-select-container',
    search: '.ng-input input:not([readonly])',
    remove: '.ng-value-icon',
    clear: '.ng-clear-wrapper',
  },
  'prime-select': {
    option: '[role=listbox] [role=option]',
    press: '.p-select-label, .p-dropdown-label, .p-multiselect-label-container',
    search: '.p-select-filter, .p-dropdown-filter, .p-multiselect-filter',
    outside: '.p-select-filter, .p-dropdown-filter, .p-multiselect-filter',
    clear: '.p-select-clear-icon, .p-dropdown-clear-icon',
  },
  'q-select': {
    option: '.q-menu [role=option]',
    text: '.q-item__label',
    press: '.q-field__control',
    search: 'input:not([readonly])',
    remove: '.q-chip__icon--remove',
    clear: '.q-field__focusable-action',
  },
  'n-select': {
    option: '.n-base-select-option',
    text: '.n-base-select-option__content',
    press: '.n-base-selection',
    search: 'input:not([readonly])',
    remove: '.n-tag__close',
    clear: '.n-base-clear__clear',
  },
  'mantine-pills': {
    option: '[role=option]',
    press: 'input',
    search: 'input:not([readonly])',
    remove: '.mantine-Pill-remove',
  },
  'fomantic-dropdown': {
    option: '.ui.dropdown.active > .menu .item',
    press: ':scope > .text',
    search: ':scope > input.search',
    remove: ':scope > a.label > .delete.icon',
    clear: ':scope > .clear.icon, :scope > .remove.icon',
  },
  'slim-select': {
    option: '.ss-content[class*=ss-open] .ss-option',
    search: '.ss-content[class*=ss-open] .ss-search input',
    outside: '.ss-content[class*=ss-open] .ss-search input',
    remove: '.ss-value-delete',
    clear: '.ss-deselect:not(.ss-hide)',
  },
  'virtual-select': {
    option: '.vscomp-option',
    text: '.vscomp-option-text',
    press: '.vscomp-toggle-button',
    search: '.vscomp-search-input',
    outside: '.vscomp-search-input',
    clear: '.vscomp-clear-button',
  },
  'tom-select': {
    option: '.ts-dropdown .option',
    press: '.ts-control',
    search: '.dropdown-input, .ts-control > input',
    remove: '.remove',
  },
  choices: {
    option: '.choices__list--dropdown .choices__item--selectable',
    press: '.choices__inner',
    search: 'input.choices__input',
    remove: '.choices__inner .choices__button',
  },
  selectize: {
    option: '.selectize-dropdown .option',
    press: '.selectize-input',
    search: '.selectize-input > input',
    remove: '.remove',
  },
  chosen: {
    option: '.chosen-with-drop .active-result',
    press: '.chosen-single, .chosen-choices',
    search: '.chosen-search-input',
    remove: '.search-choice-close',
    clear: '.chosen-single > .search-choice-close',
  },
  'bootstrap-select': {
    option: '.dropdown-menu.inner > li > a',
    text: '.text',
    press: '.dropdown-toggle',
    search: '.bs-searchbox input',
  },
  'ui-select': {
    option: '.ui-select-choices-row',
    press: '.ui-select-toggle, .ui-select-search',
    search: 'input.ui-select-search',
    remove: '.ui-select-match-item .close',
    clear: '.ui-select-match .btn-link',
  },
  select2: {
    option: '.select2-results__option[role=option]:not(.loading-results), .select2-results__option[role=treeitem]',
    press: '.select2-selection',
    search: '.select2-search__field',
    outside: '.select2-container--open .select2-search__field',
  },
};

export const wayOf = (id: string | undefined): DrawnWay => WAYS[id ?? ''] ?? ARIA;
