import '../jquery-global';
import jQuery from 'jquery';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import { drawEditorForm, textareaOf, tellTexts } from '../editor-form';

drawEditorForm(textareaOf);
jQuery('#rationale, #objective, #output').summernote({ height: 120 });
tellTexts((name) => (jQuery(`#${name}`).summernote('isEmpty') ? '' : jQuery(`#${name}`).summernote('code')));
