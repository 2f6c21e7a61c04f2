import type { Texts } from '../text-of-key';

/** Quick actions, their variables, consent and care note. */
export const actions = {
  'actions.title': {
    en: 'Quick actions',
    'zh-Hans': '快捷动作',
    'zh-Hant': '快捷動作',
  },
  'actions.open': {
    en: 'Actions',
    'zh-Hans': '动作',
    'zh-Hant': '動作',
  },
  'actions.fit': {
    en: 'What fits now',
    'zh-Hans': '现在用得上',
    'zh-Hant': '現在用得上',
  },
  'actions.others': {
    en: 'All others',
    'zh-Hans': '其他',
    'zh-Hant': '其他',
  },
  'actions.none': {
    en: 'There are no actions in the knowledge base.',
    'zh-Hans': '知识库里还没有快捷动作。',
    'zh-Hant': '知識庫裡還沒有快捷動作。',
  },
  'actions.use': {
    en: 'Use this action',
    'zh-Hans': '用这个动作',
    'zh-Hant': '使用這個動作',
  },
  'actions.fields': {
    en: 'Fill in',
    'zh-Hans': '要填的',
    'zh-Hant': '要填的',
  },
  'actions.fieldsHelp': {
    en: 'What stands on the page is filled in already. Check it.',
    'zh-Hans': '页面上有的已经填好，请核对。',
    'zh-Hant': '頁面上有的已經填好，請核對。',
  },
  'actions.preview': {
    en: 'This is what is written',
    'zh-Hans': '写进去的是',
    'zh-Hant': '寫進去的是',
  },
  'actions.missing': {
    en: 'Still to fill in: {names}',
    'zh-Hans': '还要填：{names}',
    'zh-Hant': '還要填：{names}',
  },
  'actions.insertReply': {
    en: 'Insert',
    'zh-Hans': '插入',
    'zh-Hant': '插入',
  },
  'actions.insertNote': {
    en: 'Put into the internal note',
    'zh-Hans': '放进内部备注',
    'zh-Hant': '放進內部備註',
  },
  'actions.insertRemind': {
    en: 'Insert and remind me',
    'zh-Hans': '插入并提醒我',
    'zh-Hant': '插入並提醒我',
  },
  'actions.noteRemind': {
    en: 'Into the note, and remind me',
    'zh-Hans': '放进备注并提醒我',
    'zh-Hant': '放進備註並提醒我',
  },
  'actions.onlyRemind': {
    en: 'Only remind me',
    'zh-Hans': '只提醒我',
    'zh-Hant': '只提醒我',
  },
  'actions.copy': {
    en: 'Copy',
    'zh-Hans': '复制',
    'zh-Hant': '複製',
  },
  'actions.noteInserted': {
    en: 'Now in the internal note. Nothing has been saved on the desk yet.',
    'zh-Hans': '已放进内部备注，还没有提交。',
    'zh-Hant': '已放進內部備註，還沒有送出。',
  },
  'actions.openTool': {
    en: 'Open',
    'zh-Hans': '打开',
    'zh-Hant': '開啟',
  },
  'actions.toolOpened': {
    en: 'Opened in a new tab.',
    'zh-Hans': '已在新标签页打开。',
    'zh-Hant': '已在新分頁開啟。',
  },
  'actions.toolNotAllowed': {
    en: '{origin} is not on the list of your company’s tools. Add it in the settings if it is one.',
    'zh-Hans': '{origin} 不在公司工具的名单里。确实是的话，请在设置里加上。',
    'zh-Hant': '{origin} 不在公司工具的名單裡。確實是的話，請在設定裡加上。',
  },
  'actions.toolNoAddress': {
    en: 'That gives no address that can be opened safely.',
    'zh-Hans': '这样拼不出可以放心打开的地址。',
    'zh-Hant': '這樣組不出可以放心開啟的網址。',
  },
  'actions.remindAt': {
    en: 'Remind me at',
    'zh-Hans': '什么时候提醒我',
    'zh-Hant': '什麼時候提醒我',
  },
  'actions.remindWords': {
    en: 'My reminder',
    'zh-Hans': '提醒我的话',
    'zh-Hant': '提醒我的話',
  },
  'actions.remindHelp': {
    en: 'In your own words, without names, numbers or addresses: it is kept on this machine until it is done, at most 30 days.',
    'zh-Hans': '用您自己的话，不写姓名、号码和地址：它会留在这台电脑上，办完就删，最多 30 天。',
    'zh-Hant': '用您自己的話，不寫姓名、號碼和地址：它會留在這台電腦上，辦完就刪，最多 30 天。',
  },
  'actions.personal': {
    en: 'This is not kept: it seems to hold {kinds}. Say it without.',
    'zh-Hans': '没有保存：里面好像有{kinds}。换个不带这些的说法。',
    'zh-Hant': '沒有儲存：裡面好像有{kinds}。換個不帶這些的說法。',
  },
  'actions.kind.number': {
    en: 'a number',
    'zh-Hans': '号码',
    'zh-Hant': '號碼',
  },
  'actions.kind.name': {
    en: 'a name',
    'zh-Hans': '姓名',
    'zh-Hant': '姓名',
  },
  'actions.kind.address': {
    en: 'an address',
    'zh-Hans': '地址',
    'zh-Hant': '地址',
  },
  'actions.and': {
    en: ' and ',
    'zh-Hans': '和',
    'zh-Hant': '和',
  },
  'actions.past': {
    en: 'That time is over. Choose a later one.',
    'zh-Hans': '这个时间已经过了，请选晚一点的。',
    'zh-Hant': '這個時間已經過了，請選晚一點的。',
  },
  'actions.too-far': {
    en: 'A reminder is kept for 30 days at most. Choose an earlier time.',
    'zh-Hans': '提醒最多保留 30 天，请选早一点的时间。',
    'zh-Hant': '提醒最多保留 30 天，請選早一點的時間。',
  },
  'actions.not-kept': {
    en: 'The reminder could not be kept. Please try again.',
    'zh-Hans': '提醒没有存下来，请再试一次。',
    'zh-Hant': '提醒沒有存下來，請再試一次。',
  },
  'actions.reminding': {
    en: 'You will be reminded at {time}.',
    'zh-Hans': '{time} 会提醒您。',
    'zh-Hant': '{time} 會提醒您。',
  },
  'actions.nothing': {
    en: 'nothing yet',
    'zh-Hans': '还没有',
    'zh-Hant': '還沒有',
  },
  'actions.sellingStopped': {
    en: 'Nothing is to be sold here',
    'zh-Hans': '这里不推销',
    'zh-Hant': '這裡不推銷',
  },
  'actions.sellingHelp': {
    en: 'Do only what the customer asks for.',
    'zh-Hans': '只办客户自己提的事。',
    'zh-Hant': '只辦客戶自己提的事。',
  },
  'actions.sellAgain': {
    en: 'Take back',
    'zh-Hans': '撤销',
    'zh-Hant': '取消',
  },
  'consent.steps': {
    en: 'Five steps, said one at a time',
    'zh-Hans': '五步，一步一步说',
    'zh-Hant': '五步，一步一步說',
  },
  'consent.question': {
    en: 'What did the customer say?',
    'zh-Hans': '客户怎么说？',
    'zh-Hant': '客戶怎麼說？',
  },
  'consent.yes': {
    en: 'Yes, agreed',
    'zh-Hans': '同意',
    'zh-Hant': '同意',
  },
  'consent.no': {
    en: 'No',
    'zh-Hans': '不同意',
    'zh-Hant': '不同意',
  },
  'consent.refused': {
    en: 'Then nothing is noted. Today’s matter goes on as before.',
    'zh-Hans': '那就不记。今天的事照样办。',
    'zh-Hant': '那就不記。今天的事照樣辦。',
  },
  'consent.waiting': {
    en: 'Only after the customer’s yes can it be noted.',
    'zh-Hans': '客户说了同意，才能记。',
    'zh-Hant': '客戶說了同意，才能記。',
  },
  'note.title': {
    en: 'What helps this customer',
    'zh-Hans': '怎么做这位客户顺手',
    'zh-Hant': '怎麼做這位客戶順手',
  },
  'note.help': {
    en: 'Four lines at the end of the note. Every colleague’s CareCue reads them until the end date.',
    'zh-Hans': '备注末尾的四行。到期之前，每位同事的暖言都能读到。',
    'zh-Hant': '備註末尾的四行。到期之前，每位同事的暖言都讀得到。',
  },
  'note.pace': {
    en: 'Pace',
    'zh-Hans': '节奏',
    'zh-Hant': '節奏',
  },
  'note.pace.any': {
    en: 'As usual',
    'zh-Hans': '照平常',
    'zh-Hant': '照平常',
  },
  'note.pace.slow': {
    en: 'Slow',
    'zh-Hans': '慢',
    'zh-Hant': '慢',
  },
  'note.pace.very-slow': {
    en: 'Very slow',
    'zh-Hans': '很慢',
    'zh-Hant': '很慢',
  },
  'note.largeType': {
    en: 'Large type',
    'zh-Hans': '要大字',
    'zh-Hant': '要大字',
  },
  'note.channel': {
    en: 'How to reach them',
    'zh-Hans': '怎么联系',
    'zh-Hant': '怎麼聯絡',
  },
  'note.channel.any': {
    en: 'Either way',
    'zh-Hans': '都行',
    'zh-Hant': '都行',
  },
  'note.channel.writing': {
    en: 'In writing',
    'zh-Hans': '文字',
    'zh-Hant': '文字',
  },
  'note.channel.phone': {
    en: 'By phone',
    'zh-Hans': '电话',
    'zh-Hant': '電話',
  },
  'note.words': {
    en: 'Words that work',
    'zh-Hans': '顺耳的说法',
    'zh-Hant': '順耳的說法',
  },
  'note.speaker': {
    en: 'Who may speak for them',
    'zh-Hans': '谁可以代说',
    'zh-Hant': '誰可以代說',
  },
  'note.fromNote': {
    en: 'From the care note',
    'zh-Hans': '来自关怀备注',
    'zh-Hant': '來自關懷備註',
  },
  'note.until': {
    en: 'until {date}',
    'zh-Hans': '到 {date}',
    'zh-Hant': '到 {date}',
  },
  'note.speaks': {
    en: 'May speak for them: {who}',
    'zh-Hans': '可以代说：{who}',
    'zh-Hant': '可以代說：{who}',
  },
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
  'fraudRecord.open': {
    en: 'Record for the hand-off',
    'zh-Hans': '写交接记录',
    'zh-Hant': '寫交接記錄',
  },
  'tried.done': {
    en: 'worked',
    'zh-Hans': '做成了',
    'zh-Hant': '做成了',
  },
  'tried.stopped': {
    en: 'stopped before the end',
    'zh-Hans': '中途停下',
    'zh-Hant': '中途停下',
  },
  'tried.second-route': {
    en: 'failed twice, took the other way',
    'zh-Hans': '两次没成，换了办法',
    'zh-Hant': '兩次沒成，換了辦法',
  },
  'tried.worrying': {
    en: 'not begun: somebody may be telling the customer what to do',
    'zh-Hans': '没开始：可能有人在教客户做',
    'zh-Hant': '沒開始：可能有人在教客戶做',
  },
  'tried.at': {
    en: 'at “{step}”',
    'zh-Hans': '卡在“{step}”',
    'zh-Hant': '卡在「{step}」',
  },
  'urgency.asking': {
    en: 'nothing has gone yet',
    'zh-Hans': '还没有损失',
    'zh-Hant': '還沒有損失',
  },
  'urgency.about-to-pay': {
    en: 'about to pay',
    'zh-Hans': '正要付钱',
    'zh-Hant': '正要付錢',
  },
  'urgency.paid': {
    en: 'money has gone',
    'zh-Hans': '钱已经转了',
    'zh-Hant': '錢已經轉了',
  },
  'urgency.shared-access': {
    en: 'a code or access was given',
    'zh-Hans': '给了验证码或权限',
    'zh-Hant': '給了驗證碼或權限',
  },
  'variable.agentName': {
    en: 'Your name',
    'zh-Hans': '您的称呼',
    'zh-Hant': '您的稱呼',
  },
  'variable.colleagueName': {
    en: 'Your colleague’s name',
    'zh-Hans': '同事的称呼',
    'zh-Hant': '同事的稱呼',
  },
  'variable.customerName': {
    en: 'The customer’s name',
    'zh-Hans': '客户姓名',
    'zh-Hant': '客戶姓名',
  },
  'variable.customerPhone': {
    en: 'The customer’s number',
    'zh-Hans': '客户电话',
    'zh-Hant': '客戶電話',
  },
  'variable.callBackNumber': {
    en: 'Number to ring',
    'zh-Hans': '打哪个号码',
    'zh-Hant': '打哪個號碼',
  },
  'variable.orderNumber': {
    en: 'Order number',
    'zh-Hans': '订单号',
    'zh-Hant': '訂單編號',
  },
  'variable.request': {
    en: 'What they ask for',
    'zh-Hans': '想办的事',
    'zh-Hant': '想辦的事',
  },
  'variable.harm': {
    en: 'What waiting would mean',
    'zh-Hans': '等下去会怎样',
    'zh-Hant': '等下去會怎樣',
  },
  'variable.deadline': {
    en: 'Needed by',
    'zh-Hans': '最晚什么时候',
    'zh-Hant': '最晚什麼時候',
  },
  'variable.owner': {
    en: 'Who is responsible',
    'zh-Hans': '谁在跟',
    'zh-Hant': '誰在跟',
  },
  'variable.page': {
    en: 'Page and step',
    'zh-Hans': '哪一页、哪一步',
    'zh-Hant': '哪一頁、哪一步',
  },
  'variable.goal': {
    en: 'What they wanted to do',
    'zh-Hans': '想做什么',
    'zh-Hant': '想做什麼',
  },
  'variable.whatHappened': {
    en: 'What happened',
    'zh-Hans': '实际发生了什么',
    'zh-Hant': '實際發生了什麼',
  },
  'variable.assistiveTechnology': {
    en: 'Assistive technology',
    'zh-Hans': '用的辅助工具',
    'zh-Hant': '使用的輔助工具',
  },
  'variable.device': {
    en: 'Phone or computer, and version',
    'zh-Hans': '手机和版本',
    'zh-Hant': '手機和版本',
  },
  'variable.wayRound': {
    en: 'How you got round it',
    'zh-Hans': '怎么绕过去的',
    'zh-Hant': '怎麼繞過去的',
  },
  'variable.consentDate': {
    en: 'Day of the yes',
    'zh-Hans': '同意的日期',
    'zh-Hant': '同意的日期',
  },
  'variable.agreedWords': {
    en: 'What is noted',
    'zh-Hans': '记下的话',
    'zh-Hant': '記下的話',
  },
  'variable.purpose': {
    en: 'Used for',
    'zh-Hans': '用来做什么',
    'zh-Hant': '用來做什麼',
  },
  'variable.endDate': {
    en: 'Until',
    'zh-Hans': '用到哪天',
    'zh-Hant': '用到哪天',
  },
  'variable.customerWords': {
    en: 'In the customer’s words',
    'zh-Hans': '客户的原话',
    'zh-Hant': '客戶的原話',
  },
  'variable.tried': {
    en: 'Already tried',
    'zh-Hans': '已经试过',
    'zh-Hant': '已經試過',
  },
  'variable.stoppedAt': {
    en: 'Where you stopped',
    'zh-Hans': '停在哪一步',
    'zh-Hant': '停在哪一步',
  },
  'variable.helps': {
    en: 'What helps',
    'zh-Hans': '怎么做顺手',
    'zh-Hant': '怎麼做順手',
  },
  'variable.promised': {
    en: 'What was promised',
    'zh-Hans': '答应了什么',
    'zh-Hant': '答應了什麼',
  },
  'variable.result': {
    en: 'What was done',
    'zh-Hans': '办好了什么',
    'zh-Hant': '辦好了什麼',
  },
  'variable.remember': {
    en: 'The one thing to remember',
    'zh-Hans': '要记住的一件事',
    'zh-Hant': '要記住的一件事',
  },
  'variable.officialContact': {
    en: 'Where to ask',
    'zh-Hans': '有疑问找哪里',
    'zh-Hant': '有疑問找哪裡',
  },
  'variable.stepCount': {
    en: 'How many steps',
    'zh-Hans': '一共几步',
    'zh-Hant': '一共幾步',
  },
  'variable.steps': {
    en: 'The steps',
    'zh-Hans': '步骤',
    'zh-Hant': '步驟',
  },
  'variable.place': {
    en: 'What is unclear, and where',
    'zh-Hans': '哪里让人弄不清',
    'zh-Hant': '哪裡讓人弄不清',
  },
  'variable.suggestion': {
    en: 'What would help',
    'zh-Hans': '建议改成',
    'zh-Hant': '建議改成',
  },
  'variable.answerBy': {
    en: 'Answer by',
    'zh-Hans': '哪天回话',
    'zh-Hant': '哪天回話',
  },
  'variable.promisedTime': {
    en: 'By when',
    'zh-Hans': '几点之前',
    'zh-Hant': '幾點之前',
  },
  'variable.callBackTime': {
    en: 'At what time',
    'zh-Hans': '几点',
    'zh-Hant': '幾點',
  },
  'variable.fraudWords': {
    en: 'What the customer said about it',
    'zh-Hans': '客户怎么说的',
    'zh-Hant': '客戶怎麼說的',
  },
  'variable.fraudType': {
    en: 'Kind of scam',
    'zh-Hans': '哪种骗局',
    'zh-Hant': '哪種騙局',
  },
  'variable.fraudUrgency': {
    en: 'How far it has gone',
    'zh-Hans': '到了哪一步',
    'zh-Hant': '到了哪一步',
  },
  'variable.done': {
    en: 'What you did',
    'zh-Hans': '已经做了什么',
    'zh-Hant': '已經做了什麼',
  },
} as const satisfies Texts;
