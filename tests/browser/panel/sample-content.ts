import type { Item, ItemOf } from '@/utils/contract/pack';
import type { Source } from '@/utils/contract/provenance';
import type { Sketch } from '@/utils/contract/script';
import type { Text } from '@/utils/contract/text';

/** A small knowledge base of its own, so that these tests do not change with the content. */

const say = (zhHans: string, en: string, zhHant = zhHans): Text => ({
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
});
const sources: Source[] = [
  { title: '示例来源', url: 'https://example.com/', status: 'verified', checkedOn: '2026-11-22' },
  { title: 'Wording by the content team', status: 'composed' },
];
const provenance = { sources, updatedOn: '2026-11-22' };
const pace = { zhPerMinute: 140, enPerMinute: 110, waitSeconds: 6 };

function need(id: string, rank: number, title: Text, helps: Text[], first: Text): ItemOf<'need'> {
  const point = say('一次只说一件事。', 'Say one thing at a time.');
  const other = say('说完停一停,等客户回应。', 'Then wait for the answer.');
  const third = say('用客户自己的叫法。', 'Use the customer’s own word.');
  return {
    kind: 'need',
    id,
    ...provenance,
    title,
    helps,
    rank,
    sayFirst: [
      first,
      say('您先说,我听着。哪里不清楚,我就换个说法。', 'I’m listening. I can put it another way.'),
      say('想从哪儿说起都行。', 'Start wherever you like.'),
    ],
    recognise: [point, other],
    notThis: [point],
    adjust: [point, other],
    do: [point, other, third],
    dont: [
      say('不说“这很简单”。', 'Never “it’s easy”.'),
      say('不一次发好几步。', 'Don’t send several steps at once.'),
      say('不催评价。', 'Don’t press for a rating.'),
    ],
    checkUnderstanding: [say('您用自己的话说说,下一步点哪儿?', 'What will you press next?')],
    ifStuck: [point],
    handOff: [other],
    afterwards: [third],
    pace,
  };
}

function step(
  id: string,
  words: Text,
  landmark: Text,
  see: Text,
): ItemOf<'script'>['steps'][number] {
  return {
    id,
    say: words,
    landmark,
    see,
    check: say('现在最大的字是什么?', 'What is the biggest word now?', '現在最大的字是什麼?'),
    ifNot: say('退回上一页,再慢慢找一次。', 'Go back one page and look again.'),
    undo: say('点左上角的箭头。', 'Tap the arrow at the top left.'),
  };
}

export const passwordFree: ItemOf<'script'> = {
  kind: 'script',
  id: 'close-password-free-payment',
  ...provenance,
  title: say('关闭免密支付', 'Turn off password-free payment', '關閉免密支付'),
  length: 'complete',
  variants: [],
  opening: say(
    '一共三小步,三五分钟。想停随时停。',
    'Three small steps, a few minutes. Stop whenever you like.',
    '一共三小步,三五分鐘。想停隨時停。',
  ),
  gate: {
    question: say(
      '有没有人在电话里教您这么做?',
      'Is anyone on the phone telling you to do this?',
      '有沒有人在電話裡教您這麼做?',
    ),
    ifWorrying: say(
      '咱们先停一停,什么也不用点。',
      'Let’s stop for a moment. Don’t tap anything.',
      '我們先停一停,什麼都不用點。',
    ),
    fraudTypes: ['cancel-insurance-scam'],
  },
  device: [say('您用的是安卓还是苹果?', 'Is it an Android phone or an iPhone?')],
  steps: [
    step(
      'open-me',
      say('请点右下角的“我的”。', 'Tap “Me” at the bottom right.', '請點右下角的「我的」。'),
      say('屏幕最下面一排,最右边。', 'The last word in the bottom row.', '螢幕最下面一排,最右邊。'),
      say('上面出来您的名字。', 'Your name at the top.', '上面出現您的名字。'),
    ),
    step(
      'type-words',
      say('在最上面的框里,写“免密支付”。', 'Type “password-free” in the top box.'),
      say('屏幕最上面,有个放大镜。', 'At the very top, with a magnifier.'),
      say('下面出来一行“免密支付/自动扣款”。', 'A line “password-free payment” below.'),
    ),
    step(
      'turn-off',
      say('点“关闭”。', 'Tap “Turn off”.', '點「關閉」。'),
      say('那一行的右边。', 'At the right of that line.'),
      say('写着“已关闭”。', 'It says “Off”.'),
    ),
  ],
  never: [say('不问密码,也不听密码。', 'Never ask for or listen to a password.')],
  secondRoute: say(
    '不急,这一步我来替您办,您在电话里点头就行。',
    'No rush. I can do this for you; just say yes.',
    '不急,這一步我來替您辦,您在電話裡點頭就好。',
  ),
  close: say('都办好了。以后付钱会先问密码。', 'All done. Paying will ask for your password now.'),
  followUp: say('明天打个电话问一声。', 'Ring tomorrow to ask how it went.'),
  pathVerifiedOn: null,
};

const sampleSketch: Sketch = {
  caption: say('最下面一排,第四个。', 'The fourth in the bottom row.'),
  parts: [
    { shape: 'box', left: 5, top: 3, width: 90, height: 8, marked: false },
    {
      ...{ shape: 'button', left: 75, top: 90, width: 22, height: 8, marked: true },
      text: say('我的', 'Me'),
    },
  ],
};

const { gate: _gate, ...withoutGate } = passwordFree;
export const transitCode: ItemOf<'script'> = {
  ...withoutGate,
  id: 'transit-code',
  title: say('乘车码', 'Transit code', '乘車碼'),
  stepsFor: say('支付宝', 'Alipay', '支付寶'),
  variants: [
    {
      id: 'wechat',
      title: say('微信', 'WeChat'),
      steps: passwordFree.steps.slice(0, 2).map((one) => ({ ...one, sketch: sampleSketch })),
    },
  ],
  pathVerifiedOn: '2026-11-01',
};

const fraud: ItemOf<'fraud'> = {
  kind: 'fraud',
  id: 'cancel-insurance-scam',
  ...provenance,
  title: say('取消保障/会员的骗局', 'The “cancel it or be charged” scam', '取消保障/會員的詐騙'),
  gate: say('是您自己想关的吗?', 'Did you want to cancel this yourself?', '是您自己想關的嗎?'),
  givesAway: [
    say('说“不关就要扣八百”。', '“Cancel or we charge you.”'),
    say('叫您开屏幕共享。', 'They want to see the screen.'),
  ],
  spellBreakers: [
    say(
      '这个保障本来就不要钱。咱们先把他那边挂了。',
      'There is nothing to cancel. Let’s end that call first.',
      '這個保障本來就不用錢。我們先把對方的電話掛掉。',
    ),
    say('真客服不用看您的屏幕。', 'Nobody genuine needs to look at your screen.'),
  ],
  nextLines: [say('“现在不关,谁也退不了。”', '“If not today, nobody can refund it.”')],
  must: [
    say('停下手里的操作。', 'Stop the task in hand.'),
    say('请客户挂断对方的电话。', 'Ask the customer to hang up the other call.'),
  ],
  never: [
    say('不问、不听密码和验证码。', 'Never ask for a password or a code.'),
    say('不用共享屏幕“帮忙取消”。', 'Never “help to cancel” over a shared screen.'),
  ],
  ifGone: [
    say('马上报警,请求紧急止付。', 'Ring the police and ask for the payment to be stopped.'),
    say('同时联系银行。', 'Ring the bank as well.'),
  ],
  aftercare: [say('过一两天问候一声。', 'Ask after them in a day or two.')],
};

function hotline(
  id: string,
  number: string,
  purpose: 'emergency' | 'fraud' | 'crisis',
  verifiedOn: string | null,
): ItemOf<'hotline'> {
  return {
    kind: 'hotline',
    id,
    ...provenance,
    title: say('求助电话', 'Helpline', '求助電話'),
    region: 'CN',
    purpose,
    number,
    hours: say('24小时', '24 hours', '24小時'),
    verifiedOn,
  };
}

export const SAMPLE_ITEMS: readonly Item[] = [
  need(
    'older-adult',
    40,
    say('长辈', 'Older adult', '長輩'),
    [say('慢一点', 'Slower', '慢一點'), say('不说术语', 'No jargon', '不說術語')],
    say(
      '不急,您慢慢说,咱们一样一样来。',
      'There’s no rush. We’ll take it one thing at a time.',
      '不急,您慢慢說,我們一樣一樣來。',
    ),
  ),
  need(
    'vision',
    30,
    say('看不清', 'Hard to see', '看不清'),
    [say('说位置和字', 'Places and words', '說位置和字'), say('大字', 'Large type')],
    say('我说位置和字,您慢慢找。', 'I’ll say where things are. Take your time.'),
  ),
  need(
    'crisis',
    1,
    say('危急', 'Crisis', '危急'),
    [say('先陪着', 'Stay with them', '先陪著'), say('马上转接', 'Hand over now')],
    say('我在,我不挂。您现在安全吗?', 'I’m here and I’m staying. Are you safe right now?'),
  ),
  need(
    'fraud-risk',
    2,
    say('疑似受骗', 'Fraud risk', '疑似受騙'),
    [say('先停一停', 'Stop first'), say('挂断再查', 'Hang up, then check')],
    say('咱们先等十分钟,我陪着您。', 'Let’s wait ten minutes. I’ll stay with you.'),
  ),
  passwordFree,
  transitCode,
  fraud,
  {
    kind: 'term',
    everyday: false,
    id: 'password-free-payment',
    ...provenance,
    word: say('免密支付', 'password-free payment'),
    aliases: ['小额免密'],
    plain: say('买东西时不用输密码,直接扣钱', 'Paying without typing your password'),
  },
  {
    kind: 'term',
    everyday: false,
    id: 'auto-deduction',
    ...provenance,
    word: say('自动扣款', 'automatic deduction', '自動扣款'),
    aliases: [],
    plain: say('每个月自己扣一笔钱', 'Money taken by itself every month', '每個月自己扣一筆錢'),
  },
  {
    kind: 'saying',
    id: 'pays-without-password',
    ...provenance,
    language: 'zh-Hans',
    phrases: ['不用按密码就扣钱的'],
    meanings: ['password-free-payment', 'auto-deduction'],
    confirm: '是买东西时没按密码就付了,还是每个月自己扣一笔?',
    risk: 'verify',
    topics: ['close-password-free-payment'],
  },
  hotline('cn-police', '110', 'emergency', '2026-11-22'),
  hotline('cn-fraud', '96110', 'fraud', '2026-11-22'),
  hotline('cn-unverified', '400-000-0000', 'fraud', null),
];
