import { afterEach, expect, test, vi } from 'vitest';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { PageReader } from '@/utils/desk/page-reader';
import { blankPage, practiceAdapter, readerFor, type TestPage } from './practice-page';
import { watched } from './watched';

const PATIENT = { timeout: 20_000, interval: 50 };
let shown: TestPage;
let watch: ReturnType<typeof watched>;

afterEach(() => {
  watch.stop();
  shown.remove();
});

function open(turns: string, readers: PageReader[] = [readerFor(practiceAdapter)]) {
  shown = blankPage('https://desk.example.com/desk/');
  shown.document.head.innerHTML = '<meta name="application-name" content="practice-desk">';
  shown.document.body.innerHTML = `<main class="thread" data-conversation="c-1"><ol>${turns}</ol></main>`;
  watch = watched(shown.page, readers);
}

const turn = (index: number, words = `消息 ${index}`) =>
  `<li class="turn turn-customer" data-turn="t-${index}"><div class="turn-body">${words}</div></li>`;
const list = () => shown.document.querySelector('ol') ?? shown.document.body;
const add = (html: string) => list().insertAdjacentHTML('beforeend', html);

test('a thread beyond the budget is read from its newest end, and the reading says so', async () => {
  open(Array.from({ length: 6500 }, (_, index) => turn(index)).join(''));
  await vi.waitFor(() => expect(watch.last()?.kind).toBe('snapshot'), PATIENT);
  expect(watch.last()).toMatchObject({
    messages: { length: 6000, 0: { id: 't-500' }, 5999: { id: 't-6499' } },
    reading: { why: ['stopped-at-budget'] },
  });
});

test('more words than a person can read are cut, and the reading says so', async () => {
  const long = '看不清'.repeat(6000);
  open(Array.from({ length: 150 }, (_, index) => turn(index, long)).join(''));
  await vi.waitFor(() => expect(watch.last()?.kind).toBe('snapshot'), PATIENT);
  expect(watch.last()).toMatchObject({ reading: { why: ['stopped-at-budget'] } });
});

test('a bottomless message does not keep the others from being read', async () => {
  open(turn(1));
  await vi.waitFor(() => expect(watch.updates).toHaveLength(1), PATIENT);
  const item = shown.document.createElement('li');
  item.className = 'turn turn-customer';
  item.dataset.turn = 't-2';
  let inner: Element = item.appendChild(shown.document.createElement('div'));
  inner.className = 'turn-body';
  inner.append('开头');
  for (let depth = 0; depth < 20_000; depth += 1) {
    inner = inner.appendChild(shown.document.createElement('span'));
  }
  inner.append('尽头');
  // Drawing it is more than the browser itself can do.
  item.style.display = 'none';
  list().append(item);
  add(turn(3));
  await vi.waitFor(() => expect(watch.last()).toMatchObject({ kind: 'change' }), PATIENT);
  expect(watch.last()).toMatchObject({
    added: [
      { id: 't-2', text: '开头' },
      { id: 't-3', text: '消息 3' },
    ],
  });
});

test('while messages are added forever, what comes is told', async () => {
  open(turn(0));
  await vi.waitFor(() => expect(watch.updates).toHaveLength(1), PATIENT);
  let next = 1;
  const endless = setInterval(() => {
    for (let count = 0; count < 20; count += 1) add(turn(next++));
  }, 10);
  await vi.waitFor(() => expect(watch.updates.length).toBeGreaterThan(4), PATIENT);
  clearInterval(endless);
  await vi.waitFor(() => {
    const update = watch.last();
    const last = update?.kind === 'change' ? update.added.at(-1)?.id : null;
    expect(last).toBe(`t-${next - 1}`);
  }, PATIENT);
});

test('a hundred thousand elements without a conversation end in no conversation', async () => {
  open('<i></i>'.repeat(100_000), [genericReader(LENT_PARTS)]);
  await vi.waitFor(() => expect(watch.last()?.kind).toBe('none'), PATIENT);
});
