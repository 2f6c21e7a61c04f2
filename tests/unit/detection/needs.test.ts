import { describe, expect, it } from 'vitest';
import { needsIn } from './built-in-detector';

describe('what a customer says → what the agent sees', () => {
  it.each([
    ['我今年七十三了', ['older-adult']],
    ['我年纪大了,手机不会弄', ['low-digital', 'older-adult']],
    ["I'm 78 and I'm not tech savvy", ['low-digital', 'older-adult']],
    ['我是用读屏的,那个按钮读不出来', ['vision']],
    ['I am blind and the button has no name', ['vision']],
    ['我耳朵背,电话里听不清', ['hearing']],
    ["I'm deaf, please don't call", ['hearing']],
    ['我有口吃,能不能打字', ['speech']],
    ['我記性不好,你說的轉頭就忘', ['cognition']],
    ['我坐轮椅去不了网点', ['mobility']],
    ['我未成年,充的钱能退吗', ['minor']],
    ['宝宝刚满月,喝完奶一直吐', ['new-parent']],
    ["I'm pregnant, is it safe", ['new-parent']],
    ['第一次用智能手机,手把手教我一下', ['low-digital']],
    ['我不识字,你念给我听', ['language']],
    ['Sorry for my English', ['language']],
    ['求求你们帮帮我,我要崩溃了', ['distress']],
    ['我不想活了', ['crisis']],
    ['我胸口疼喘不上气', ['crisis']],
    ['我爸上个月去世了,手机号怎么注销', ['bereavement']],
    ['我失业了,房贷还不上了', ['hardship']],
  ])('%s', (text, needs) => {
    expect(needsIn(text)).toEqual(needs);
  });
});

describe('somebody else’s need', () => {
  it.each([
    ['我妈75了不会弄', ['low-digital of other', 'older-adult of other']],
    ['我外婆九十二岁。她眼睛看不清', ['older-adult of other', 'vision of other']],
    ["My father is 82 and can't use the app", ['low-digital of other', 'older-adult of other']],
    ['my 82 year old mother needs help', ['older-adult of other']],
    ['我儿子今年8岁,偷偷用我手机充了游戏', ['minor of other']],
    ['My husband collapsed and is not breathing', ['crisis of other']],
    ['我今年七十三了,孩子不在身边', ['older-adult']],
    ['我老公和我都听不见,我是聋人', ['hearing']],
  ])('%s', (text, needs) => {
    expect(needsIn(text)).toEqual(needs);
  });

  it('goes on from the message before', () => {
    expect(needsIn('想帮我奶奶问一下', '看不清屏幕上的字')).toEqual(['vision of other']);
  });
});

describe('no need at all', () => {
  it.each([
    ['盲盒怎么退'],
    ['给爷爷买的七十岁生日礼物什么时候到'],
    ['A birthday gift for my deaf grandmother'],
    ['我不是聋人'],
    ["I'm not blind"],
    ['My complaints fall on deaf ears'],
    ['《聋人的世界》这本书有货吗'],
    ['我是护士,我们养老院的老人都是聋人'],
    ['小说里那个老人去世了'],
    ['如果我怀孕了能退吗'],
    ['系统崩溃了'],
    ['累死我了'],
    ['支付宝里没钱为什么还能付'],
    ['你们是不是聋子'],
    ['60岁以上可以免费吗'],
    ['转发:失智症的十个征兆 https://example.com'],
    ['什么时候发货'],
    ['How do I change my address?'],
  ])('%s', (text) => {
    expect(needsIn(text)).toEqual([]);
  });
});
