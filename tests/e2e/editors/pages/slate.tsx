import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { mountDesk, ready } from './desk-page';

const { place } = mountDesk();
const editor = withHistory(withReact(createEditor()));
const nodesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => ({ type: 'paragraph', children: [{ text: line }] })) as Descendant[];
const textOf = (value: Descendant[]) => value.map((node) => Node.string(node)).join('\n');
let kept = '';

const isUndo = (event: React.KeyboardEvent) => event.ctrlKey && event.key === 'z';

const root = createRoot(place);
flushSync(() =>
  root.render(
    <Slate
      editor={editor}
      initialValue={nodesOf('')}
      onChange={(value) => {
        kept = textOf(value);
      }}
    >
      <Editable
        placeholder="输入回复"
        onKeyDown={(event) => {
          if (!isUndo(event)) return;
          event.preventDefault();
          editor.undo();
        }}
      />
    </Slate>,
  ),
);
ready({
  text: () => textOf(editor.children),
  kept: () => kept,
  setDraft: (text) => {
    Editor.withoutNormalizing(editor, () => {
      while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, nodesOf(text), { at: [0] });
    });
    editor.history = { undos: [], redos: [] };
  },
});
