import { mountDesk, paragraphs, ready, wordsOfMarkup } from './desk-page';

interface Summernote {
  summernote(options: object): void;
  summernote(call: 'code'): string;
  summernote(call: 'code', html: string): void;
  summernote(call: 'commit'): void;
}
const { jQuery } = window as unknown as { jQuery(element: Element): Summernote };

const { place } = mountDesk();
const hidden = document.createElement('textarea');
place.append(hidden);
const note = jQuery(hidden);
note.summernote({ height: 120 });
ready({
  text: () => wordsOfMarkup(note.summernote('code')),
  kept: () => wordsOfMarkup(hidden.value),
  setDraft: (text) => note.summernote('code', paragraphs(text)),
});
