import type { Texts } from '../text-of-key';

/** How much is said at once. */
export const advice = {
  'advice.aside': {
    en: 'Advice is put aside until something new is found.',
    'zh-Hans': '建议先收起来了，有新情况再提醒。',
    'zh-Hant': '建議先收起來了，有新狀況再提醒。',
  },
  'advice.back': {
    en: 'Show it',
    'zh-Hans': '现在看看',
    'zh-Hant': '現在看看',
  },
  'advice.notNow': {
    en: 'Not now',
    'zh-Hans': '先不提醒',
    'zh-Hant': '先不提醒',
  },
  'advice.calm': {
    en: 'Calm mode',
    'zh-Hans': '安静模式',
    'zh-Hant': '安靜模式',
  },
  'advice.calmOn': {
    en: 'Calm mode is on. Danger and fraud still come through.',
    'zh-Hans': '安静模式已打开。人身危险和骗局照样提醒。',
    'zh-Hant': '安靜模式已開啟。人身危險和詐騙照樣提醒。',
  },
  'advice.calmOff': {
    en: 'Calm mode is off.',
    'zh-Hans': '安静模式已关闭。',
    'zh-Hant': '安靜模式已關閉。',
  },
  'advice.calmHelp': {
    en: 'Nothing comes up on the desk’s page but danger and fraud, and the panel shows what helps in one line.',
    'zh-Hans': '客服页面上只提醒人身危险和骗局，面板里的建议收成一行。',
    'zh-Hant': '客服頁面上只提醒人身危險和詐騙，面板裡的建議收成一行。',
  },
  'advice.cap': {
    en: 'How often new advice may come up on one conversation in an hour',
    'zh-Hans': '同一个会话，一小时内最多提醒几次新建议',
    'zh-Hant': '同一個對話，一小時內最多提醒幾次新建議',
  },
  'advice.times': {
    en: '{count} times at most',
    'zh-Hans': '最多 {count} 次',
    'zh-Hant': '最多 {count} 次',
  },
  'more.open': {
    en: 'More',
    'zh-Hans': '更多',
    'zh-Hant': '更多',
  },
  'more.less': {
    en: 'Less',
    'zh-Hans': '收起更多',
    'zh-Hant': '收起更多',
  },
  'more.practice': { en: 'Practice', 'zh-Hans': '练习', 'zh-Hant': '練習' },
  'more.studio': {
    en: 'Studio for trainers',
    'zh-Hans': '培训师工作室',
    'zh-Hant': '培訓師工作室',
  },
  'more.title': {
    en: 'More to do here',
    'zh-Hans': '还可以做的',
    'zh-Hant': '還可以做的',
  },
} as const satisfies Texts;
