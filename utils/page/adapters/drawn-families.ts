/** How one make of drawn drop-down shows what is chosen: by class names and roles that its releases have kept. */
export interface DrawnFamily {
  id: string;
  /** Its outermost box. */
  box: string;
  /** The texts of what is chosen, one element each; of nothing chosen there is none. */
  shown: string;
  /** Where its box is or holds this, several labels are drawn as one text, with commas between them. */
  joins?: string;
}

export const DRAWN_FAMILIES: readonly DrawnFamily[] = [
  {
    id: 'react-select',
    box: '[class*="-container"]:has(> [class*="-control"] input[role=combobox])',
    shown:
      '[class*="-singleValue"], [class*="single-value"], [class*="-multiValue"] > :first-child, [class*="multi-value__label"]',
  },
  { id: 'mui-autocomplete', box: '.MuiAutocomplete-root', shown: 'input, .MuiChip-label' },
  { id: 'mui-select', box: '.MuiSelect-root', shown: '.MuiSelect-select', joins: '.MuiSelect-multiple' },
  { id: 'ant-select', box: '.ant-select', shown: '.ant-select-selection-item' },
  {
    id: 'mat-select',
    box: 'mat-select',
    shown: '.mat-mdc-select-value-text .mat-mdc-select-min-line',
    joins: '.mat-mdc-select-multiple',
  },
  {
    id: 'el-select',
    box: '.el-select',
    shown: '.el-select__placeholder:not(.is-transparent), .el-select__tags-text',
  },
  { id: 'vue-select', box: '.v-select:has(> .vs__dropdown-toggle)', shown: '.vs__selected' },
  {
    id: 'vue-multiselect',
    box: '.multiselect:has(> .multiselect__tags)',
    shown: '.multiselect__single, .multiselect__tag > span',
  },
  {
    id: 'vueform-multiselect',
    box: '.multiselect:has(> .multiselect-wrapper)',
    shown: '.multiselect-single-label-text, .multiselect-tag, .multiselect-multiple-label',
  },
  { id: 'ng-select', box: 'ng-select, .ng-select', shown: '.ng-value .ng-value-label' },
  {
    id: 'prime-select',
    box: '.p-select, .p-multiselect, .p-dropdown',
    shown:
      '.p-select-label:not(.p-placeholder, .p-select-label-empty), .p-dropdown-label:not(.p-placeholder, .p-dropdown-label-empty), .p-multiselect-label:not(.p-placeholder, .p-multiselect-label-empty)',
    joins: '.p-multiselect',
  },
  {
    id: 'q-select',
    box: '.q-select',
    shown: '.q-chip__content, .q-field__native > span',
    joins: '.q-select--multiple',
  },
  {
    id: 'n-select',
    box: '.n-select',
    shown:
      '.n-base-selection-input__content, .n-base-selection-label__render-label .n-base-selection-overlay__wrapper, .n-tag__content',
  },
  { id: 'mantine-pills', box: '.mantine-MultiSelect-wrapper', shown: '.mantine-Pill-label' },
  {
    id: 'fomantic-dropdown',
    box: '.ui.dropdown:has(> .menu)',
    shown: ':scope > .text:not(.default), :scope > a.label',
  },
  { id: 'slim-select', box: '.ss-main', shown: '.ss-single, .ss-value-text' },
  {
    id: 'virtual-select',
    box: '.vscomp-ele',
    shown: '.vscomp-wrapper.has-value .vscomp-value',
    joins: '.multiple',
  },
  {
    id: 'v-select',
    box: '.v-select:not(:has(> .vs__dropdown-toggle)), .v-autocomplete, .v-combobox',
    shown: '[class$="__selection-text"], .v-chip__content',
  },
  { id: 'tom-select', box: '.ts-wrapper', shown: '.ts-control > .item' },
  { id: 'choices', box: '.choices', shown: '.choices > .choices__inner .choices__item:not(.choices__placeholder)' },
  { id: 'selectize', box: '.selectize-control', shown: '.selectize-input > .item' },
  {
    id: 'chosen',
    box: '.chosen-container',
    shown: '.chosen-single:not(.chosen-default) > span, .search-choice > span',
  },
  {
    id: 'bootstrap-select',
    box: '.bootstrap-select',
    shown: '.dropdown-toggle:not(.bs-placeholder) .filter-option-inner-inner',
    joins: 'select[multiple]',
  },
  {
    id: 'ui-select',
    box: '.ui-select-container',
    shown:
      '.ui-select-match > :not(.ui-select-placeholder) .ui-select-match-text, .ui-select-match-item [uis-transclude-append]',
  },
];

/** Read through the drop-down behind it, and worked as drawn only where that has no options yet. */
export const SELECT2: DrawnFamily = {
  id: 'select2',
  box: '.select2-container',
  shown:
    '.select2-selection__choice, .select2-selection--single .select2-selection__rendered:not(:has(.select2-selection__placeholder))',
};
