import type { ItemOf } from '@/utils/contract/pack';
import type { Text } from '@/utils/contract/text';

const provenance = {
  sources: [{ title: 'Written for the tests', status: 'composed' as const }],
  updatedOn: '2026-11-22',
};

export const text = (zh: string, en: string): Text => ({ 'zh-Hans': zh, en });

export function sampleNeed(change: Partial<ItemOf<'need'>> = {}): ItemOf<'need'> {
  const one = text('一次说一件事。', 'Say one thing at a time.');
  return {
    kind: 'need',
    id: 'older-adult',
    ...provenance,
    title: text('长辈', 'Older adult'),
    helps: [text('慢一点', 'Slower'), text('一步一步', 'Step by step')],
    rank: 50,
    sayFirst: [one, one, one],
    recognise: [one, one],
    notThis: [one],
    adjust: [one, one],
    do: [one, one, one],
    dont: [one, one, one],
    checkUnderstanding: [text('现在屏幕上最大的字是什么?', 'What is the biggest word now?')],
    ifStuck: [one],
    handOff: [one],
    afterwards: [one],
    pace: { zhPerMinute: 160, enPerMinute: 120, waitSeconds: 5 },
    ...change,
  };
}

export function sampleScript(change: Partial<ItemOf<'script'>> = {}): ItemOf<'script'> {
  const step = (id: string) => ({
    id,
    say: text('请您点一下“我的”。', 'Please tap "Me" once.'),
    see: text('会看到您的头像。', 'You will see your picture.'),
    check: text('最上面写着什么字?', 'What does the top line say?'),
    ifNot: text('没关系,我们退回来。', 'No problem, we go back.'),
  });
  const one = text('不急,累了随时停。', 'No rush, stop whenever you like.');
  return {
    kind: 'script',
    id: 'close-password-free-payment',
    ...provenance,
    title: text('关闭免密支付', 'Turn off password-free payment'),
    length: 'complete',
    variants: [],
    opening: one,
    gate: {
      question: text('有没有人在电话里教您?', 'Is anyone on the phone telling you to do this?'),
      ifWorrying: text('那我们先停一停。', 'Then let us pause here.'),
      fraudTypes: ['cancel-insurance-scam'],
    },
    device: [],
    steps: [step('first'), step('second'), step('third')],
    never: [one],
    secondRoute: one,
    close: one,
    followUp: one,
    pathVerifiedOn: null,
    ...change,
  };
}

export function sampleFraud(change: Partial<ItemOf<'fraud'>> = {}): ItemOf<'fraud'> {
  const one = text('先挂电话,再打官方号码。', 'Hang up, then call the official number.');
  return {
    kind: 'fraud',
    id: 'cancel-insurance-scam',
    ...provenance,
    title: text('百万保障取消诈骗', 'Cancel-the-insurance scam'),
    gate: one,
    givesAway: [one, one],
    spellBreakers: [one, one],
    nextLines: [one],
    must: [one, one],
    never: [one, one],
    ifGone: [one, one],
    aftercare: [one],
    ...change,
  };
}

export function sampleTerm(change: Partial<ItemOf<'term'>> = {}): ItemOf<'term'> {
  return {
    kind: 'term',
    everyday: false,
    id: 'password-free-payment',
    ...provenance,
    word: text('免密支付', 'password-free payment'),
    aliases: ['小额免密'],
    plain: text('不输密码就能扣钱', 'money leaves without a password'),
    ...change,
  };
}

export function sampleSaying(change: Partial<ItemOf<'saying'>> = {}): ItemOf<'saying'> {
  return {
    kind: 'saying',
    id: 'no-password-charge',
    ...provenance,
    language: 'zh-Hans',
    phrases: ['不用按密码就(扣|划)钱', '不[用]输密码…扣钱'],
    meanings: ['password-free-payment'],
    confirm: '您说的是付钱时不用输密码,对吗?',
    risk: 'verify',
    topics: ['close-password-free-payment'],
    ...change,
  };
}

export function sampleSignal(change: Partial<ItemOf<'signal'>> = {}): ItemOf<'signal'> {
  return {
    kind: 'signal',
    id: 'age-stated',
    ...provenance,
    target: { need: 'older-adult' },
    weight: 0.9,
    subject: 'auto',
    place: 'message',
    countsIn: [],
    patterns: { zh: ['我[今年]<age>'], en: ['I am <age>'] },
    matches: ['我今年七十三了', 'I am 81 years old'],
    ignores: ['我今年三十了'],
    ...change,
  };
}

export function sampleHotline(change: Partial<ItemOf<'hotline'>> = {}): ItemOf<'hotline'> {
  return {
    kind: 'hotline',
    id: 'cn-96110',
    ...provenance,
    title: text('反诈专线', 'Anti-fraud line'),
    region: 'CN',
    purpose: 'fraud',
    number: '96110',
    verifiedOn: '2026-11-22',
    ...change,
  };
}

export const sampleTopic: ItemOf<'topic'> = {
  kind: 'topic',
  id: 'close-password-free-payment',
  area: 'payments',
  title: text('关闭免密支付', 'Turn off password-free payment'),
};

export const sampleFraudType: ItemOf<'fraud-type'> = {
  kind: 'fraud-type',
  id: 'cancel-insurance-scam',
  title: text('百万保障取消诈骗', 'Cancel-the-insurance scam'),
};

/** A small pack without a problem: one item of each kind that the others refer to. */
export const sampleItems = [
  sampleNeed(),
  sampleScript(),
  sampleFraud(),
  sampleTerm(),
  sampleSaying(),
  sampleSignal(),
  sampleHotline(),
  sampleTopic,
  sampleFraudType,
];
