import { afterEach, describe, expect, test } from 'vitest';
import type { TestPage } from '../practice-page';
import { linesOf, pageWith, readOnce } from './read-generic';

let shown: TestPage;
afterEach(() => shown.remove());
const read = (html: string) => {
  shown = pageWith(html);
  return readOnce(shown);
};
const lines = (html: string) => linesOf(read(html));

const NEW = '<textarea placeholder="Add a note"></textarea>';
const CALL = `[10:02:11] Agent Dale: Good morning, how can I help?
[10:02:20] Caller: My bill has no number
on the first page.
[10:02:31] Agent Dale: It stands on the second page.`;
const TOLD = [
  'agent: Good morning, how can I help?',
  'customer: My bill has no number\non the first page.',
  'agent: It stands on the second page.',
];

describe('a conversation in one block of text', () => {
  test('with a time and a name before the words', () => {
    expect(lines(`<h1>Call 7</h1><pre>${CALL}</pre>${NEW}`)).toEqual(TOLD);
  });

  test('in a field that nobody can write into', () => {
    expect(lines(`<label>Log</label><textarea readonly>${CALL}</textarea>${NEW}`)).toEqual(TOLD);
  });

  test('below lines that name person, time and direction', () => {
    const log = `*** 2026-11-12 09:41 HILL INBOUND PHONE ***
I see no number on my bill.

*** 2026-11-12 09:50 WARD OUTBOUND PHONE ***
It stands on the second page.

*** 2026-11-13 08:00 HILL INBOUND PHONE ***
Found it.`;
    expect(lines(`<pre>${log}</pre>${NEW}`)).toEqual([
      'customer: I see no number on my bill.',
      'agent: It stands on the second page.',
      'customer: Found it.',
    ]);
  });

  test('goes on as it is written', () => {
    const test = pageWith(`<pre>${CALL}</pre>${NEW}`);
    shown = test;
    expect(linesOf(readOnce(test))).toHaveLength(3);
    const block = test.document.querySelector('pre');
    block?.append('\n[10:02:44] Caller: Thank you.');
    expect(linesOf(readOnce(test)).at(-1)).toBe('customer: Thank you.');
  });

  test('that is a form full of labels is none', () => {
    const form = 'Name: Rose Hill\nBorn: 1944\nStreet: Mill Lane\nFloor: second\nPets: a cat';
    expect(read(`<pre>${form}</pre>${NEW}`)).toBeNull();
  });
});

describe('a table', () => {
  test('with question and answer side by side', () => {
    const html = `<table><tr><th>Date</th><th>Customer said</th><th>Our answer</th><th>By</th></tr>
      <tr><td>2026-11-16</td><td>How will I know what I have left?</td><td>A statement comes each month.</td><td>TPK</td></tr>
      <tr><td>2026-11-18</td><td>Is there one with larger letters?</td><td>Yes, and it costs nothing.</td><td>MDS</td></tr>
      <tr><td>2026-11-19</td><td>Then I should like that one.</td><td></td><td></td></tr></table>${NEW}`;
    expect(lines(html)).toEqual([
      'customer: How will I know what I have left?',
      'agent: A statement comes each month.',
      'customer: Is there one with larger letters?',
      'agent: Yes, and it costs nothing.',
      'customer: Then I should like that one.',
    ]);
  });

  test('with a column that says what the customer does not see', () => {
    const row = (shownTo: string, name: string, text: string, day: number) =>
      `<tr><td><img alt="${shownTo}" src="data:,"></td><td><b>Created By: <a href="/u">${name}</a> (2026-11-1${day} 09:00)</b><br>${text}</td></tr>`;
    const html = `<table class="comments"><tr><th>Public</th><th>Comment</th></tr>
      ${row('Checked', 'Rose Hill', 'The letters on my card are too small.', 1)}
      ${row('Not Checked', 'Tom Ward', 'She has asked twice, please hurry.', 2)}
      ${row('Checked', 'Tom Ward', 'A larger card is on its way to you.', 3)}</table>
      <dl><dt>Contact</dt><dd>Rose Hill</dd></dl>${NEW}`;
    expect(lines(html)).toEqual([
      'customer: The letters on my card are too small.',
      'note: She has asked twice, please hurry.',
      'agent: A larger card is on its way to you.',
    ]);
  });
});

test('labels and values in turn are fields', () => {
  const html = `<pre>${CALL}</pre>${NEW}<fieldset><label>Owner:</label><p class="Value">Tom Ward</p>
    <div class="Clear"></div><label>Queue:</label><p class="Value">Cards</p><div class="Clear"></div></fieldset>`;
  expect(read(html)?.conversation.fields).toEqual({ Owner: 'Tom Ward', Queue: 'Cards' });
});
