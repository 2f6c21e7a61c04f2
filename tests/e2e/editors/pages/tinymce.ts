import { mountDesk, paragraphs, ready, wordsOfMarkup } from './desk-page';

interface Editor {
  getContent(): string;
  setContent(html: string): void;
  save(): void;
  undoManager: { clear(): void; add(): void };
}
const { tinymce } = window as unknown as {
  tinymce: { init(options: object): Promise<Editor[]> };
};

const { place } = mountDesk();
const hidden = document.createElement('textarea');
place.append(hidden);
const [editor] = await tinymce.init({
  target: hidden,
  license_key: 'gpl',
  promotion: false,
  menubar: false,
  height: 240,
  entity_encoding: 'raw',
});
if (!editor) throw new Error('the editor did not start');
ready({
  text: () => wordsOfMarkup(editor.getContent()),
  kept: () => {
    editor.save();
    return wordsOfMarkup(hidden.value);
  },
  setDraft: (text) => {
    editor.setContent(paragraphs(text));
    editor.undoManager.clear();
    editor.undoManager.add();
  },
});
