import '../ckeditor-base';
import 'ckeditor4/skins/moono-lisa/editor.css';
import 'ckeditor4/ckeditor.js';
import 'ckeditor4/lang/en.js';
import { drawEditorForm, TEXTS, textareaOf, tellTexts } from '../editor-form';

interface Editor4 {
  getData(): string;
  checkDirty(): boolean;
}
interface Editors4 {
  instances: Record<string, Editor4>;
  replace(id: string, settings: object): Editor4;
}

/** In a frame; a note of the version that is checked on the web is switched off. */
drawEditorForm(textareaOf);
const editors = (window as unknown as { CKEDITOR: Editors4 }).CKEDITOR;
const settings = { customConfig: '', stylesSet: false, contentsCss: [], language: 'en', versionCheck: false };
for (const name of TEXTS) editors.replace(name, { ...settings, removePlugins: 'scayt,wsc', skin: 'moono-lisa' });
tellTexts((name) => editors.instances[name]!.getData().trim());
// Hidden until a style sheet has come that is in this page from the start.
document.head.insertAdjacentHTML('beforeend', '<style>.cke { visibility: visible !important }</style>');
