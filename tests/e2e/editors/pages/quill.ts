import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { mountDesk, ready } from './desk-page';

const { place } = mountDesk();
const element = document.createElement('div');
const hidden = document.createElement('textarea');
hidden.hidden = true;
place.append(element, hidden);
const quill = new Quill(element, { theme: 'snow' });
const text = () => quill.getText().replace(/\n$/, '');
quill.on('text-change', () => {
  hidden.value = text();
});
ready({
  text,
  kept: () => hidden.value,
  setDraft: (draft) => {
    quill.setText(draft, 'api');
    quill.history.clear();
  },
});
