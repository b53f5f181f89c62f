import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { drawEditorForm, FIRST, TEXTS, tellTexts } from '../editor-form';

drawEditorForm((name) => `<div id="${name}">${FIRST[name]}</div>`);
const editors = new Map(TEXTS.map((name) => [name, new Quill(`#${name}`, { theme: 'snow' })]));
tellTexts((name) => editors.get(name)!.getContents().ops);
