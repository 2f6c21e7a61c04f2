import type { Texts } from '../text-of-key';

/** What was found and is not there, for the trainers. */
export const notRight = {
  'notRight.title': {
    en: 'Tell the trainers what was not right',
    'zh-Hans': '把“不是这样”告诉培训同事',
    'zh-Hant': '把「不是這樣」告訴培訓同事',
  },
  'notRight.help': {
    en: 'They can then put right what CareCue finds. Names and numbers are hidden; shorten it to the words that matter.',
    'zh-Hans': '他们就能改正识别。姓名和号码会隐去；请只留下要紧的那几句。',
    'zh-Hant': '他們就能改正識別。姓名和號碼會隱去；請只留下要緊的那幾句。',
  },
  'notRight.which': {
    en: 'What was not right',
    'zh-Hans': '哪一项不对',
    'zh-Hant': '哪一項不對',
  },
  'notRight.words': {
    en: 'The customer’s words',
    'zh-Hans': '客户的话',
    'zh-Hant': '客戶的話',
  },
  'notRight.none': {
    en: 'You have not called anything “not right” here.',
    'zh-Hans': '这里您还没有说过哪一项“不是这样”。',
    'zh-Hant': '這裡您還沒有說過哪一項「不是這樣」。',
  },
} as const satisfies Texts;
