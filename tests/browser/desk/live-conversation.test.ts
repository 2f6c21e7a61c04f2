import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConversationUpdate } from '@/utils/contract/conversation';
import type { PageReader } from '@/utils/desk/page-reader';
import { practiceAdapter, practicePage, readerFor } from './practice-page';
import { messagesAfter, watched } from './watched';

let desk: ReturnType<typeof practicePage>;
let watch: ReturnType<typeof watched>;

beforeEach(async () => {
  desk = practicePage();
  watch = watched(desk.page, [readerFor(practiceAdapter)]);
  await vi.waitFor(() => expect(watch.updates).toHaveLength(1));
});
afterEach(() => {
  watch.stop();
  desk.remove();
});

const texts = () => messagesAfter(watch.updates).map(({ text }) => text);
const find = (selector: string) => {
  const element = desk.document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing on the page matches ${selector}`);
  return element;
};
const customerWrites = (text: string) => {
  find('.try-text').textContent = text;
  find('.try button').click();
};

test('starts with one snapshot', () => {
  expect(watch.updates[0]).toMatchObject({
    kind: 'snapshot',
    key: 'zh-older-payment',
    revision: 1,
    adapter: 'practice-desk',
    replyBox: 'present',
  });
  expect(texts()).toHaveLength(4);
});

test('tells a new message alone, not the thread again', async () => {
  customerWrites('字还是太小');
  await vi.waitFor(() => expect(watch.updates).toHaveLength(2));
  expect(watch.last()).toMatchObject({
    kind: 'change',
    revision: 2,
    added: [{ from: 'customer', text: '字还是太小' }],
    changed: [],
    removed: [],
  });
});

test('tells an edited and a removed message by their ids', async () => {
  find('[data-turn="zh-older-payment-4"] p').textContent = '看不清';
  await vi.waitFor(() => expect(watch.updates).toHaveLength(2));
  expect(watch.last()).toMatchObject({ changed: [{ id: 'zh-older-payment-4', text: '看不清' }] });
  find('[data-turn="zh-older-payment-4"]').remove();
  await vi.waitFor(() => expect(watch.updates).toHaveLength(3));
  expect(watch.last()).toMatchObject({ added: [], removed: ['zh-older-payment-4'] });
});

test('tells a changed speaker when a message only changes its class', async () => {
  find('[data-turn="zh-older-payment-3"]').className = 'turn turn-note';
  await vi.waitFor(() => expect(watch.updates).toHaveLength(2));
  expect(watch.last()).toMatchObject({ changed: [{ from: 'agent', internal: true }] });
});

test('an in-page switch is noticed before anything else runs, and comes as a new snapshot', async () => {
  desk.open('zh-new-parent');
  await Promise.resolve();
  expect(watch.keys).toEqual(['zh-older-payment', 'zh-new-parent']);
  await vi.waitFor(() => expect(watch.last()).toMatchObject({ key: 'zh-new-parent' }));
  expect(watch.last()).toMatchObject({ kind: 'snapshot', fields: { 宝宝月龄: '不到1个月' } });
  expect(texts().some((text) => text.includes('七十三'))).toBe(false);
});

test('the old messages are not told under the new key while the new ones load', async () => {
  find('main').dataset.conversation = 'zh-loading';
  await vi.waitFor(() => expect(watch.last()).toMatchObject({ key: 'zh-loading' }));
  expect(watch.last()).toMatchObject({ kind: 'snapshot', messages: [] });
  const item = find('[data-turn="zh-older-payment-2"]').cloneNode(true) as HTMLElement;
  item.dataset.turn = 'zh-loading-1';
  find('.turns').replaceChildren(item);
  await vi.waitFor(() => expect(texts()).toHaveLength(1));
  expect(messagesAfter(watch.updates)[0]).toMatchObject({ id: 'zh-loading-1' });
});

test('new messages under the old key wait for the key to follow', async () => {
  const thread = find('main');
  const item = find('[data-turn="zh-older-payment-2"]').cloneNode(true) as HTMLElement;
  item.dataset.turn = 'zh-late-1';
  find('.turns').replaceChildren(item);
  setTimeout(() => {
    thread.dataset.conversation = 'zh-late';
  }, 120);
  await vi.waitFor(() => expect(watch.last()).toMatchObject({ key: 'zh-late' }));
  const underOldKey = watch.updates.filter(
    (update) => update.kind === 'change' && update.key === 'zh-older-payment',
  );
  expect(underOldKey).toEqual([]);
});

test('goes on when the whole thread is built anew', async () => {
  const thread = find('main');
  const copy = thread.cloneNode(true);
  thread.replaceWith(copy);
  find('[data-turn="zh-older-payment-4"] p').textContent = '还是看不清';
  await vi.waitFor(() => expect(texts().at(-1)).toBe('还是看不清'));
});

test('says that the conversation is gone, and that it is back', async () => {
  const thread = find('main');
  thread.remove();
  await vi.waitFor(() => expect(watch.last()).toEqual({ kind: 'none', reason: 'no-conversation' }));
  expect(watch.keys.at(-1)).toBeNull();
  find('#desk').append(thread);
  await vi.waitFor(() => expect(watch.last()?.kind).toBe('snapshot'));
});

test('says that no adapter fits after the desk goes to another address', async () => {
  desk.goTo('https://desk.example.com/reports');
  await vi.waitFor(() => expect(watch.last()).toEqual({ kind: 'none', reason: 'no-adapter' }));
});

test('tells that the reply box went away', async () => {
  find('.answer').remove();
  await vi.waitFor(() => expect(watch.last()).toMatchObject({ replyBox: 'absent' }));
});

test('tells everything again when asked', () => {
  watch.repeat();
  expect(watch.last()).toMatchObject({ kind: 'snapshot', revision: 2 });
});

test('older messages that turn up above come in a snapshot', async () => {
  const item = find('[data-turn="zh-older-payment-2"]').cloneNode(true) as HTMLElement;
  item.dataset.turn = 'zh-older-payment-0';
  find('.turns').prepend(item);
  await vi.waitFor(() => expect(watch.updates).toHaveLength(2));
  expect(watch.last()?.kind).toBe('snapshot');
  expect(messagesAfter(watch.updates)[0]).toMatchObject({ id: 'zh-older-payment-0' });
});

test('after another switch, tells everything again of what is open now', async () => {
  desk.open('zh-new-parent');
  watch.repeat();
  await vi.waitFor(() => expect(watch.last()).toMatchObject({ key: 'zh-new-parent' }));
  const repeated = watch.updates.slice(1);
  expect(repeated.filter((update) => 'key' in update && update.key === 'zh-older-payment')).toEqual(
    [],
  );
});

test('adapters that come late, for an address left long ago, change nothing', async () => {
  watch.stop();
  const asked: { pathname: string; answer(readers: PageReader[]): void; late: AbortSignal }[] = [];
  watch = watched(desk.page, (pathname, late) => {
    return new Promise((answer) => asked.push({ pathname, answer, late }));
  });
  desk.goTo('https://desk.example.com/reports');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  desk.goTo('https://desk.example.com/desk/');
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  expect(asked.map(({ pathname }) => pathname)).toEqual(['/desk/', '/reports', '/desk/']);
  expect(asked.map(({ late }) => late.aborted)).toEqual([true, true, false]);
  asked[2]?.answer([readerFor(practiceAdapter)]);
  await vi.waitFor(() => expect(watch.last()?.kind).toBe('snapshot'));
  asked[1]?.answer([]);
  asked[0]?.answer([]);
  await Promise.resolve();
  watch.repeat();
  expect(watch.last()?.kind).toBe('snapshot');
});

test('reads nothing more once it is stopped', async () => {
  watch.stop();
  const before: ConversationUpdate[] = [...watch.updates];
  customerWrites('还在吗');
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(watch.updates).toEqual(before);
});
