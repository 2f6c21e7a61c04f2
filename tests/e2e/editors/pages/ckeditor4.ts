import { mountDesk, paragraphs, ready, wordsOfMarkup } from './desk-page';

interface Editor {
  getData(): string;
  setData(html: string, done: () => void): void;
  updateElement(): void;
  resetUndo(): void;
  on(event: string, then: () => void): void;
}
interface Ckeditor4 {
  replace(element: HTMLElement, options: object): Editor;
}
const { CKEDITOR } = window as unknown as { CKEDITOR: Ckeditor4 };

const { place } = mountDesk();
const hidden = document.createElement('textarea');
place.append(hidden);
const editor = CKEDITOR.replace(hidden, { versionCheck: false, entities: false, language: 'en' });
editor.on('instanceReady', () =>
  ready({
    text: () => wordsOfMarkup(editor.getData()),
    kept: () => {
      editor.updateElement();
      return wordsOfMarkup(hidden.value);
    },
    setDraft: (text) =>
      new Promise((resolve) =>
        editor.setData(paragraphs(text), () => {
          editor.resetUndo();
          resolve();
        }),
      ),
  }),
);
