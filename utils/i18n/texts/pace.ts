import type { Texts } from '../text-of-key';

/** The pace at which sentences are read to a caller. */
export const pace = {
  'pace.start': {
    en: 'Read along',
    'zh-Hans': '跟着读',
    'zh-Hant': '跟著讀',
  },
  'pace.stop': {
    en: 'Stop',
    'zh-Hans': '停下',
    'zh-Hant': '停下',
  },
  'pace.space': {
    en: 'Space',
    'zh-Hans': '空格',
    'zh-Hant': '空白鍵',
  },
  'pace.zhPerMinute': {
    en: '{count} characters a minute',
    'zh-Hans': '{count} 字/分',
    'zh-Hant': '每分鐘 {count} 字',
  },
  'pace.enPerMinute': {
    en: '{count} words a minute',
    'zh-Hans': '{count} 词/分',
    'zh-Hant': '每分鐘 {count} 詞',
  },
  'pace.wait': {
    en: 'then wait {count} s',
    'zh-Hans': '说完等 {count} 秒',
    'zh-Hant': '說完等 {count} 秒',
  },
  'pace.waiting': {
    en: 'give them time: {count} s',
    'zh-Hans': '等一等，不急：{count} 秒',
    'zh-Hant': '等一等，不急：{count} 秒',
  },
  'pace.choice': {
    en: 'Pace',
    'zh-Hans': '语速',
    'zh-Hant': '語速',
  },
  'pace.slower': {
    en: 'Slower',
    'zh-Hans': '慢一点',
    'zh-Hant': '慢一點',
  },
  'pace.faster': {
    en: 'Faster',
    'zh-Hans': '快一点',
    'zh-Hant': '快一點',
  },
  'pace.listen': {
    en: 'Hear it first',
    'zh-Hans': '先听一遍',
    'zh-Hant': '先聽一遍',
  },
  'pace.noVoice': {
    en: 'This machine has no voice of its own for this language, and CareCue uses no other.',
    'zh-Hans': '这台电脑上没有装这种语言的语音；需要联网的语音，暖言不用。',
    'zh-Hant': '這台電腦上沒有安裝這種語言的語音；需要連網的語音，暖言不用。',
  },
  'pace.settings': {
    en: 'Pace in calls',
    'zh-Hans': '通话时的语速',
    'zh-Hant': '通話時的語速',
  },
  'pace.settingsHelp': {
    en: 'Where you choose nothing for a need, its playbook’s pace holds, and never one faster than your usual.',
    'zh-Hans': '没给某种需要单独选的，按沟通要点里的语速来，但不会快过平时。',
    'zh-Hant': '沒給某種需要單獨選的，依應對要點裡的語速，但不會快過平時。',
  },
  'pace.for': {
    en: 'For',
    'zh-Hans': '用在',
    'zh-Hant': '用在',
  },
  'pace.usual': {
    en: 'Usual pace',
    'zh-Hans': '平时',
    'zh-Hant': '平時',
  },
  'pace.inChinese': {
    en: 'In Chinese',
    'zh-Hans': '说中文',
    'zh-Hant': '說中文',
  },
  'pace.inEnglish': {
    en: 'In English',
    'zh-Hans': '说英文',
    'zh-Hant': '說英文',
  },
  'pace.advised': {
    en: 'Back to the advised pace',
    'zh-Hans': '改回建议的语速',
    'zh-Hant': '改回建議的語速',
  },
  'pace.onOpen': {
    en: 'Start by itself when a step opens',
    'zh-Hans': '打开一步就自己开始',
    'zh-Hant': '打開一步就自動開始',
  },
  'pace.preview': {
    en: 'Let me hear sentences first, by a voice on this machine only',
    'zh-Hans': '可以先听一遍，只用这台电脑上的语音',
    'zh-Hant': '可以先聽一遍，只用這台電腦上的語音',
  },
} as const satisfies Texts;
