import { afterEach, describe, expect, test } from 'vitest';
import * as boxPurpose from '@/utils/desk/box-purpose';
import { createBoxFinder } from '@/utils/desk/find-reply-box';
import { pageBoxState } from '@/utils/desk/reply-box';

afterEach(() => document.body.replaceChildren());

const STYLE = '<style>textarea,input,[contenteditable]{width:400px;min-height:20px}</style>';
const find = () => createBoxFinder(boxPurpose)({ document, href: () => 'https://desk.example/' });

/** The id and purpose of the box found on a page; null: none. */
function found(html: string) {
  document.body.innerHTML = STYLE + html;
  const box = find();
  return box && `${box.element.id}: ${box.purpose}`;
}

describe('the reply box of a page that nobody described', () => {
  test.each([
    ['a lone text area', '<textarea id="a"></textarea>', 'a: unknown'],
    ['by its placeholder', '<textarea id="a" placeholder="输入回复…"></textarea>', 'a: reply'],
    ['by its button', '<form><textarea id="a"></textarea><button>Send</button></form>', 'a: reply'],
    [
      'before the note that stands above it',
      `<div><textarea id="n" placeholder="添加内部备注"></textarea><button>保存</button></div>
       <div><div contenteditable="true" id="a"></div><button>发送</button></div>`,
      'a: reply',
    ],
    [
      'beside a note, whatever it calls itself',
      `<section><h3>Internal note</h3><textarea id="n"></textarea><button>Save</button></section>
       <section><textarea id="a"></textarea><button>OK</button></section>`,
      'a: reply',
    ],
    [
      'and not the comment beside it',
      `<section><h3>Comments</h3><textarea id="n"></textarea><button>Add comment</button></section>
       <section><h3>Reply to customer</h3><textarea id="a"></textarea><button>Send</button></section>`,
      'a: reply',
    ],
    [
      'a comment is the reply where there is no other',
      '<form><h3>Comments</h3><textarea id="a"></textarea><button>Comment</button></form>',
      'a: unknown',
    ],
    [
      'a chat of one line',
      '<div><input id="a" placeholder="Type a message"><button>➤</button></div>',
      'a: reply',
    ],
    [
      'with a word about searching in it',
      '<textarea id="a" placeholder="回复客户,按 / 搜索快捷回复"></textarea>',
      'a: reply',
    ],
    [
      'a class word of the editor is no word of the desk',
      '<form><div class="note-editor"><div class="note-editable" contenteditable id="a"></div></div><button>Send</button></form>',
      'a: reply',
    ],
  ])('%s', (_, html, expected) => expect(found(html)).toBe(expected));

  test('is known to stand beside a note that is open as well', () => {
    found('<textarea placeholder="Reply"></textarea>');
    expect(pageBoxState(find())).toBe('present');
    const note = '<textarea placeholder="Internal note"></textarea>';
    found(`<div>${note}</div><div><textarea placeholder="Reply"></textarea></div>`);
    expect(pageBoxState(find())).toBe('reply');
    found(note);
    expect(pageBoxState(find())).toBe('note');
    found('');
    expect(pageBoxState(find())).toBe('absent');
  });

  test('in an open shadow root', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `${STYLE}<textarea id="a"></textarea><button>Reply</button>`;
    expect(find()).toMatchObject({ purpose: 'reply', element: { id: 'a' } });
  });

  test('in a frame of the same origin', () => {
    document.body.innerHTML = '<h2>回复</h2><iframe style="width:500px;height:200px"></iframe>';
    const frame = document.querySelector('iframe');
    const inner = frame?.contentDocument;
    if (inner) inner.body.innerHTML = `${STYLE}<form><textarea id="a"></textarea></form>`;
    expect(find()).toMatchObject({ element: { id: 'a' }, frame });
  });

  test('an editor that is a frame', () => {
    document.body.innerHTML =
      '<form><iframe style="width:500px;height:200px"></iframe><button>发送</button></form>';
    const frame = document.querySelector('iframe');
    if (frame?.contentDocument) frame.contentDocument.designMode = 'on';
    expect(find()).toMatchObject({ kind: 'editable', purpose: 'reply', frame });
  });
});

describe('never', () => {
  test.each([
    [
      'a search',
      '<input id="a" placeholder="Search tickets"><textarea placeholder="搜索"></textarea>',
    ],
    ['a filter', '<input placeholder="筛选"><div role="search"><textarea></textarea></div>'],
    ['a subject', '<input name="subject"><textarea placeholder="Subject"></textarea>'],
    ['a cc line', '<textarea name="ticket[cc]"></textarea><input aria-label="抄送">'],
    ['a login', '<form><input name="message"><input type="password"></form>'],
    [
      'a comment on an article',
      `<main><article><h1>How to reset</h1><p>…</p></article><form><h2>Leave a comment</h2>
       <textarea></textarea><button>Send</button></form></main>`,
    ],
    ['what nobody sees', '<textarea placeholder="Reply" style="opacity:.5;width:2px"></textarea>'],
  ])('%s', (_, html) => expect(found(html)).toBeNull());
});

describe('one editor that is now a reply and now a note', () => {
  const tabs = (note: string, reply: string) =>
    `<div><ul><li><button ${reply}>Public reply</button></li><li><button ${note}>Internal note</button></li></ul>
     <div contenteditable id="a"></div><button>Submit</button></div>`;
  test.each([
    ['a selected tab', tabs('role="tab" aria-selected="true"', 'role="tab" aria-selected="false"')],
    ['a pressed button', tabs('aria-pressed="true"', 'aria-pressed="false"')],
    ['a class', tabs('class="tab is-active"', 'class="tab"')],
    [
      'a radio button',
      `<form><label><input type="radio" name="r">回复</label>
       <label><input type="radio" name="r" checked>内部备注</label><textarea id="a"></textarea></form>`,
    ],
    [
      'a list',
      `<form><select><option>Comments (not sent to requestors)</option>
       <option>Reply to requestors</option></select><textarea id="a"></textarea></form>`,
    ],
    [
      'a box to tick',
      `<form><textarea id="a" name="notes"></textarea>
       <label><input type="checkbox" checked>Private notes</label></form>`,
    ],
    [
      'a placeholder that changes',
      `<div><button>Reply</button><button>Private note</button><textarea id="a"
       placeholder="This will be visible only to agents"></textarea></div>`,
    ],
  ])('is the note by %s', (_, html) => expect(found(html)).toBe('a: note'));

  test.each([
    ['a selected tab', tabs('role="tab" aria-selected="false"', 'role="tab" aria-selected="true"')],
    ['a class', tabs('class="tab"', 'class="tab active"')],
    [
      'a box to tick',
      `<form><textarea id="a" name="notes"></textarea>
       <label><input type="checkbox">Private notes</label></form>`,
    ],
  ])('is the reply by %s', (_, html) => expect(found(html)).toBe('a: reply'));
});
