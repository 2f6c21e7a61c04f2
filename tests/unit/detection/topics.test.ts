import { describe, expect, it } from 'vitest';
import { assess, items } from './built-in-detector';

const topicsOf = (text: string) => assess(text).topics;

describe('topics from the customer’s own words', () => {
  it.each([
    ['不用按密码就扣钱的那个,给我关了', 'close-password-free-payment'],
    ['刷手机上车的那个怎么弄', 'transit-code'],
    ['钱自己跑了,一查少了三百', 'unknown-charge'],
    ['我家那个盒子亮红灯,上不了网了', 'broadband-down'],
    ['個路由器成日閃紅燈,屋企上唔到網', 'broadband-down'],
    ['包裹顯示簽收了,我沒拿到', 'track-parcel'],
    ['The telly just says no signal', 'tv-no-signal'],
    ['My phone keeps reading out whatever I touch', 'phone-speaks-aloud'],
    ['They took nine pounds again, I left that club ages ago, stop it', 'close-auto-deduction'],
  ])('%s → %s', (text, topic) => {
    expect(topicsOf(text)[0]).toBe(topic);
  });

  it.each([
    ['快弟到哪里了', 'track-parcel'],
    ['收不到眼正码', 'sms-code-not-received'],
    ['家里的光毛亮红灯', 'broadband-down'],
  ])('also where characters are mistaken for others that sound alike: %s', (text, topic) => {
    expect(topicsOf(text)[0]).toBe(topic);
  });

  it.each(['今天天气真好', 'Good morning, how are you today', '谢谢你,辛苦了'])(
    'suggests nothing for: %s',
    (text) => {
      expect(topicsOf(text)).toEqual([]);
    },
  );

  it('can reach every topic of the taxonomy', () => {
    const unreached = items.filter((item) => {
      if (item.kind !== 'topic') return false;
      const about = items.find(({ kind, id }) => kind === 'concept' && id === `about-${item.id}`);
      return about?.kind !== 'concept' || topicsOf(about.zh[0] ?? '')[0] !== item.id;
    });
    expect(unreached).toEqual([]);
  });
});
