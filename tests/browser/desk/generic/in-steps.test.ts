import { afterEach, expect, test } from 'vitest';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { TestPage } from '../practice-page';
import { linesOf, pageWith, readOnce } from './read-generic';

let shown: TestPage;
afterEach(() => shown.remove());

const ADDRESS = 'https://desk.example.com/tickets/';
const item = (name: string, minute: number, text: string) =>
  `<div class="message"><b class="author">${name}</b><span class="time">2026-11-20 09:${minute}</span><p>${text}</p></div>`;
const ticket = (number: number, customer: string, text: string) =>
  `<h1>Ticket #${number}</h1><dl><dt>Customer</dt><dd>${customer}</dd></dl><div class="thread">` +
  `${item(customer, 10, text)}${item('Tom Ward', 11, 'I am looking into it.')}` +
  `${item(customer, 12, `Thank you, ${customer} here.`)}</div><textarea></textarea>`;
const ROSE = ticket(7, 'Rose Hill', 'My screen is black.');
const ADA = ticket(8, 'Ada Nowak', 'The parcel did not come.');

/** Looks round the page in the smallest steps there are, then reads what was found. */
function readInSteps(test: TestPage, between?: (step: number) => void) {
  const reader = genericReader(LENT_PARTS);
  let steps = 0;
  while (reader.prepare?.(test.page, 0) === false) {
    steps += 1;
    between?.(steps);
  }
  return { read: readOnce(test, reader), steps };
}

test('a page read in many small steps is read as in one go', () => {
  const items = Array.from({ length: 120 }, (_, index) =>
    item(index % 2 ? 'Tom Ward' : 'Rose Hill', 10 + (index % 50), `This is message ${index}.`),
  );
  shown = pageWith(`<div class="thread">${items.join('')}</div><textarea></textarea>`);
  const { read, steps } = readInSteps(shown);
  expect(read).toEqual(readOnce(shown));
  expect(linesOf(read)).toHaveLength(120);
  expect(steps).toBeGreaterThan(120);
});

test.each([
  ['the address', ADDRESS],
  ['nothing but the page', null],
])(
  'a ticket that comes half-way is read anew, and nothing of the one before: %s changes',
  (_, address) => {
    shown = pageWith(ROSE, `${ADDRESS}7`);
    const { steps } = readInSteps(shown);
    const ends = address ? `${address}8` : `${ADDRESS}7`;
    for (let at = 1; at < steps; at += Math.ceil(steps / 12)) {
      shown.remove();
      shown = pageWith(ROSE, `${ADDRESS}7`);
      const { read } = readInSteps(shown, (step) => {
        if (step !== at) return;
        shown.document.body.innerHTML = ADA;
        shown.goTo(ends);
      });
      expect(linesOf(read), `after step ${at} of ${steps}`).toEqual([
        'customer: The parcel did not come.',
        'agent: I am looking into it.',
        'customer: Thank you, Ada Nowak here.',
      ]);
      expect(read?.conversation.fields).toEqual({ Customer: 'Ada Nowak' });
      expect(read?.conversation.key).toContain('8');
    }
  },
);
