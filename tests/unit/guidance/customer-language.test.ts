import { describe, expect, it } from 'vitest';
import type { Message } from '@/utils/contract/conversation';
import { customerLanguage } from '@/utils/guidance/customer-language';

const said = (text: string, from: Message['from'] = 'customer'): Message => ({
  id: text,
  from,
  author: null,
  time: null,
  internal: false,
  text,
});

describe('customerLanguage', () => {
  it.each([
    ['我今年七十三了,那个不用按密码就扣钱的给我关掉', 'zh-Hans'],
    ['請問這個錢為什麼還沒退回來', 'zh-Hant'],
    ['My phone keeps talking at me', 'en'],
    ['打不开 App', 'zh-Hans'],
    ['hello 你好 I cannot open the app on my phone', 'en'],
  ])('%s → %s', (text, language) => {
    expect(customerLanguage([said(text)])).toBe(language);
  });

  it('listens to the customer alone', () => {
    expect(customerLanguage([said('您好,请打开设置', 'agent'), said('Where is that?')])).toBe('en');
  });

  it('says nothing where the customer wrote nothing', () => {
    expect(customerLanguage([said('您好', 'agent')])).toBeNull();
  });
});
