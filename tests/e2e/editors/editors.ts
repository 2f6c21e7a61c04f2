/** Files of an editor that its page loads as they come, by path in `node_modules`. */
export interface Editor {
  name: string;
  /** The package whose version is named; null for the browser's own. */
  package: string | null;
  scripts?: readonly string[];
  styles?: readonly string[];
}

/** Every editor of the table, by its page in `pages/`, with its name and the version that is tried. */
export const EDITORS = {
  textarea: { name: 'textarea', package: null },
  input: { name: 'input (one line)', package: null },
  contenteditable: { name: 'contenteditable', package: null },
  'react-textarea': { name: 'textarea controlled by React', package: 'react' },
  'custom-element': { name: 'custom element with a shadow root', package: null },
  'redactor-like': { name: 'like Redactor: hidden field follows on blur', package: null },
  ckeditor4: {
    name: 'CKEditor 4 (frame)',
    package: 'ckeditor4',
    scripts: ['ckeditor4/ckeditor.js'],
  },
  ckeditor5: { name: 'CKEditor 5', package: 'ckeditor5' },
  tinymce: { name: 'TinyMCE (frame)', package: 'tinymce', scripts: ['tinymce/tinymce.min.js'] },
  quill: { name: 'Quill', package: 'quill' },
  prosemirror: { name: 'ProseMirror', package: 'prosemirror-view' },
  slate: { name: 'Slate', package: 'slate' },
  lexical: { name: 'Lexical', package: 'lexical' },
  summernote: {
    name: 'Summernote',
    package: 'summernote',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    styles: ['summernote/dist/summernote-lite.min.css'],
  },
} satisfies Record<string, Editor>;
export type EditorId = keyof typeof EDITORS;

export const editorOf = (id: EditorId): Editor => EDITORS[id];
