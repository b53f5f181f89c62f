import ClassicEditor from '@ckeditor/ckeditor5-build-classic';
import { drawEditorForm, TEXTS, textareaOf, tellTexts, type Text } from '../editor-form';

drawEditorForm(textareaOf);
const editors = new Map<Text, { getData(): string }>();
for (const name of TEXTS)
  void ClassicEditor.create(document.getElementById(name)!).then((editor: { getData(): string }) =>
    editors.set(name, editor),
  );
tellTexts((name) => editors.get(name)?.getData());
