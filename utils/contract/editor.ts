/** Where in the draft a text goes. */
export type WritePlace =
  /** Where the agent's cursor stands. */
  | { at: 'cursor' }
  /** In place of the whole draft. */
  | { at: 'draft' }
  /** In place of exactly these words; `occurrence` counts from 0. */
  | { at: 'part'; find: string; occurrence: number };

/** Editors that keep a model of their own beside what the page shows. */
export const EDITOR_KINDS = [
  'ckeditor4',
  'ckeditor5',
  'tinymce',
  'quill',
  'prosemirror',
  'slate',
  'lexical',
  'summernote',
] as const;
export type EditorKind = (typeof EDITOR_KINDS)[number];

/** What the reader asks of the editor that has the focus, by way of the page's own world. */
export type EditorCall =
  | { do: 'read' }
  /** In place of what is selected. */
  | { do: 'insert'; text: string }
  | { do: 'undo' };

export interface EditorAnswer {
  kind: EditorKind;
  /** The text by the editor's model, lines by `\n`; null where what is shown is the model. */
  text: string | null;
  /** Whether the editor has a way to do what was asked; the words that then stand there tell more. */
  done: boolean;
}
