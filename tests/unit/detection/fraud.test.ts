import { describe, expect, it } from 'vitest';
import { assess } from './built-in-detector';

describe('two slots that fit make an alert', () => {
  it.each([
    [
      '公安打电话来说我涉案洗钱,让我把钱转到安全账户',
      'about-to-pay',
      ['fake-police', 'safe-account'],
    ],
    [
      '快递客服加我微信说双倍赔偿,让我把验证码念给他',
      'about-to-pay',
      ['fake-customer-service-refund'],
    ],
    [
      'My grandson called from a new number, he is in jail and needs bail money',
      'about-to-pay',
      ['family-emergency'],
    ],
    [
      '他正在远程操作,点了链接也输了密码,说账户异常要冻结',
      'shared-access',
      ['screen-share', 'tech-support', 'phishing-link'],
    ],
    ['网友带我投资说稳赚,我已经转给他两万块', 'paid', ['fake-investment']],
  ])('%s', (text, urgency, types) => {
    const { needs, fraud } = assess(text);
    expect(needs.map(({ need }) => need)).toContain('fraud-risk');
    expect(fraud).toMatchObject({ urgency, gate: true });
    expect(types).toContain(fraud?.types[0]);
  });
});

describe('one slot alone makes none', () => {
  it.each([
    ['收不到验证码'],
    ['转账限额是多少'],
    ['你们客服电话打不通'],
    ['退款什么时候到'],
    ['密码不能告诉别人'],
    ['How do I transfer money to my son?'],
  ])('%s', (text) => {
    expect(assess(text).needs).toEqual([]);
  });
});

it('asks the gate question where a customer only wants to close a feature', () => {
  const { needs, fraud } = assess('怎么关闭免密支付');
  expect(needs).toEqual([]);
  expect(fraud).toMatchObject({ urgency: 'asking', gate: true });
});

it('says nothing of fraud where nothing is asked', () => {
  expect(assess('什么时候发货').fraud).toBeNull();
});

it('asks no gate question for an ordinary request that touches money', () => {
  expect(assess('余额提现多久到账').fraud).toBeNull();
});
