import { expect } from 'vitest';
import type { EditorTab } from './editor-tab';
import type { EditorId } from './editors';
import { PATIENCE } from './inside';

/** With every kind of character that has been lost somewhere. */
export const SPECIAL = [
  ' 您好 👵🏽,"这样"写:',
  'RTL: مرحبا بك שלום',
  '',
  "<b>1 < 2</b> &amp; it's  two  spaces",
].join('\n');
const DRAFT = '王女士您好,\n我是小李。';
const SENTENCE = '您慢慢来,不着急。\n您看到什么?';

/** A field of one line has no place for a line break. */
const inOneLine = (editor: EditorId, text: string) =>
  editor === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;

/** It shows an empty line as the space between two paragraphs, and keeps a line break as one. */
const asKept = (editor: EditorId, text: string) =>
  editor === 'ckeditor4' ? text.replace(/\n\n/g, '\n') : inOneLine(editor, text);

/** One column of the table: what a test does in an editor's page, and what must be so then. */
export interface Column {
  title: string;
  run(tab: EditorTab, editor: EditorId): Promise<void>;
}

const holds = (tab: EditorTab, expected: string) => expect.poll(tab.text, PATIENCE).toBe(expected);
const ok = { ok: true };

export const COLUMNS: readonly Column[] = [
  {
    title: 'insert',
    async run(tab, editor) {
      expect(await tab.insert(SENTENCE)).toEqual(ok);
      await holds(tab, inOneLine(editor, SENTENCE));
    },
  },
  {
    title: 'in the middle of a draft',
    async run(tab, editor) {
      await tab.draft('您好。再见。');
      for (let step = 0; step < 3; step++) await tab.press('ArrowLeft');
      expect(await tab.insert('您慢慢来。')).toEqual(ok);
      await holds(tab, inOneLine(editor, '您好。您慢慢来。再见。'));
    },
  },
  {
    title: 'replace the draft',
    async run(tab, editor) {
      await tab.draft(inOneLine(editor, DRAFT));
      expect(await tab.insert(SENTENCE, { at: 'draft' })).toEqual(ok);
      await holds(tab, inOneLine(editor, SENTENCE));
    },
  },
  {
    title: 'replace a part',
    async run(tab, editor) {
      await tab.draft(inOneLine(editor, '请点设置。\n再点设置里的支付。'));
      expect(await tab.insert('齿轮图标', { at: 'part', find: '设置', occurrence: 1 })).toEqual(ok);
      await holds(tab, inOneLine(editor, '请点设置。\n再点齿轮图标里的支付。'));
    },
  },
  {
    title: 'every character',
    async run(tab, editor) {
      expect(await tab.insert(SPECIAL)).toEqual(ok);
      await holds(tab, asKept(editor, SPECIAL));
    },
  },
  {
    title: 'the desk’s own field follows',
    async run(tab, editor) {
      await tab.draft(inOneLine(editor, DRAFT));
      expect(await tab.insert('您慢慢来。')).toEqual(ok);
      await expect
        .poll(tab.kept, PATIENCE)
        .toBe(inOneLine(editor, '王女士您好,\n我是小李。您慢慢来。'));
    },
  },
  {
    title: 'one Ctrl+Z gives back the draft',
    async run(tab, editor) {
      await tab.draft('');
      await tab.type(inOneLine(editor, '王女士您好,我是小李。'));
      expect(await tab.insert(SENTENCE)).toEqual(ok);
      expect(await tab.text()).not.toBe('王女士您好,我是小李。');
      await tab.press('Control+z');
      await holds(tab, '王女士您好,我是小李。');
    },
  },
  {
    title: 'and after replacing it',
    async run(tab, editor) {
      await tab.draft('');
      await tab.type(inOneLine(editor, '王女士您好,我是小李。'));
      expect(await tab.insert(SENTENCE, { at: 'draft' })).toEqual(ok);
      await holds(tab, inOneLine(editor, SENTENCE));
      await tab.press('Control+z');
      await holds(tab, '王女士您好,我是小李。');
    },
  },
  {
    title: 'cursor and focus after the text',
    async run(tab, editor) {
      await tab.draft('您好。再见。');
      for (let step = 0; step < 3; step++) await tab.press('ArrowLeft');
      await tab.page.locator('#switch').focus();
      expect(await tab.insert('您慢慢来。')).toEqual(ok);
      expect(await tab.hasFocus()).toBe(true);
      await tab.type('!');
      await expect.poll(tab.text, PATIENCE).toContain(inOneLine(editor, '您慢慢来。!'));
    },
  },
  {
    title: 'switched at that moment: nothing',
    async run(tab) {
      await tab.draft('另一位客户的草稿');
      await tab.page.evaluate(`document.querySelector('#switch').click()`);
      expect(await tab.insert('您慢慢来。')).toEqual({ ok: false, reason: 'other-conversation' });
      expect(await tab.text()).toBe('另一位客户的草稿');
    },
  },
];
