import { mountDesk, paragraphs, ready, wordsOfMarkup } from './desk-page';

const { place, form } = mountDesk();
const box = document.createElement('div');
box.contentEditable = 'true';
box.className = 'redactor-styles';
const hidden = document.createElement('textarea');
hidden.hidden = true;
hidden.name = 'body';
place.append(box, hidden);
const sync = () => {
  hidden.value = box.innerHTML;
};
// As some editors do: the hidden field follows on blur and on sending only.
box.addEventListener('blur', sync);
form.addEventListener('submit', sync, true);
ready({
  text: () => wordsOfMarkup(box.innerHTML),
  kept: () => {
    box.dispatchEvent(new FocusEvent('blur'));
    return wordsOfMarkup(hidden.value);
  },
  setDraft: (text) => {
    box.innerHTML = paragraphs(text);
    sync();
  },
});
