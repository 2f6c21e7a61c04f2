import { afterEach, expect, test } from 'vitest';
import type { TestPage } from '../practice-page';
import { linesOf, pageWith, readOnce } from './read-generic';

let shown: TestPage;
afterEach(() => shown.remove());
const lines = (html: string) => {
  shown = pageWith(`${html}<textarea placeholder="Reply"></textarea>`);
  return linesOf(readOnce(shown));
};
const item = (name: string, minute: number, text: string, mark = '') =>
  `<div class="message ${mark}"><b class="author">${name}</b><span class="time">2026-11-20 09:0${minute}</span><p>${text}</p></div>`;
const thread = (...items: string[]) => `<div class="thread">${items.join('')}</div>`;

test('the person in the profile is the customer, even where the agent writes first', () => {
  expect(
    lines(
      `<table><tr><th>Requester</th><td>Hughes, Ivor</td></tr></table>${thread(
        item('Fiona Clarke', 1, 'We noticed four withdrawals.'),
        item('Fiona Clarke', 2, 'Are you well?'),
        item('Ivor Hughes', 3, 'It is for a young man who does the roof.'),
      )}`,
    ),
  ).toEqual([
    'agent: We noticed four withdrawals.',
    'agent: Are you well?',
    'customer: It is for a young man who does the roof.',
  ]);
});

test('王女士 in the messages is 王丽 of the profile', () => {
  expect(
    lines(
      `<dl><dt>客户姓名</dt><dd>王丽</dd></dl>${thread(
        item('小李', 1, '您好,请说。'),
        item('王女士', 2, '字太小了。'),
      )}`,
    ),
  ).toEqual(['agent: 您好,请说。', 'customer: 字太小了。']);
});

test('“You” is the agent who is logged in', () => {
  expect(
    lines(
      thread(
        item('Ada Nowak', 1, 'It did not come.'),
        item('You', 2, 'It comes tomorrow.'),
        item('Ada Nowak', 3, 'Good.'),
      ),
    ),
  ).toEqual(['customer: It did not come.', 'agent: It comes tomorrow.', 'customer: Good.']);
});

test('a class word that means the opposite elsewhere gives way to the profile', () => {
  expect(
    lines(
      `<dl><dt>Customer</dt><dd>Ada Nowak</dd></dl>${thread(
        item('Ada Nowak', 1, 'It did not come.', 'outgoing'),
        item('Ben Frost', 2, 'It comes tomorrow.', 'incoming'),
        item('Ada Nowak', 3, 'Good.', 'outgoing'),
      )}`,
    ),
  ).toEqual(['customer: It did not come.', 'agent: It comes tomorrow.', 'customer: Good.']);
});

test('without names the side tells: the agent’s own bubbles stand at the end', () => {
  const bubble = (side: string, text: string) =>
    `<div style="display:flex;justify-content:${side}"><div class="bubble" style="max-width:60%;background:#eee;border-radius:9px;padding:8px">${text}</div></div>`;
  const html = `<div class="chat" style="width:800px">${bubble('flex-start', 'Are you open on Sunday?')}${bubble('flex-end', 'We are, from ten o’clock.')}${bubble('flex-start', 'Then I come by bus.')}</div>`;
  expect(lines(html)).toEqual([
    'customer: Are you open on Sunday?',
    'agent: We are, from ten o’clock.',
    'customer: Then I come by bus.',
  ]);
});

test('a robot’s words are the company’s, whoever greets first', () => {
  expect(
    lines(
      thread(
        item('智能客服', 1, '您好,请问有什么可以帮您?'),
        item('138****2217', 2, '我的水费怎么交'),
        item('客服小周', 3, '您慢慢说。'),
      ),
    ),
  ).toEqual(['agent: 您好,请问有什么可以帮您?', 'customer: 我的水费怎么交', 'agent: 您慢慢说。']);
});
