import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  createEditor,
  type LexicalNode,
} from 'lexical';
import { mountDesk, ready } from './desk-page';

const { place } = mountDesk();
const box = document.createElement('div');
box.contentEditable = 'true';
box.style.whiteSpace = 'pre-wrap';
place.append(box);
const editor = createEditor({
  namespace: 'desk',
  onError: (problem) => {
    throw problem;
  },
});
editor.setRootElement(box);
registerRichText(editor);
const history = createEmptyHistoryState();
registerHistory(editor, history, 300);

const lineOf = (node: LexicalNode): string =>
  $isElementNode(node) ? node.getChildren().map(lineOf).join('') : node.getTextContent();
const text = () =>
  editor.getEditorState().read(() => $getRoot().getChildren().map(lineOf).join('\n'));
let kept = '';
editor.registerUpdateListener(() => {
  kept = text();
});
ready({
  text,
  kept: () => kept,
  setDraft: (draft) => {
    editor.update(
      () => {
        const lines = draft.split('\n').map((line) => {
          const paragraph = $createParagraphNode();
          return line ? paragraph.append($createTextNode(line)) : paragraph;
        });
        $getRoot()
          .clear()
          .append(...lines);
      },
      { discrete: true },
    );
    history.undoStack.length = 0;
  },
});
