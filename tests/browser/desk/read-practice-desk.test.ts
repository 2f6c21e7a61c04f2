import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Conversation } from '@/utils/contract/conversation';
import { practiceAdapter, practicePage, readerFor } from './practice-page';

let desk: ReturnType<typeof practicePage>;

beforeEach(() => {
  desk = practicePage();
});
afterEach(() => desk.remove());

function read(id: string): Conversation {
  desk.open(id);
  const reader = readerFor(practiceAdapter);
  const key = reader.keyOf(desk.page);
  const look = key === null ? null : reader.look(desk.page, key, Number.POSITIVE_INFINITY);
  if (!look?.done) throw new Error('nothing was read');
  return look.conversation;
}

test('says who spoke, when, and with which words', () => {
  const { key, messages } = read('zh-older-payment');
  expect(key).toBe('zh-older-payment');
  expect(messages.map(({ from, author }) => [from, author])).toEqual([
    ['system', null],
    ['customer', '王桂兰'],
    ['agent', '我'],
    ['customer', '王桂兰'],
  ]);
  expect(messages[1]).toEqual({
    id: 'zh-older-payment-2',
    from: 'customer',
    author: '王桂兰',
    time: '2026-11-22T01:12:05.000Z',
    internal: false,
    text: '我今年七十三了,那个不用按密码就扣钱的给我关掉,孩子不在身边',
  });
});

test('marks the note between colleagues, takes the quote out and keeps the line break', () => {
  const { messages } = read('zh-blind-button');
  expect(messages.map(({ internal }) => internal)).toEqual([false, false, true, false]);
  expect(messages[3]?.text).toBe(
    '蓝色的我看不见,右下角也没法找。\n我只能听它念,它不念我就不知道按没按上。',
  );
});

test('reads the fields beside the conversation', () => {
  expect(read('zh-older-payment').fields).toEqual({
    客户编号: 'A20417',
    渠道: 'App 在线',
    客户年龄: '73',
    所在城市: '南昌',
  });
});

test('changes nothing on the page', () => {
  desk.open('zh-blind-button');
  const before = desk.document.documentElement.outerHTML;
  read('zh-blind-button');
  expect(desk.document.documentElement.outerHTML).toBe(before);
});
