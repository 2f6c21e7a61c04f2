import type { EditorAnswer, EditorCall } from '@/utils/contract/editor';

/**
 * Does what is asked with the editor that has the focus, by the editor's own interface; null where
 * none is known there. Runs in the page's own world, so it is sent there as text and may use
 * nothing from outside itself. The page can see and forge all of this, as it can its own editor:
 * the function holds nothing but the text, and its answer is checked like any word of a page.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one function is all that can be sent
export function useEditor(call: EditorCall): EditorAnswer | null {
  // biome-ignore lint/suspicious/noExplicitAny: editors' own objects, of which no types are at hand
  type Own = any;
  const lines = call.do === 'insert' ? call.text.split('\n') : [];
  let focused: Own = document.activeElement;
  for (let depth = 0; depth < 10 && focused; depth++) {
    const inner: Own = focused.shadowRoot ?? focused.contentDocument;
    if (!inner?.activeElement) break;
    focused = inner.activeElement;
  }
  if (!focused) return null;
  const top: Own = window;

  const answer = (
    kind: EditorAnswer['kind'],
    does: { read?(): string; insert?(): void; undo?(): void },
  ): EditorAnswer => {
    const act = call.do === 'insert' ? does.insert : call.do === 'undo' ? does.undo : undefined;
    act?.();
    return {
      kind,
      text: call.do === 'read' && does.read ? String(does.read()).slice(0, 200_000) : null,
      done: act !== undefined,
    };
  };

  /** Where nothing of the editor is to be had from outside: its own key for it is all there is. */
  const pressUndo = () => {
    const mac = /Mac|iP(hone|[oa]d)/.test(navigator.platform);
    const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac };
    focused.dispatchEvent(
      new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }),
    );
  };

  const ckeditor5: Own = focused.ckeditorInstance;
  if (ckeditor5?.model) {
    const wordsOf = (node: Own): string =>
      node.is('$text') ? node.data : node.is('element', 'softBreak') ? '\n' : blocksOf(node);
    const blocksOf = (node: Own): string => {
      const children: Own[] = [...node.getChildren()];
      const inline = children.every(
        (child) => child.is('$text') || ckeditor5.model.schema.isInline(child),
      );
      return children.map(wordsOf).join(inline ? '' : '\n');
    };
    return answer('ckeditor5', {
      read: () => blocksOf(ckeditor5.model.document.getRoot()),
      insert: () =>
        ckeditor5.model.change((writer: Own) => {
          const all = writer.createDocumentFragment();
          for (const line of lines) {
            const paragraph = writer.createElement('paragraph');
            writer.insertText(line, paragraph);
            writer.append(paragraph, all);
          }
          ckeditor5.model.insertContent(all);
        }),
      undo: () => ckeditor5.execute('undo'),
    });
  }

  const instances: Own[] = Object.values(top.CKEDITOR?.instances ?? {});
  const ckeditor4 = instances.find((one) => one.editable()?.$ === focused);
  if (ckeditor4) {
    return answer('ckeditor4', {
      insert: () => ckeditor4.insertText(lines.join('\n')),
      undo: () => ckeditor4.execCommand('undo'),
    });
  }

  const all: Own = top.tinymce?.get?.();
  const tinymce = Array.isArray(all) && all.find((one: Own) => one.getBody() === focused);
  if (tinymce) {
    const markup = (line: string) =>
      line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/^ | (?= )| $/g, '&nbsp;');
    return answer('tinymce', {
      insert: () =>
        tinymce.undoManager.transact(() => tinymce.insertContent(lines.map(markup).join('<br>'))),
      undo: () => tinymce.undoManager.undo(),
    });
  }

  const holder: Own = focused.closest('.ql-container');
  if (holder && focused.classList.contains('ql-editor')) {
    // From version 2 on, only the page's own `Quill` finds the editor of an element.
    const quill: Own = holder.__quill ?? top.Quill?.find?.(holder);
    if (!quill) return answer('quill', { undo: pressUndo });
    return answer('quill', {
      read: () => quill.getText().replace(/\n$/, ''),
      insert: () => {
        const { index, length } = quill.getSelection(true);
        quill.history.cutoff();
        if (length) quill.deleteText(index, length, 'user');
        quill.insertText(index, lines.join('\n'), 'user');
        quill.setSelection(index + lines.join('\n').length, 0, 'user');
        quill.history.cutoff();
      },
      undo: () => quill.history.undo(),
    });
  }

  const lexical: Own = focused.__lexicalEditor;
  if (lexical) {
    const wordsOf = (key: string): string => {
      const node: Own = lexical.getEditorState()._nodeMap.get(key);
      let words = '';
      for (let child = node.__first; child; ) {
        const one: Own = lexical.getEditorState()._nodeMap.get(child);
        const block = one.__type === 'paragraph' || key === 'root';
        words += (block && words ? '\n' : '') + partOf(one, child);
        child = one.__next;
      }
      return words;
    };
    const partOf = (one: Own, key: string): string =>
      one.__type === 'linebreak' ? '\n' : '__first' in one ? wordsOf(key) : (one.__text ?? '');
    const command = (type: string): Own =>
      [...lexical._commands.keys()].find((one: Own) => one.type === type);
    return answer('lexical', {
      read: () => wordsOf('root'),
      insert: () =>
        lexical.update(
          () => {
            const selection: Own = lexical._pendingEditorState._selection;
            lines.forEach((line, index) => {
              if (index > 0) selection.insertParagraph();
              selection.insertText(line);
            });
          },
          { tag: 'history-push', discrete: true },
        ),
      undo: () => lexical.dispatchCommand(command('UNDO_COMMAND'), undefined),
    });
  }

  const document5: Own = focused.pmViewDesc?.node;
  if (document5) {
    return answer('prosemirror', {
      read: () => document5.textBetween(0, document5.content.size, '\n', '\n'),
      undo: pressUndo,
    });
  }

  if (focused.hasAttribute('data-slate-editor')) {
    const name = Object.keys(focused).find((key) => key.startsWith('__reactFiber$'));
    let fiber: Own = name && focused[name];
    while (fiber && !Array.isArray(fiber.memoizedProps?.editor?.children)) fiber = fiber.return;
    const slate: Own = fiber?.memoizedProps.editor;
    if (!slate) return null;
    const textOf = (node: Own): string => node.text ?? node.children.map(textOf).join('');
    return answer('slate', {
      read: () => slate.children.map(textOf).join('\n'),
      insert: () => {
        if (slate.selection) slate.deleteFragment();
        lines.forEach((line, index) => {
          if (index > 0) slate.insertBreak();
          slate.insertText(line);
        });
      },
      undo: () => slate.undo?.(),
    });
  }

  const written: Own = focused.closest('.note-editor')?.previousElementSibling;
  const summernote: Own = written && top.jQuery?.(written).data('summernote');
  if (summernote) {
    return answer('summernote', {
      insert: () => {
        const { history, $editable } = summernote.modules.editor;
        // What was typed is no step of its undo yet.
        if (history.stack[history.stackOffset]?.contents !== $editable.html()) history.recordUndo();
        summernote.invoke('editor.beforeCommand');
        const words = lines.map((line) => line.replace(/^ | (?= )| $/g, '\u00a0')).join('\n');
        document.execCommand(words ? 'insertText' : 'delete', false, words);
        summernote.invoke('editor.afterCommand');
      },
      undo: () => summernote.invoke('editor.undo'),
    });
  }
  return null;
}
