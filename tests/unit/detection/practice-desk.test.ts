import { expect, it } from 'vitest';
import { assess, detector, message } from './built-in-detector';

it('an older person and a password-free payment', () => {
  const found = detector.assess({
    messages: [
      message('我今年七十三了,那个不用按密码就扣钱的给我关掉,孩子不在身边'),
      message('您好,请打开设置,点支付设置', 'agent'),
      message('你说慢点,字太小了我找不到'),
    ],
    fields: {},
  });
  expect(found.needs.map(({ need }) => need)).toEqual(['older-adult', 'low-digital', 'vision']);
  expect(found.needs.every(({ subject }) => subject === 'self')).toBe(true);
  expect(found.needs[0]?.evidence[0]).toMatchObject({
    message: 0,
    start: 0,
    text: '我今年七十三了',
  });
  expect(found.topics[0]).toBe('close-password-free-payment');
  expect(found.fraud).toMatchObject({ gate: true, urgency: 'asking' });
});

it('a blind customer whose next button is silent', () => {
  const found = assess('我是用读屏的,那个‘下一步’的按钮点了没声音,读不出来,我看不见屏幕');
  expect(found.needs.map(({ need }) => need)).toEqual(['vision']);
  expect(found.topics[0]).toBe('screen-reader-help');
});

it('a frightened new parent at night', () => {
  const found = assess('宝宝刚满月,半夜喝完奶一直吐,我一个人好害怕,是不是奶粉有问题啊');
  expect(found.needs.map(({ need }) => need).sort()).toEqual(['distress', 'new-parent']);
  expect(found.topics[0]).toBe('baby-spits-milk');
  expect(found.fraud).toBeNull();
});

it('a scam in progress', () => {
  const found = assess(
    '有个自称银保监会的客服说我的百万保障到期要扣钱,让我下个会议软件开屏幕共享,他还在电话上,说不能告诉家里人',
  );
  expect(found.needs[0]).toMatchObject({ need: 'fraud-risk', subject: 'self' });
  expect(found.fraud?.types.slice(0, 2)).toEqual(['cancel-insurance-scam', 'screen-share']);
  expect(found.fraud).toMatchObject({ gate: true, urgency: 'about-to-pay' });
});
