import { afterEach, expect, test, vi } from 'vitest';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { TestPage } from '../practice-page';
import { messagesAfter, watched } from '../watched';
import { linesOf, pageWith, readOnce } from './read-generic';

let shown: TestPage;
afterEach(() => shown.remove());
const item = (name: string, minute: number, text: string) =>
  `<div class="message"><b class="author">${name}</b><span class="time">2026-11-20 09:${`${minute}`.padStart(2, '0')}</span><p>${text}</p></div>`;
const ticket = (number: number, customer: string, text: string) =>
  `<h1>Ticket #${number}</h1><dl><dt>Customer</dt><dd>${customer}</dd></dl><div class="thread">${item(customer, 1, text)}${item('Tom Ward', 2, 'I am looking into it.')}</div><textarea></textarea>`;

test('a new message comes alone; fields and key stay', async () => {
  shown = pageWith(ticket(7, 'Rose Hill', 'My screen is black.'));
  const watch = watched(shown.page, [genericReader(LENT_PARTS)]);
  await vi.waitFor(() => expect(watch.last()).toMatchObject({ kind: 'snapshot' }), 3000);
  expect(watch.last()).toMatchObject({ fields: { Customer: 'Rose Hill' }, adapter: 'generic' });
  shown.document
    .querySelector('.thread')
    ?.insertAdjacentHTML('beforeend', item('Rose Hill', 3, 'It is on again.'));
  await vi.waitFor(() => expect(messagesAfter(watch.updates)).toHaveLength(3), 3000);
  expect(watch.last()).toMatchObject({
    kind: 'change',
    added: [{ from: 'customer', text: 'It is on again.' }],
  });
  watch.stop();
});

test('another ticket under the same address has another key', () => {
  shown = pageWith(ticket(7, 'Rose Hill', 'My screen is black.'), 'https://desk.example.com/desk');
  const reader = genericReader(LENT_PARTS);
  const first = readOnce(shown, reader);
  shown.document.body.innerHTML = ticket(8, 'Ada Nowak', 'The parcel did not come.');
  const second = readOnce(shown, reader);
  expect(second?.conversation.key).not.toBe(first?.conversation.key);
  expect(linesOf(second)).toEqual([
    'customer: The parcel did not come.',
    'agent: I am looking into it.',
  ]);
  shown.document.body.innerHTML = ticket(7, 'Rose Hill', 'My screen is black.');
  expect(readOnce(shown, reader)?.conversation.key).toBe(first?.conversation.key);
});

test('what is scrolled out of a virtual list stays', () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    item(
      index % 2 ? 'Tom Ward' : 'Rose Hill',
      index,
      `Message number ${index}, if you please.`,
    ).replace('<div', `<div data-message-id="${index}"`),
  );
  shown = pageWith(`<div class="thread">${rows.slice(4, 12).join('')}</div><textarea></textarea>`);
  const reader = genericReader(LENT_PARTS);
  readOnce(shown, reader);
  const list = shown.document.querySelector('.thread');
  if (!list) throw new Error('no list');
  for (let top = 3; top >= 0; top--) {
    list.insertAdjacentHTML('afterbegin', rows[top] ?? '');
    list.lastElementChild?.remove();
    reader.forget([list]);
    readOnce(shown, reader);
  }
  expect(linesOf(readOnce(shown, reader)).map((line) => line.replace(/\D/g, ''))).toEqual(
    rows.map((_, index) => `${index}`),
  );
});
