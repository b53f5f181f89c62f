/** Libraries that come without types, as far as the lab's pages use them. */

declare module 'angular';
declare module 'vue/dist/vue.esm-bundler.js';
declare module 'cleave.js';
declare module 'inputmask';
declare module 'jquery';
declare module 'jquery-ui/dist/jquery-ui.js';
declare module 'bootstrap-datepicker';
declare module 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.th.min.js';
declare module 'bootstrap';
declare module 'bootstrap-select';
declare module 'select2';
declare module 'summernote/dist/summernote-lite.js';
declare module 'ckeditor4/ckeditor.js';
declare module 'ckeditor4/lang/en.js';
declare module '@ckeditor/ckeditor5-build-classic';
declare module 'multiple-select/dist/multiple-select.js';
declare module 'air-datepicker';
declare module 'air-datepicker/locale/th';
declare module '@ng-select/ng-select';
declare module '@radix-ui/react-select';
declare module 'vue-multiselect';
declare module 'v-money3';
