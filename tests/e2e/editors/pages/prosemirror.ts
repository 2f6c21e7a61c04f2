import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { mountDesk, ready } from './desk-page';

const schema = new Schema({ nodes: basic.spec.nodes, marks: basic.spec.marks });
const { place } = mountDesk();
const hidden = document.createElement('textarea');
hidden.hidden = true;

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const docOf = (text: string) =>
  schema.node(
    'doc',
    null,
    text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : [])),
  );
const stateOf = (doc: Node) => EditorState.create({ doc, plugins });
const textOf = (doc: Node) => doc.textBetween(0, doc.content.size, '\n', '\n');

const view = new EditorView(place, {
  state: stateOf(docOf('')),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    hidden.value = textOf(view.state.doc);
  },
});
place.append(hidden);
ready({
  text: () => textOf(view.state.doc),
  kept: () => hidden.value,
  setDraft: (text) => view.updateState(stateOf(docOf(text))),
});
