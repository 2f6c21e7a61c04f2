import type { Texts } from '../text-of-key';

/** Call mode: nothing stands on the page, the agent types a few of the caller’s words. */
export const call = {
  'call.title': {
    en: 'On a call',
    'zh-Hans': '通话中',
    'zh-Hant': '通話中',
  },
  'call.start': {
    en: 'Call mode',
    'zh-Hans': '打电话模式',
    'zh-Hant': '通話模式',
  },
  'call.end': {
    en: 'Back to written replies',
    'zh-Hans': '回到文字服务',
    'zh-Hant': '回到文字服務',
  },
  'call.offer': {
    en: 'The customer has written nothing here',
    'zh-Hans': '这里还没有客户写的话',
    'zh-Hant': '這裡還沒有客戶寫的話',
  },
  'call.offerHelp': {
    en: 'On the phone? In call mode, type a few of the caller’s words: what helps, the script and the warnings come from them.',
    'zh-Hans':
      '在通电话？进入打电话模式，记下客户说的几个字，该怎么帮、用哪个脚本、要不要当心，都会出来。',
    'zh-Hant':
      '正在通電話？進入通話模式，記下客戶說的幾個字，該怎麼幫、用哪個腳本、要不要當心，都會出現。',
  },
  'call.heard': {
    en: 'What the caller says',
    'zh-Hans': '客户说了什么',
    'zh-Hant': '客戶說了什麼',
  },
  'call.heardHint': {
    en: 'A few words, then Enter',
    'zh-Hans': '几个字就行，按回车',
    'zh-Hant': '幾個字就行，按 Enter',
  },
  'call.heardHelp': {
    en: 'No names, numbers or codes. Arrow up brings the last words back to correct them; Escape leaves the box.',
    'zh-Hans': '不要写姓名、号码和验证码。按上箭头可以改上一句，按 Esc 离开输入框。',
    'zh-Hant': '不要寫姓名、號碼和驗證碼。按向上鍵可以改上一句，按 Esc 離開輸入框。',
  },
  'call.heardList': {
    en: 'The caller’s words so far',
    'zh-Hans': '客户说过的',
    'zh-Hant': '客戶說過的',
  },
  'call.take': {
    en: 'Take it down',
    'zh-Hans': '记下',
    'zh-Hant': '記下',
  },
  'call.forget': {
    en: 'Remove',
    'zh-Hans': '删掉',
    'zh-Hant': '刪掉',
  },
  'call.handOff': {
    en: 'Hand-off note',
    'zh-Hans': '交接说明',
    'zh-Hant': '交接說明',
  },
  'call.pick': {
    en: 'What would help this caller?',
    'zh-Hans': '怎么做能帮到这位客户？',
    'zh-Hant': '怎麼做能幫到這位客戶？',
  },
} as const satisfies Texts;
