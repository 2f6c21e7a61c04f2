import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { AdapterSchema } from '@/utils/contract/adapter';
import { adapterReader } from '@/utils/desk/adapter-reader';

const place = document.createElement('main');
afterEach(() => place.replaceChildren());

type Parts = Record<string, unknown>;

/** What an adapter with these parts reads of the markup, at this address. */
function read(html: string, parts: Parts & { messages: Parts }, address = 'https://d.example/t/7') {
  if (!place.isConnected) document.body.append(place);
  place.style.cssText = 'display:block;width:800px';
  if (html) place.setHTMLUnsafe(html);
  const adapter = v.parse(AdapterSchema, {
    kind: 'desk',
    id: 'test',
    title: 'Test',
    sources: [{ title: 'Test', status: 'verified', checkedOn: '2026-11-22' }],
    updatedOn: '2026-11-22',
    pages: [{ role: 'conversation', path: '/*', marker: 'main' }],
    key: { pathSegment: 't' },
    reply: [],
    ...parts,
    messages: {
      text: '.text',
      order: 'oldest-first',
      speaker: [{ test: 'otherwise', from: 'agent' }],
      ...parts.messages,
    },
  });
  const reader = adapterReader(adapter);
  if (!reader) throw new Error('a selector is none');
  const page = { document, href: () => address };
  const look = reader.look(page, 'key', Infinity);
  if (!look.done) throw new Error('not done');
  const { messages, fields } = look.conversation;
  return { messages, fields, key: reader.keyOf(page), reader, page };
}

const brief = (messages: { from: string; author: string | null; text: string }[]) =>
  messages.map(({ from, author, text }) => `${from} ${author ?? '–'}: ${text}`);

const SIDES = [
  { test: 'side', side: 'left', from: 'customer' },
  { test: 'side', side: 'right', from: 'agent' },
];

test('a side is told by where the words stand; the middle is none', () => {
  const row = (align: string, text: string) =>
    `<div class="row" style="display:flex;justify-content:${align}"><p class="text">${text}</p></div>`;
  const html = row('flex-start', 'a') + row('flex-end', 'b') + row('center', 'c');
  const { messages } = read(html, { messages: { item: '.row', speaker: SIDES } });
  expect(messages.map(({ from }) => from)).toEqual(['customer', 'agent', 'system']);
});

test('an interface that runs right to left mirrors the sides', () => {
  const row = (align: string, text: string) =>
    `<div class="row" style="display:flex;justify-content:${align}"><p class="text">${text}</p></div>`;
  const html = `<section dir="rtl">${row('flex-start', 'a')}${row('flex-end', 'b')}</section>`;
  const { messages } = read(html, { messages: { item: '.row', speaker: SIDES } });
  expect(messages.map(({ from }) => from)).toEqual(['customer', 'agent']);
});

test('the side can be that of an avatar, for bubbles of equal width', () => {
  const row = (side: string) =>
    `<div class="row" style="position:relative"><i class="face" style="position:absolute;${side}:0;width:20px;height:20px"></i><p class="text">x</p></div>`;
  const rules = [{ test: 'side', side: 'right', selector: '.face', from: 'customer' }];
  const { messages } = read(row('right') + row('left'), {
    messages: { item: '.row', speaker: [...rules, { test: 'otherwise', from: 'agent' }] },
  });
  expect(messages.map(({ from }) => from)).toEqual(['customer', 'agent']);
});

const GROUPED = {
  item: '.row',
  author: { selector: '.name' },
  speaker: [
    { test: 'matches', selector: '.mine', from: 'agent' },
    {
      test: 'same-as',
      value: { selector: '.name' },
      among: { selector: '.profile' },
      from: 'customer',
    },
    { test: 'otherwise', from: 'agent' },
  ],
};
const row = (text: string, name = '', kind = '') =>
  `<div class="row ${kind}"><p class="text">${text}</p>${name && `<b class="name">${name}</b>`}</div>`;

test('in a group the last message lends its author, but not across the sides', () => {
  const html =
    '<p class="profile">王桂芝</p>' +
    row('一') +
    row('二', '王桂芝') +
    row('三', '', 'mine') +
    row('四', '王桂芝');
  const { messages } = read(html, { messages: { ...GROUPED, grouped: 'last' } });
  expect(brief(messages)).toEqual([
    'customer 王桂芝: 一',
    'customer 王桂芝: 二',
    'agent –: 三',
    'customer 王桂芝: 四',
  ]);
});

test('in a group the first message lends its author', () => {
  const html =
    '<p class="profile">王桂芝</p>' +
    row('一', '王桂芝') +
    row('二') +
    row('三', '小李') +
    row('四');
  const { messages } = read(html, { messages: { ...GROUPED, grouped: 'first' } });
  expect(brief(messages)).toEqual([
    'customer 王桂芝: 一',
    'customer 王桂芝: 二',
    'agent 小李: 三',
    'agent 小李: 四',
  ]);
});

test('a group is followed as it grows; without a change nothing in it is looked for again', () => {
  const html = `<p class="profile">王桂芝</p>${row('一', '王桂芝')}${row('二', '小李')}${row('三')}`;
  const { reader, page } = read(html, { messages: { ...GROUPED, grouped: 'first' } });
  const looking = vi.spyOn(Element.prototype, 'querySelector');
  reader.look(page, 'key', Infinity);
  expect(looking).not.toHaveBeenCalled();
  looking.mockRestore();
  place.insertAdjacentHTML('beforeend', row('四'));
  reader.forget([place]);
  const look = reader.look(page, 'key', Infinity);
  expect(look.done && brief(look.conversation.messages).slice(2)).toEqual([
    'agent 小李: 三',
    'agent 小李: 四',
  ]);
});

test('the opening post is the oldest, also where the newest stands on top', () => {
  const html =
    '<section class="first"><p class="body">opening</p></section>' +
    '<p class="row">newest</p><p class="row">older</p>';
  const { messages } = read(html, {
    messages: {
      item: '.row',
      text: '.row',
      order: 'newest-first',
      opening: { item: '.first', text: '.body' },
    },
  });
  expect(messages.map(({ text }) => text)).toEqual(['opening', 'older', 'newest']);
});

test('names that stand beside the words are read, and a number in a link is an identity', () => {
  const html =
    '<a class="owner" href="/people/12">x</a><div>' +
    '<a class="who" href="/users/12">Li</a><span class="text">a</span><span class="text">b</span>' +
    '<a class="who" href="/users/3">Wang</a><span class="text">c</span></div>';
  const { messages } = read(html, {
    messages: {
      item: '.text',
      author: { selector: '.who', place: 'before' },
      speaker: [
        {
          test: 'same-as',
          value: { selector: '.who', place: 'before', attribute: 'href', number: true },
          among: { selector: '.owner', attribute: 'href', number: true },
          from: 'agent',
        },
        { test: 'otherwise', from: 'customer' },
      ],
    },
  });
  expect(brief(messages)).toEqual(['agent Li: a', 'agent Li: b', 'customer Wang: c']);
});

test('messages in an open shadow root are read and watched', () => {
  const html =
    '<x-thread><template shadowrootmode="open"><ol><li class="row"><p class="text">a</p></li><li class="row"><p class="text">b</p></li></ol></template></x-thread>';
  const { messages, reader, page } = read(html, { messages: { item: 'x-thread >>> .row' } });
  expect(messages.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(reader.roots(page).map(({ tagName }) => tagName)).toContain('OL');
});

test('words in a frame are read, watched, and read again once they are forgotten', () => {
  place.innerHTML = '<div class="row"><iframe></iframe></div>';
  if (!place.isConnected) document.body.append(place);
  const body = place.querySelector('iframe')?.contentDocument?.body;
  if (!body) throw new Error('no frame');
  body.innerHTML = '<p>in a frame</p>';
  const { messages, reader, page } = read('', {
    messages: { item: '.row', text: 'iframe >>> body' },
  });
  expect(messages.map(({ text }) => text)).toEqual(['in a frame']);
  expect(reader.roots(page)).toContain(body.ownerDocument.documentElement);
  const words = body.firstElementChild?.firstChild;
  if (!words) throw new Error('no words');
  words.textContent = 'edited';
  reader.forget([words]);
  const look = reader.look(page, 'key', Infinity);
  expect(look.done && look.conversation.messages[0]?.text).toBe('edited');
});

test.each([
  ['https://d.example/redmine/issues/12', { pathSegment: 'issues' }, '12'],
  ['https://d.example/#ticket/zoom/34/56', { pathSegment: 'zoom' }, '34'],
  ['https://d.example/app/accounts/1/conversations/5?x=1', { pathSegment: 'conversations' }, '5'],
  ['https://d.example/issues', { pathSegment: 'issues' }, null],
  ['https://d.example/front/ticket.form.php?id=9', { query: 'id' }, '9'],
])('the key of %s', (address, key, expected) => {
  const at = read('', { key, messages: { item: '.row' } }, address);
  expect(at.key).toBe(expected);
});

test('a definition list has its values after the labels', () => {
  const html = '<dl><dt>客户年龄</dt><dd>73</dd><dt>来源</dt><dd>App</dd></dl>';
  const { fields } = read(html, {
    fields: [{ row: 'dl > dt', label: 'dt', value: '+ dd' }],
    messages: { item: '.row' },
  });
  expect(fields).toEqual({ 客户年龄: '73', 来源: 'App' });
});

test('a box that is hidden counts once it is shown, and a mark round it makes it the note', () => {
  const { reader, page } = read(
    '<form><textarea class="reply" style="display:none"></textarea></form>',
    { reply: [{ selector: '.reply', internal: '.is-internal' }], messages: { item: '.row' } },
  );
  expect(reader.replyBox(page)).toBeNull();
  place.querySelector('textarea')?.removeAttribute('style');
  expect(reader.replyBox(page)?.purpose).toBe('reply');
  place.querySelector('form')?.classList.add('is-internal');
  expect(reader.replyBox(page)?.purpose).toBe('note');
});

test('an unknown key is refused', () => {
  expect(() => read('', { messages: { item: '.row', colour: 'red' } })).toThrow();
});

test('a page of the desk without a conversation is taken, but has no key', () => {
  const other = { role: 'other', path: '/*', marker: 'main' };
  const { reader, page, key } = read('', { pages: [other], messages: { item: '.row' } });
  expect(reader.roleOf(page)).toBe('conversation');
  expect(key).toBeNull();
  expect(reader.mayFit(page)).toBe(false);
});
