import type { Texts } from '../text-of-key';

/** A wording that helped, for the trainers. */
export const helped = {
  'helped.title': {
    en: 'This wording helped',
    'zh-Hans': '这句话管用',
    'zh-Hant': '這句話管用',
  },
  'helped.help': {
    en: 'Goes to your trainers, without names and numbers. Check what is sent.',
    'zh-Hans': '发给培训同事，不带姓名和号码。请先看清发出去的是什么。',
    'zh-Hant': '發給培訓同事，不帶姓名和號碼。請先看清楚發出去的是什麼。',
  },
  'helped.sentence': {
    en: 'The sentence',
    'zh-Hans': '这句话',
    'zh-Hant': '這句話',
  },
  'helped.sent': {
    en: 'What is sent',
    'zh-Hans': '发出去的是',
    'zh-Hant': '發出去的是',
  },
  'helped.agree': {
    en: 'I have read it. It names nobody.',
    'zh-Hans': '我看过了，里面没有提到谁。',
    'zh-Hant': '我看過了，裡面沒有提到誰。',
  },
  'helped.send': {
    en: 'Send to the trainers',
    'zh-Hans': '发给培训同事',
    'zh-Hant': '發給培訓同事',
  },
  'helped.thanks': {
    en: 'Thank you. It is in the trainers’ inbox.',
    'zh-Hans': '谢谢，已放进培训收件箱。',
    'zh-Hant': '謝謝，已放進培訓收件匣。',
  },
} as const satisfies Texts;
