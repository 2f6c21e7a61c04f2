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
  'call.ownOffer': {
    en: 'Someone on the phone? A call needs no ticket.',
    'zh-Hans': '有人打电话来？没有工单也可以开始。',
    'zh-Hant': '有人打電話來？沒有工單也可以開始。',
  },
  'call.startOwn': {
    en: 'Take a call',
    'zh-Hans': '接电话',
    'zh-Hant': '接電話',
  },
  'call.own': {
    en: 'A call without a ticket, in this tab',
    'zh-Hans': '没有工单的通话，只在这个标签页',
    'zh-Hant': '沒有工單的通話，只在這個分頁',
  },
  'call.endOwn': {
    en: 'End the call',
    'zh-Hans': '结束通话',
    'zh-Hant': '結束通話',
  },
  'call.endHelp': {
    en: 'CareCue then forgets the caller’s words, what was found and the place in the script. Is somebody to go on from here? Copy the hand-off note first.',
    'zh-Hans':
      '结束后，客户说过的话、发现的需要、脚本走到哪一步，暖言都不再保留。还要别人接手的话，请先复制交接说明。',
    'zh-Hant':
      '結束後，客戶說過的話、發現的需要、腳本走到哪一步，暖言都不再保留。還要別人接手的話，請先複製交接說明。',
  },
  'call.endNow': {
    en: 'End and forget',
    'zh-Hans': '结束，不保留',
    'zh-Hant': '結束，不保留',
  },
  'call.handOffFirst': {
    en: 'Hand-off note first',
    'zh-Hans': '先写交接说明',
    'zh-Hant': '先寫交接說明',
  },
  'call.waiting': {
    en: 'The call in this tab is still open.',
    'zh-Hans': '这个标签页里的通话还在。',
    'zh-Hant': '這個分頁裡的通話還在。',
  },
  'call.takeAlong': {
    en: 'Bring it into this ticket',
    'zh-Hans': '并到这个工单',
    'zh-Hant': '併到這張工單',
  },
} as const satisfies Texts;
