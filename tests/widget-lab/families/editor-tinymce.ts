import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { drawEditorForm, textareaOf, tellTexts } from '../editor-form';

drawEditorForm(textareaOf);
void tinymce.init({ selector: 'textarea[id]', skin: false, content_css: false, promotion: false, height: 200 });
tellTexts((name) => tinymce.get(name)?.getContent());
