import type { Texts } from '../text-of-key';

/** What the customer may need, why, and the agent’s word on it. */
export const needs = {
  'needs.title': {
    en: 'May need',
    'zh-Hans': '可能需要',
    'zh-Hant': '可能需要',
  },
  'needs.why': {
    en: 'Why?',
    'zh-Hans': '为什么？',
    'zh-Hant': '為什麼？',
  },
  'needs.less': {
    en: 'Less',
    'zh-Hans': '收起',
    'zh-Hant': '收起',
  },
  'needs.because': {
    en: 'Because the customer said',
    'zh-Hans': '因为客户说',
    'zh-Hant': '因為客戶說',
  },
  'needs.field': {
    en: 'Because the desk says',
    'zh-Hans': '因为客户资料里写着',
    'zh-Hant': '因為客戶資料裡寫著',
  },
  'needs.other': {
    en: 'For someone the customer speaks about',
    'zh-Hans': '客户说的是另一个人',
    'zh-Hant': '客戶說的是另一個人',
  },
  'needs.confirm': {
    en: 'That’s right',
    'zh-Hans': '对',
    'zh-Hant': '沒錯',
  },
  'needs.notRight': {
    en: 'Not right',
    'zh-Hans': '不是这样',
    'zh-Hant': '不是這樣',
  },
  'needs.confirmed': {
    en: 'You confirmed this',
    'zh-Hans': '您确认过了',
    'zh-Hant': '您已確認',
  },
  'needs.rejected': {
    en: 'You said: not right ({reason})',
    'zh-Hans': '您说过不是这样（{reason}）',
    'zh-Hant': '您說過不是這樣（{reason}）',
  },
  'needs.noneLeft': {
    en: 'You said none of these is right.',
    'zh-Hans': '您说过，这些都不是。',
    'zh-Hant': '您說過，這些都不是。',
  },
  'needs.undo': {
    en: 'Change that',
    'zh-Hans': '改一下',
    'zh-Hant': '更改',
  },
  'needs.playbook': {
    en: 'Playbook',
    'zh-Hans': '完整话术',
    'zh-Hant': '完整話術',
  },
  'needs.reasonAsk': {
    en: 'What is not right about it?',
    'zh-Hans': '哪里不对？',
    'zh-Hant': '哪裡不對？',
  },
  'needs.cancel': {
    en: 'Cancel',
    'zh-Hans': '取消',
    'zh-Hant': '取消',
  },
  'needs.add': {
    en: 'Add a need',
    'zh-Hans': '加一项需要',
    'zh-Hant': '加一項需要',
  },
  'needs.tiles': {
    en: 'Needs, as what helps',
    'zh-Hans': '各种需要，以及怎么做',
    'zh-Hant': '各種需要，以及怎麼做',
  },
  'needs.tilesHelp': {
    en: 'Press a tile’s key, or go with the arrows and press Enter. Space adds and stays here.',
    'zh-Hans': '按格子上的键；或者用方向键选，按回车。按空格可以接着选。',
    'zh-Hant': '按格子上的鍵；或用方向鍵選，按 Enter。按空白鍵可以接著選。',
  },
  'needs.added': {
    en: 'Added: {need}',
    'zh-Hans': '已加上：{need}',
    'zh-Hant': '已加上：{need}',
  },
  'needs.removed': {
    en: 'Taken back: {need}',
    'zh-Hans': '已拿掉：{need}',
    'zh-Hant': '已拿掉：{need}',
  },
  'needs.byHand': {
    en: 'You added this yourself',
    'zh-Hans': '您自己加上的',
    'zh-Hant': '您自己加上的',
  },
  'needs.remove': {
    en: 'Take it back',
    'zh-Hans': '拿掉',
    'zh-Hant': '拿掉',
  },
  'needs.new': {
    en: 'new',
    'zh-Hans': '新',
    'zh-Hant': '新',
  },
  'needs.newSentence': {
    en: 'Another sentence fits now',
    'zh-Hans': '现在有更合适的一句',
    'zh-Hant': '現在有更合適的一句',
  },
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
  'more.title': {
    en: 'More to do here',
    'zh-Hans': '还可以做的',
    'zh-Hant': '還可以做的',
  },
  'reason.wrong-person': {
    en: 'It is about someone else',
    'zh-Hans': '说的是别人',
    'zh-Hant': '說的是別人',
  },
  'reason.not-a-need': {
    en: 'No special help wanted',
    'zh-Hans': '不需要特别照顾',
    'zh-Hant': '不需要特別照顧',
  },
  'reason.misread': {
    en: 'The words mean something else',
    'zh-Hans': '这句话不是这个意思',
    'zh-Hant': '這句話不是這個意思',
  },
  'reason.already-known': {
    en: 'We know, it is taken care of',
    'zh-Hans': '早就知道，已经在照顾',
    'zh-Hant': '早就知道，已經在照顧',
  },
  'reason.other': {
    en: 'Another reason',
    'zh-Hans': '别的原因',
    'zh-Hant': '其他原因',
  },
  'who.customer': {
    en: 'Customer',
    'zh-Hans': '客户',
    'zh-Hant': '客戶',
  },
  'who.agent': {
    en: 'Colleague',
    'zh-Hans': '客服',
    'zh-Hant': '客服',
  },
  'who.system': {
    en: 'The desk itself',
    'zh-Hans': '系统',
    'zh-Hant': '系統',
  },
  'who.internal': {
    en: 'Internal note',
    'zh-Hans': '内部备注',
    'zh-Hant': '內部備註',
  },
  'who.not-a-message': {
    en: 'Not a message',
    'zh-Hans': '不是消息',
    'zh-Hant': '不是訊息',
  },
  'why.repeated-structure': {
    en: 'The messages are built alike.',
    'zh-Hans': '这些消息的结构相同。',
    'zh-Hant': '這些訊息的結構相同。',
  },
  'why.running-ids': {
    en: 'The messages are numbered.',
    'zh-Hans': '消息有连续的编号。',
    'zh-Hant': '訊息有連續的編號。',
  },
  'why.chat-bubbles': {
    en: 'They look like chat bubbles.',
    'zh-Hans': '看起来是聊天气泡。',
    'zh-Hant': '看起來是聊天氣泡。',
  },
  'why.opening-post': {
    en: 'The first post stands apart from the others.',
    'zh-Hans': '第一条消息单独放在别处。',
    'zh-Hant': '第一則訊息單獨放在別處。',
  },
  'why.customer-in-profile': {
    en: 'The customer is the person named in the profile.',
    'zh-Hans': '客户就是资料栏里的那个人。',
    'zh-Hant': '客戶就是資料欄裡的那個人。',
  },
  'why.own-name': {
    en: 'You are known by the name you are signed in with.',
    'zh-Hans': '根据登录的名字认出了您。',
    'zh-Hant': '根據登入的名字認出了您。',
  },
  'why.speaker-marks': {
    en: 'The page marks who speaks.',
    'zh-Hans': '页面标明了是谁说的。',
    'zh-Hant': '頁面標明了是誰說的。',
  },
  'why.side-only': {
    en: 'Who speaks is told by left and right alone.',
    'zh-Hans': '只能靠左右位置判断是谁说的。',
    'zh-Hant': '只能靠左右位置判斷是誰說的。',
  },
  'why.colour-only': {
    en: 'Who speaks is told by colour alone.',
    'zh-Hans': '只能靠颜色判断是谁说的。',
    'zh-Hant': '只能靠顏色判斷是誰說的。',
  },
  'why.oldest-author': {
    en: 'Whoever wrote first is taken for the customer.',
    'zh-Hans': '把最早发言的人当作客户。',
    'zh-Hant': '把最早發言的人當作客戶。',
  },
  'why.speakers-unclear': {
    en: 'It is not clear who speaks.',
    'zh-Hans': '看不出是谁说的。',
    'zh-Hant': '看不出是誰說的。',
  },
  'why.no-authors': {
    en: 'The messages name no authors.',
    'zh-Hans': '消息没有写是谁发的。',
    'zh-Hant': '訊息沒有寫是誰發的。',
  },
  'why.no-times': {
    en: 'The messages show no times.',
    'zh-Hans': '消息没有时间。',
    'zh-Hant': '訊息沒有時間。',
  },
  'why.newest-first': {
    en: 'The page shows the newest first; here the oldest stands first.',
    'zh-Hans': '页面是新消息在上，这里改成旧消息在上。',
    'zh-Hant': '頁面是新訊息在上，這裡改成舊訊息在上。',
  },
  'why.in-frame': {
    en: 'The conversation stands in a frame of the page.',
    'zh-Hans': '对话在页面的内嵌框里。',
    'zh-Hant': '對話在頁面的內嵌框裡。',
  },
  'why.stopped-at-budget': {
    en: 'The page is very long; only a part was read.',
    'zh-Hans': '页面太长，只读了一部分。',
    'zh-Hant': '頁面太長，只讀了一部分。',
  },
} as const satisfies Texts;
