import type { Texts } from '../text-of-key';

/** Teaching a desk by pointing. */
export const teaching = {
  'teach.title': {
    en: 'Show CareCue how to read this desk',
    'zh-Hans': '教 CareCue 读懂这个页面',
    'zh-Hant': '教 CareCue 讀懂這個頁面',
  },
  'teach.customer': {
    en: 'Click a message from the customer',
    'zh-Hans': '请点一条客户发来的消息',
    'zh-Hant': '請點一則客戶傳來的訊息',
  },
  'teach.customerHelp': {
    en: 'Any one will do. Nothing on the page is pressed or changed.',
    'zh-Hans': '随便哪一条都可以。页面上什么也不会被按下或改动。',
    'zh-Hant': '任何一則都可以。頁面上什麼也不會被按下或改動。',
  },
  'teach.agent': {
    en: 'Now click a message from you or a colleague',
    'zh-Hans': '再点一条您或同事的回复',
    'zh-Hant': '再點一則您或同事的回覆',
  },
  'teach.agentHelp': {
    en: 'An answer the customer can see, not an internal note.',
    'zh-Hans': '要客户看得到的回复，不要点内部备注。',
    'zh-Hant': '要客戶看得到的回覆，不要點內部備註。',
  },
  'teach.check': {
    en: 'Is this right?',
    'zh-Hans': '这样对吗？',
    'zh-Hant': '這樣對嗎？',
  },
  'teach.checkHelp': {
    en: 'Each message is framed with who said it. Click one to correct it.',
    'zh-Hans': '每条消息都框出来了，并写着是谁说的。点一下就可以改。',
    'zh-Hant': '每則訊息都框出來了，並寫著是誰說的。點一下就可以改。',
  },
  'teach.reply': {
    en: 'Click the box where you write the reply',
    'zh-Hans': '请点一下写回复的输入框',
    'zh-Hant': '請點一下寫回覆的輸入框',
  },
  'teach.replyHelp': {
    en: 'Not the box for internal notes. Skip this if there is none on this page.',
    'zh-Hans': '不要点写内部备注的框。这一页没有输入框就跳过。',
    'zh-Hant': '不要點寫內部備註的框。這一頁沒有輸入框就略過。',
  },
  'teach.field': {
    en: 'Click a fact about the customer, such as the age',
    'zh-Hans': '请点一项客户资料，比如年龄',
    'zh-Hant': '請點一項客戶資料，例如年齡',
  },
  'teach.fieldHelp': {
    en: 'Click the value, not its name. Skip this if the page shows none.',
    'zh-Hans': '点内容，不要点名称。没有就跳过。',
    'zh-Hant': '點內容，不要點名稱。沒有就略過。',
  },
  'teach.keys': {
    en: 'Keys: ↑ larger, ↓ smaller, ← → next, Enter takes it, Backspace back, Esc ends',
    'zh-Hans': '按键：↑ 大一层，↓ 小一层，← → 前后移动，Enter 选定，Backspace 返回，Esc 结束',
    'zh-Hant': '按鍵：↑ 大一層，↓ 小一層，← → 前後移動，Enter 選定，Backspace 返回，Esc 結束',
  },
  'teach.noneYet': {
    en: 'No answer yet',
    'zh-Hans': '还没有人回复',
    'zh-Hant': '還沒有人回覆',
  },
  'teach.skip': {
    en: 'Skip',
    'zh-Hans': '跳过',
    'zh-Hant': '略過',
  },
  'teach.goOn': {
    en: 'This is right',
    'zh-Hans': '对，继续',
    'zh-Hant': '對，繼續',
  },
  'teach.back': {
    en: 'Back',
    'zh-Hans': '返回',
    'zh-Hant': '返回',
  },
  'teach.cancel': {
    en: 'End',
    'zh-Hans': '结束',
    'zh-Hant': '結束',
  },
  'teach.save': {
    en: 'Save',
    'zh-Hans': '保存',
    'zh-Hant': '儲存',
  },
  'teach.reads': {
    en: 'Messages read: {count} – customer {customer}, colleagues {agent}, internal {notes}',
    'zh-Hans': '读到 {count} 条：客户 {customer}，客服 {agent}，内部 {notes}',
    'zh-Hant': '讀到 {count} 則：客戶 {customer}，客服 {agent}，內部 {notes}',
  },
  'teach.whatIs': {
    en: 'What is this?',
    'zh-Hans': '这一条是？',
    'zh-Hant': '這一則是？',
  },
  'teach.unclear': {
    en: 'Nothing lasting tells the two sides apart here. Please check each message.',
    'zh-Hans': '这里没有可靠的记号区分双方，请逐条看看。',
    'zh-Hant': '這裡沒有可靠的記號區分雙方，請逐則看看。',
  },
  'teach.notFound': {
    en: 'These two do not look like messages of one conversation. Please choose again.',
    'zh-Hans': '这两处不像同一段对话里的消息，请重新选。',
    'zh-Hant': '這兩處不像同一段對話裡的訊息，請重新選。',
  },
  'teach.noReply': {
    en: 'That is no box to write in. Please choose again or skip.',
    'zh-Hans': '那里不能写字，请重选或跳过。',
    'zh-Hant': '那裡不能寫字，請重選或略過。',
  },
  'teach.noField': {
    en: 'No name stands beside this value. Please choose again or skip.',
    'zh-Hans': '这项内容旁边没有名称，请重选或跳过。',
    'zh-Hant': '這項內容旁邊沒有名稱，請重選或略過。',
  },
  'teach.unmet': {
    en: 'Not yet as you said: {count}',
    'zh-Hans': '还有 {count} 条与您说的不一样',
    'zh-Hant': '還有 {count} 則與您說的不一樣',
  },
  'teach.saved': {
    en: 'Saved. CareCue reads this desk this way from now on.',
    'zh-Hans': '已保存。从现在起 CareCue 就这样读这个页面。',
    'zh-Hant': '已儲存。從現在起 CareCue 就這樣讀這個頁面。',
  },
  'teach.notSaved': {
    en: 'That could not be saved. Please try again.',
    'zh-Hans': '没能保存，请再试一次。',
    'zh-Hant': '沒能儲存，請再試一次。',
  },
} as const satisfies Texts;
