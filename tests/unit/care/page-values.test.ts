import { describe, expect, it } from 'vitest';
import { customerWords } from '@/utils/care/customer-words';
import { fieldValues, namesOn } from '@/utils/care/page-values';
import type { Message } from '@/utils/contract/conversation';

describe('what the page fills', () => {
  it('comes from fields by what desks call them, or by the variable’s own name', () => {
    const fields = { '客户姓名:': '王秀英', 手机号: '138…', 'Order No.': 'A-7', vipLevel: '3' };
    const wanted = ['customerName', 'callBackNumber', 'orderNumber', 'vipLevel', 'deadline'];
    expect(fieldValues(wanted, fields)).toEqual({
      customerName: '王秀英',
      callBackNumber: '138…',
      orderNumber: 'A-7',
      vipLevel: '3',
    });
  });

  it('is nothing where a field is empty', () => {
    expect(fieldValues(['customerName'], { 姓名: '  ' })).toEqual({});
    expect(fieldValues(['constructor'], {})).toEqual({});
  });

  it('the names on it are those of the customer, not of colleagues', () => {
    const message = (from: Message['from'], author: string): Message => ({
      id: author,
      from,
      author,
      time: null,
      internal: false,
      text: '',
    });
    const messages = [message('customer', '秀英'), message('agent', '小李')];
    expect(namesOn({ messages, fields: { 姓名: '王秀英' } })).toEqual(['秀英', '王秀英']);
    expect(namesOn(null)).toEqual([]);
  });
});

describe('the customer’s words', () => {
  const long =
    '您好。我今年七十三了,孩子不在身边。昨天去了银行,人家让我在手机上弄,字太小了我找不到,你说慢点。谢谢你们一直这么耐心,辛苦了。';
  const at = (text: string, words: string, message = 0) => {
    const start = text.indexOf(words);
    return { signal: 's', message, start, end: start + words.length, text: words };
  };

  it('are the sentences in which the evidence stands, each once, in their order', () => {
    const evidence = [
      at(long, '字太小了我找不到'),
      at(long, '七十三'),
      at(long, '你说慢点'),
      { signal: 'f', field: '年龄', text: '73' },
    ];
    expect(customerWords(evidence, [{ text: long }])).toEqual([
      '我今年七十三了,孩子不在身边',
      '昨天去了银行,人家让我在手机上弄,字太小了我找不到,你说慢点',
    ]);
  });

  it('are a short message as a whole', () => {
    expect(
      customerWords([at('你说慢点,我记不住', '慢点')], [{ text: '你说慢点,我记不住' }]),
    ).toEqual(['你说慢点,我记不住']);
  });

  it('are the evidence itself where its message is not at hand, or is another one', () => {
    expect(customerWords([at(long, '七十三')], [])).toEqual(['七十三']);
    expect(customerWords([at(long, '七十三')], [{ text: '另一句话,不是那一句' }])).toEqual([
      '七十三',
    ]);
  });
});
