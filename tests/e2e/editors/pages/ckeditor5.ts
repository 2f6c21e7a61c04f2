import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { mountDesk, paragraphs, ready, wordsOfMarkup } from './desk-page';

const { place } = mountDesk();
const hidden = document.createElement('textarea');
hidden.hidden = true;
const element = document.createElement('div');
place.append(element, hidden);
const editor = await ClassicEditor.create(element, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  toolbar: ['bold', 'undo'],
});
editor.model.document.on('change:data', () => {
  hidden.value = editor.getData();
});
ready({
  text: () => wordsOfMarkup(editor.getData()),
  kept: () => wordsOfMarkup(hidden.value),
  setDraft: (text) => editor.setData(paragraphs(text)),
});
