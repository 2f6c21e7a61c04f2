import { afterEach, expect, test } from 'vitest';
import type { TestPage } from '../practice-page';
import { linesOf, pageWith, readOnce } from './read-generic';

let shown: TestPage;
afterEach(() => shown.remove());
const lines = (html: string) => {
  shown = pageWith(html);
  return linesOf(readOnce(shown));
};

const REPLY = '<form><textarea placeholder="Reply to the customer"></textarea></form>';
const NAV = '<nav><a href="/a">Home</a><a href="/b">All tickets, please look here.</a></nav>';
const WANTED = [
  'customer: Hello, I cannot read the small letters.',
  'agent: Good morning, thank you for contacting us. Which page is it?',
  'customer: The one with my bill on it.',
];
const SAID = WANTED.map((line) => line.replace(/^\w+: /, ''));
const who = (index: number) => (index % 2 === 0 ? 'Rose Hill' : 'Tom Ward');

test('comments with a name and a time, beside navigation and fields', () => {
  const items = SAID.map(
    (text, index) =>
      `<li class="comment" id="comment-${index}"><b class="author">${who(index)}</b>
       <time datetime="2026-11-2${index}T09:00:00Z">a while ago</time><p>${text}</p><button>Quote</button></li>`,
  );
  expect(
    lines(`${NAV}<dl><dt>Requester</dt><dd>Rose Hill</dd></dl><ul>${items.join('')}</ul>${REPLY}`),
  ).toEqual(WANTED);
});

test('a table with a message in each row', () => {
  const rows = SAID.map(
    (text, index) =>
      `<tr><td>2026-11-20 09:0${index}</td><td>${who(index)}</td><td>${text}</td></tr>`,
  );
  const head = '<tr><th>Date</th><th>Person</th><th>Text</th></tr>';
  expect(lines(`<table>${head}${rows.join('')}</table>${REPLY}`)).toEqual(WANTED);
});

test('names and words side by side in one list, with nothing round a message', () => {
  const flat = SAID.map((text, index) => `<dt>${who(index)} 09:0${index}</dt><dd>${text}</dd>`);
  expect(lines(`<dl>${flat.join('')}</dl>${REPLY}`)).toEqual(WANTED);
});

test('bubbles in groups below days, with one name for a group', () => {
  const [first = '', second = '', third = ''] = SAID;
  const group = (name: string, side: string, ...texts: string[]) =>
    `<div class="group ${side}"><span class="name">${name}</span>${texts
      .map((text) => `<div class="bubble">${text}</div>`)
      .join('')}</div>`;
  const html = `<div class="chat"><div class="day"><p>2026-11-20</p>${group('Visitor', 'in', first, 'Are you there?')}</div>
    <div class="day"><p>2026-11-21</p>${group('Agent', 'out', second)}${group('Visitor', 'in', third)}</div></div>${REPLY}`;
  expect(lines(html)).toEqual([WANTED[0], 'customer: Are you there?', WANTED[1], WANTED[2]]);
});

test('the description above the comments comes first', () => {
  const [first = '', second = '', third = ''] = SAID;
  const comment = (name: string, text: string, minute: number) =>
    `<div class="comment"><a class="user" href="/users/${name.length}">${name}</a>
     <time datetime="2026-11-20T10:0${minute}:00Z">today</time><div class="text">${text}</div></div>`;
  const html = `<main><div class="issue"><p class="author">Added by <a href="/users/9">Rose Hill</a> <time datetime="2026-11-20T09:00:00Z">today</time></p>
    <div class="description"><p>${first}</p></div></div>
    <div class="comments">${comment('Tom Ward', second, 1)}${comment('Rose Hill', third, 2)}</div></main>${REPLY}`;
  expect(lines(html)).toEqual(WANTED);
});

test('messages in an open shadow root', () => {
  shown = pageWith(`<div id="host"></div>${REPLY}`);
  const root = shown.document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  root.innerHTML = `<div class="thread">${SAID.map(
    (text, index) =>
      `<div class="message"><b class="author">${who(index)}</b><i class="time">09:0${index}</i><p>${text}</p></div>`,
  ).join('')}</div>`;
  expect(linesOf(readOnce(shown))).toEqual(WANTED);
});

test('words in a frame that only its own reader reaches', () => {
  shown = pageWith(
    `<div class="thread">${SAID.map(
      (_, index) =>
        `<div class="message"><b class="author">${who(index)}</b><i class="time">2026-11-20 09:0${index}</i>
         <iframe sandbox srcdoc="x" style="width:600px;height:80px"></iframe></div>`,
    ).join('')}</div>${REPLY}`,
  );
  const frames = [...shown.document.querySelectorAll('iframe')].map(
    (frame, index) => [frame, { text: SAID[index] ?? '', conversation: null }] as const,
  );
  expect(linesOf(readOnce(shown, undefined, new Map(frames)))).toEqual(WANTED);
});

test('newest first is turned round', () => {
  const items = SAID.map(
    (text, index) =>
      `<div class="message"><b class="author">${who(index)}</b><span class="time">2026-11-20 09:0${index}</span><p>${text}</p></div>`,
  );
  expect(lines(`<div class="thread">${items.toReversed().join('')}</div>${REPLY}`)).toEqual(WANTED);
});

test('a list of tickets is no conversation', () => {
  const rows = [
    'I cannot hear the phone.',
    'The app is too small to read.',
    'Wrong size again.',
  ].map(
    (subject, index) =>
      `<tr><td><input type="checkbox"></td><td>#${index}</td><td><a href="/t/${index}">${subject}</a></td><td>Person ${index}</td><td>2 hours ago</td></tr>`,
  );
  expect(
    lines(
      `${NAV}<table><thead><tr><th></th><th>Id</th><th>Subject</th><th>Requester</th><th>Updated</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
  ).toEqual([]);
});
