import { expect, it } from 'vitest';
import { assess, detector } from './built-in-detector';

const confidenceOf = (need: string, ...texts: string[]) =>
  assess(...texts).needs.find((found) => found.need === need)?.confidence ?? 0;

it('is surer where the customer asks again what was meant', () => {
  const understood = confidenceOf('low-digital', '软件不会用', '好的,我看看');
  expect(understood).toBeGreaterThan(0);
  expect(confidenceOf('low-digital', '软件不会用', '没听懂,什么意思')).toBeGreaterThan(understood);
});

it('is never a need by itself', () => {
  expect(assess('没听懂', '什么意思', '再说一遍', '???', '嗯', '啊', '哦').needs).toEqual([]);
});

it('hears laughter beside words of despair', () => {
  expect(confidenceOf('distress', '我要崩溃了')).toBeGreaterThan(0);
  expect(confidenceOf('distress', '追剧追到大结局前一集,要崩溃了哈哈哈')).toBe(0);
});

it('takes slow answers as a sign of effort, where the page tells the times', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
  const turn = (from: 'customer' | 'agent', text: string, minute: number) => ({
    id: `${minute}`,
    from,
    author: null,
    time: at(minute),
    internal: false,
    text,
  });
  const talk = (pause: number) => [
    turn('customer', '软件不会用', 0),
    turn('agent', '您先打开设置', 1),
    turn('customer', '设置打开了吧应该', 1 + pause),
    turn('agent', '再点第一行', 10),
    turn('customer', '第一行写的别的', 10 + pause),
  ];
  const sure = (pause: number) =>
    detector
      .assess({ messages: talk(pause), fields: {} })
      .needs.find(({ need }) => need === 'low-digital')?.confidence ?? 0;
  expect(sure(6)).toBeGreaterThan(sure(1));
});

it('leaves animals, and what an emergency takes away, out of the needs', () => {
  expect(assess('我家狗今年14岁,又聋又瞎,能换个大号的窝吗').needs).toEqual([]);
  expect(assess('不能打电话 只能打字 他又喝了 在砸门').needs.map(({ need }) => need)).toEqual([
    'crisis',
  ]);
});
