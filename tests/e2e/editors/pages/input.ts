import { mountDesk, ready } from './desk-page';

const { place } = mountDesk();
const field = document.createElement('input');
field.placeholder = '输入消息';
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
