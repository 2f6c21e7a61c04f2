import { afterEach, expect, test } from 'vitest';
import type { TestPage } from '../practice-page';
import { linesOf, pageWith, readOnce } from './read-generic';

let shown: TestPage;
afterEach(() => shown.remove());

const item = (name: string, minute: number, body: string, mark = '', extra = '') =>
  `<div class="message ${mark}"><div class="head"><b class="author">${name}</b><span class="time">2026-11-20 09:0${minute}</span>${extra}</div><div class="body">${body}</div></div>`;
const page = (...items: string[]) =>
  `<aside class="requester"><h3>Rose Hill</h3></aside><div class="thread">${items.join('')}</div><textarea placeholder="Reply"></textarea>`;
const lines = (...items: string[]) => {
  shown = pageWith(page(...items));
  return linesOf(readOnce(shown));
};

test('quotes, signatures, icons, buttons and receipts are not the writer’s words', () => {
  expect(
    lines(
      item('Rose Hill', 1, 'Is anybody there?'),
      item(
        'Tom Ward',
        2,
        'Please press the green button.<button>Copy</button><i class="material-icons">thumb_up</i>',
      ),
      item(
        'Rose Hill',
        3,
        '<p>I did.</p><blockquote>Please press the green button.</blockquote><p>-- <br>Rose Hill</p>',
        '',
        '<span>Seen</span>',
      ),
    ),
  ).toEqual([
    'customer: Is anybody there?',
    'agent: Please press the green button.',
    'customer: I did.',
  ]);
});

test('notes between colleagues are told by a label, a class or a lock, never by the customer’s words', () => {
  expect(
    lines(
      item('Rose Hill', 1, 'What is an internal note? Is it private?'),
      item('Tom Ward', 2, 'She sounds old.', '', '<span class="badge">Internal note</span>'),
      item('Tom Ward', 3, 'Call her daughter.', 'is-private'),
      item(
        'Tom Ward',
        4,
        'Speak slowly.',
        '',
        '<span class="lock" title="Only visible to staff"></span>',
      ),
      item('Tom Ward', 5, 'Good morning, Mrs Hill.'),
      item('Rose Hill', 6, '备注里写了什么?'),
    ),
  ).toEqual([
    'customer: What is an internal note? Is it private?',
    'note: She sounds old.',
    'note: Call her daughter.',
    'note: Speak slowly.',
    'agent: Good morning, Mrs Hill.',
    'customer: 备注里写了什么?',
  ]);
});

test('lines that the desk writes are the system’s', () => {
  expect(
    lines(
      item('Rose Hill', 1, 'My screen is black.'),
      '<div class="event">Tom Ward joined the chat</div>',
      item('Tom Ward', 2, 'Let me have a look.'),
      '<div class="event">Status changed from New to Open</div>',
      item('Rose Hill', 3, 'Thank you, dear.'),
    ).filter((line) => !line.startsWith('system')),
  ).toEqual([
    'customer: My screen is black.',
    'agent: Let me have a look.',
    'customer: Thank you, dear.',
  ]);
});

test('pictured emoji stay, attachments and link warnings go', () => {
  expect(
    lines(
      item('Rose Hill', 1, 'Thank you <img alt="🙏" src="data:,">'),
      item(
        'Tom Ward',
        2,
        'You are welcome.<p>CAUTION: External link</p><div class="attachments">bill.pdf 2 MB</div>',
      ),
    ),
  ).toEqual(['customer: Thank you 🙏', 'agent: You are welcome.']);
});
