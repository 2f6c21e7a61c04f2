import { mountDesk, paragraphs, ready, wordsOfMarkup } from './desk-page';

const { place } = mountDesk();
const box = document.createElement('div');
box.contentEditable = 'true';
place.append(box);
let kept = '';
box.addEventListener('input', () => {
  kept = box.innerHTML;
});
ready({
  text: () => wordsOfMarkup(box.innerHTML),
  kept: () => wordsOfMarkup(kept),
  setDraft: (text) => {
    box.innerHTML = kept = paragraphs(text).replace(/(<\/?)p>/g, '$1div>');
  },
});
