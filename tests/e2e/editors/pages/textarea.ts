import { mountDesk, ready } from './desk-page';

const { place } = mountDesk();
const field = document.createElement('textarea');
field.className = 'answer-text';
place.append(field);
let kept = '';
field.addEventListener('input', () => {
  kept = field.value;
});
ready({
  text: () => field.value,
  kept: () => kept,
  setDraft: (text) => {
    field.value = text;
    kept = text;
  },
});
