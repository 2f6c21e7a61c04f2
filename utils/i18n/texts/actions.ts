import type { Texts } from '../text-of-key';

/** Quick actions. */
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
} as const satisfies Texts;
