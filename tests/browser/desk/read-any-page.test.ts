import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Adapter } from '@/utils/contract/adapter';
import { adapterReader } from '@/utils/desk/adapter-reader';
import { blankPage, practiceAdapter, readerFor, type TestPage } from './practice-page';
import { watched } from './watched';

/** A ticket page in another style: nothing tells customer and agent apart but who is named where. */
const ADAPTER: Adapter = {
  ...practiceAdapter,
  id: 'by-name',
  pages: [
    { role: 'conversation', path: '/Ticket/Display.html', marker: '.ticket' },
    { role: 'reply', path: '/Ticket/Update.html', marker: 'form.update' },
  ],
  key: { query: 'id' },
  messages: {
    item: '.entry',
    text: '.words',
    author: { selector: '.who' },
    time: { selector: '.when' },
    speaker: [
      {
        test: 'same-as',
        value: { selector: '.who', attribute: 'data-user' },
        among: { selector: '.requestor', attribute: 'data-user' },
        from: 'customer',
      },
      { test: 'matches', selector: '.event', says: ['status changed'], from: 'system' },
      { test: 'otherwise', from: 'agent' },
    ],
    internal: { selector: '.event', says: ['Comments added', '已添加评论'] },
    remove: ['.quoted'],
    order: 'oldest-first',
  },
  fields: [{ row: '.field', label: 'b', value: 'span, input, select' }],
  reply: [{ selector: 'textarea.body' }],
};
const PAGE = 'https://desk.example.com/rt/Ticket/Display.html?id=7';

let shownPage: TestPage;
afterEach(() => shownPage.remove());

function open(html: string, href = PAGE): TestPage {
  shownPage = blankPage(href);
  shownPage.document.body.innerHTML = html;
  return shownPage;
}

const entry = (user: string, when: string, words: string, event = '') =>
  `<div class="entry"><span class="who" data-user="${user}">${user}</span>
   <span class="when">${when}</span><i class="event">${event}</i><div class="words">${words}</div></div>`;
const page = (...entries: string[]) =>
  `<a class="requestor" data-user="Wang">Wang</a><div class="ticket">${entries.join('')}</div>`;

function messagesOf({ page: shown }: TestPage, adapter = ADAPTER) {
  const look = readerFor(adapter).look(shown, '7', Number.POSITIVE_INFINITY);
  if (!look.done) throw new Error('the page was not read to its end');
  return look.conversation.messages;
}
const textOf = (words: string) => messagesOf(open(page(entry('Wang', '', words))))[0]?.text;

describe('who speaks', () => {
  test('is told by whom the page names as the customer, notes and events by their words', () => {
    const messages = messagesOf(
      open(
        page(
          entry('wang', '', 'Too small.'),
          entry('Lee', '', 'Which screen?'),
          entry('Lee', '', 'She sounds old.', 'Lee – Comments added'),
          entry('Lee', '', 'open', 'Lee – Status changed'),
        ),
      ),
    );
    expect(messages.map(({ from, internal }) => [from, internal])).toEqual([
      ['customer', false],
      ['agent', false],
      ['agent', true],
      ['system', false],
    ]);
  });

  test('is told anew when the page names another customer', async () => {
    const shown = open(page(entry('Lee', '', 'My eyes are bad.')));
    const watch = watched(shown.page, [readerFor(ADAPTER)]);
    await vi.waitFor(() => expect(watch.updates).toHaveLength(1));
    shown.document.querySelector('.requestor')?.setAttribute('data-user', 'Lee');
    await vi.waitFor(() => expect(watch.updates).toHaveLength(2), 3000);
    expect(watch.last()).toMatchObject({ added: [{ from: 'customer' }] });
    watch.stop();
  });
});

describe('a message’s own words', () => {
  test('keep the lines that blocks, breaks and styles make', () => {
    expect(textOf('<p>One</p><p>Two<br>Three</p>')).toBe('One\nTwo\nThree');
    expect(textOf('<span>One\n   line</span>')).toBe('One line');
    expect(textOf('<span style="white-space:pre-wrap">Two\nlines</span>')).toBe('Two\nlines');
  });

  test('hold no scripts, no hidden parts and no quotes, but pictured emoji', () => {
    expect(textOf('Hi<script>1</script><b hidden>x</b><div class="quoted">old</div>')).toBe('Hi');
    expect(textOf('Thanks <img alt="🙏"><img alt="Logo">')).toBe('Thanks 🙏');
  });

  test('end where a quote or a signature begins', () => {
    const mail = 'Still too small.<br>On 3 May 2026 Lee wrote:<br>Click the link<br>';
    expect(textOf(mail)).toBe('Still too small.');
    expect(textOf('&gt; Which screen?<br>The first.<br>-- <br>Wang')).toBe('The first.');
    expect(textOf('看不清<br>在 2026年5月3日,客服写道:<br>请点右下角')).toBe('看不清');
  });

  test('a message that holds only a quote is none', () => {
    expect(messagesOf(open(page(entry('Wang', '', '&gt; Which screen?'))))).toEqual([]);
  });
});

describe('time and order', () => {
  const local = (...parts: [number, number, number, number, number]) =>
    new Date(...parts).toISOString();
  test.each([
    ['2026-十一月-23 01:03:10 星期一', new Date(2026, 10, 23, 1, 3, 10).toISOString()],
    ['Mon Nov 23 01:03:10 2026', new Date(2026, 10, 23, 1, 3, 10).toISOString()],
    ['2026年11月23日 下午1:03', local(2026, 10, 23, 13, 3)],
    ['2026-11-23T01:03:10Z', '2026-11-23T01:03:10.000Z'],
    ['1795395790', '2026-11-23T01:03:10.000Z'],
    ['3 minutes ago', null],
    ['ticket 2001', null],
    ['01:03', null],
  ])('%s', (words, time) => {
    expect(messagesOf(open(page(entry('Wang', words, 'Hello'))))[0]?.time).toBe(time);
  });

  test('newest first is turned round, also where the agent’s settings made it so', () => {
    const reversed = page(
      entry('Wang', '2026-11-23 09:05', 'later'),
      entry('Wang', '2026-11-23 09:01', 'earlier'),
    );
    const texts = messagesOf(open(reversed)).map(({ text }) => text);
    expect(texts).toEqual(['earlier', 'later']);
  });
});

test('equal messages get different ids, the same ones at the next look', () => {
  const shown = open(page(entry('Wang', '', 'Hello?'), entry('Wang', '', 'Hello?')));
  const ids = messagesOf(shown).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(messagesOf(shown).map(({ id }) => id)).toEqual(ids);
});

test('fields are read from text and from form controls', () => {
  const shown = open(
    `${page()}<p class="field"><b>Age:</b><span>78</span></p>
     <p class="field"><b>Town</b><input value="Leeds"></p><p class="field"><b>Empty</b><span></span></p>`,
  );
  const look = readerFor(ADAPTER).look(shown.page, '7', Number.POSITIVE_INFINITY);
  expect(look.done && look.conversation.fields).toEqual({ Age: '78', Town: 'Leeds' });
});

test('a page with the reply box but without the messages says so, under the ticket’s key', async () => {
  const shown = open(
    '<form class="update"><textarea class="body"></textarea></form>',
    'https://desk.example.com/Ticket/Update.html?Action=Respond&id=7',
  );
  const watch = watched(shown.page, [readerFor(ADAPTER)]);
  const expected = { kind: 'reply-page', key: '7', adapter: 'by-name', replyBox: 'present' };
  await vi.waitFor(() => expect(watch.updates).toEqual([expected]));
  expect(watch.replyBoxNow()?.element.className).toBe('body');
  watch.stop();
});

test('a page that only looks alike by its address is not read', async () => {
  const watch = watched(open('<p>Something else</p>').page, [readerFor(ADAPTER)]);
  await vi.waitFor(() => expect(watch.updates).toEqual([{ kind: 'none', reason: 'no-adapter' }]));
  watch.stop();
});

test('an adapter whose selector is no selector is set aside', () => {
  open('');
  const messages = { ...ADAPTER.messages, item: 'li[' };
  expect(adapterReader({ ...ADAPTER, messages })).toBeNull();
});

test('a thread of thousands is read whole, in slices, and a new message comes alone', async () => {
  const many = Array.from({ length: 3000 }, (_, index) => entry('Wang', '', `Message ${index}`));
  const shown = open(page(...many));
  const watch = watched(shown.page, [readerFor(ADAPTER)]);
  await vi.waitFor(() => expect(watch.updates).toHaveLength(1), 10_000);
  expect(watch.updates[0]).toMatchObject({ kind: 'snapshot', messages: { length: 3000 } });
  const last = shown.document.createElement('div');
  last.innerHTML = entry('Wang', '', 'The newest');
  shown.document.querySelector('.ticket')?.append(...last.children);
  await vi.waitFor(() => expect(watch.updates).toHaveLength(2), 3000);
  expect(watch.last()).toMatchObject({ kind: 'change', added: [{ text: 'The newest' }] });
  watch.stop();
});
