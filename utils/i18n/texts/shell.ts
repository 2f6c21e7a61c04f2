import type { Texts } from '../text-of-key';

/** Header, views, notices, the popup and what lies around the reply box. */
export const shell = {
  appName: {
    en: 'CareCue 暖言',
    'zh-Hans': '暖言 CareCue',
    'zh-Hant': '暖言 CareCue',
  },
  'list.comma': {
    en: ', ',
    'zh-Hans': '、',
    'zh-Hant': '、',
  },
  'header.read': {
    en: 'Messages read: {count} · {adapter}',
    'zh-Hans': '读到 {count} 条消息 · {adapter}',
    'zh-Hant': '讀到 {count} 則訊息 · {adapter}',
  },
  'header.settings': {
    en: 'Settings',
    'zh-Hans': '设置',
    'zh-Hant': '設定',
  },
  'header.back': {
    en: 'Back',
    'zh-Hans': '返回',
    'zh-Hant': '返回',
  },
  'state.loading': {
    en: 'One moment, the playbooks are being opened…',
    'zh-Hans': '请稍等，正在打开话术库……',
    'zh-Hant': '請稍候，正在開啟話術庫……',
  },
  'state.loadingLong': {
    en: 'This is taking longer than usual. Close this panel and open it once more; if that does not help, restart the browser. Nothing is lost.',
    'zh-Hans': '这次比平时久。请关掉这个面板，再打开一次；还是不行，就重启浏览器。内容不会丢。',
    'zh-Hant':
      '這次比平常久。請關閉這個面板再重新開啟；如果還是不行，請重新啟動瀏覽器。內容不會遺失。',
  },
  'state.failed': {
    en: 'The playbooks could not be opened.',
    'zh-Hans': '话术库没有打开',
    'zh-Hant': '話術庫無法開啟',
  },
  'state.failedHelp': {
    en: 'Try again. If that does not help, close this panel and open it once more.',
    'zh-Hans': '请再试一次。还是不行，就关掉这个面板，重新打开。',
    'zh-Hant': '請再試一次。如果還是不行，請關閉這個面板再重新開啟。',
  },
  'state.retry': {
    en: 'Try again',
    'zh-Hans': '再试一次',
    'zh-Hant': '再試一次',
  },
  'state.noDesk': {
    en: 'CareCue is not on here',
    'zh-Hans': '这一页还没有开启暖言',
    'zh-Hant': '這個頁面還沒有啟用暖言',
  },
  'state.noDeskHelp': {
    en: 'Open a ticket on a desk where CareCue is on.',
    'zh-Hans': '请在已开启暖言的客服页面上打开一个工单。',
    'zh-Hant': '請在已啟用暖言的客服頁面上開啟一張工單。',
  },
  'state.noDeskHow': {
    en: 'To use it on this page, click the CareCue button in the toolbar. You can search the playbooks at any time.',
    'zh-Hans': '想在这一页使用，请点浏览器工具栏上的暖言图标。话术库随时可以查。',
    'zh-Hant': '想在這個頁面使用，請點瀏覽器工具列上的暖言圖示。話術庫隨時可以查詢。',
  },
  'state.noConversation': {
    en: 'No conversation on this page',
    'zh-Hans': '这一页上没有会话',
    'zh-Hant': '這個頁面上沒有對話',
  },
  'state.noConversationHelp': {
    en: 'Open a ticket or a chat: what helps shows here by itself.',
    'zh-Hans': '打开一个工单或会话，能帮上忙的内容会自己出现在这里。',
    'zh-Hant': '開啟一張工單或一個對話，幫得上忙的內容會自動出現在這裡。',
  },
  'state.calm': {
    en: 'Nothing special found so far',
    'zh-Hans': '暂时没有发现特别的需要',
    'zh-Hant': '目前沒有發現特別的需要',
  },
  'state.calmHelp': {
    en: 'Carry on as you are. CareCue keeps reading along and speaks up when something could help.',
    'zh-Hans': '照常服务就好。暖言会继续留意，有能帮上忙的就告诉您。',
    'zh-Hant': '照常服務就好。暖言會繼續留意，有幫得上忙的就會告訴您。',
  },
  'reply.title': {
    en: 'Where it goes',
    'zh-Hans': '放到哪里',
    'zh-Hant': '放到哪裡',
  },
  'reply.toCustomer': {
    en: 'Goes into: reply to the customer',
    'zh-Hans': '会放进：给客户的回复',
    'zh-Hant': '會放進：給客戶的回覆',
  },
  'reply.noteOnly': {
    en: 'Only the internal note is open: copy, or switch to the reply',
    'zh-Hans': '只开着内部备注：可以先复制，或者切换到回复',
    'zh-Hant': '只開著內部備註：可以先複製，或者切換到回覆',
  },
  'reply.wishNote': {
    en: 'Put into the note what you chose:',
    'zh-Hans': '把刚才写的放进备注：',
    'zh-Hant': '把剛才寫的放進備註：',
  },
  'notice.inserted': {
    en: 'Now in the reply box. Nothing has been sent.',
    'zh-Hans': '已放进回复框，还没有发送。',
    'zh-Hant': '已放進回覆框，還沒有送出。',
  },
  'notice.copied': {
    en: 'Copied.',
    'zh-Hans': '已复制。',
    'zh-Hant': '已複製。',
  },
  'notice.copyFailed': {
    en: 'Copying did not work. Select the text and copy it yourself.',
    'zh-Hans': '没有复制成功，请选中文字自己复制。',
    'zh-Hant': '沒有複製成功，請選取文字自行複製。',
  },
  'notice.no-reply-box': {
    en: 'There is no reply box on this page. Open the reply: it is offered there again – or copy it.',
    'zh-Hans': '这一页没有回复框。打开回复，会再问您要不要插入；也可以复制。',
    'zh-Hant': '這個頁面沒有回覆框。開啟回覆，會再問您要不要插入；也可以複製。',
  },
  'notice.other-conversation': {
    en: 'Another conversation is open now. Go back to this one to insert the text.',
    'zh-Hans': '现在打开的是另一个会话，回到原来的会话才能插入。',
    'zh-Hant': '現在開啟的是另一個對話，回到原來的對話才能插入。',
  },
  'notice.note-box': {
    en: 'Only the internal note is open. Switch to the reply: it is offered there again – or copy it.',
    'zh-Hans': '现在打开的是内部备注。切换到回复，会再问您要不要插入；也可以复制。',
    'zh-Hant': '現在開啟的是內部備註。切換到回覆，會再問您要不要插入；也可以複製。',
  },
  'notice.no-note-box': {
    en: 'No internal note is open. Open one: it is offered there – or copy it.',
    'zh-Hans': '现在没有打开内部备注。打开备注，会再问您要不要放进去；也可以复制。',
    'zh-Hant': '現在沒有開啟內部備註。開啟備註，會再問您要不要放進去；也可以複製。',
  },
  'notice.unfilled': {
    en: 'Something in braces is not filled in yet. Nothing was inserted.',
    'zh-Hans': '还有花括号里的内容没填，没有插入。',
    'zh-Hant': '還有大括號裡的內容沒填，沒有插入。',
  },
  'notice.not-taken': {
    en: 'The reply box did not take the text. Copy it and paste it there.',
    'zh-Hans': '回复框没有收下这段文字，请复制后粘贴进去。',
    'zh-Hant': '回覆框沒有收下這段文字，請複製後貼上。',
  },
  'notice.desk-gone': {
    en: 'The desk’s page is gone. Open the ticket again.',
    'zh-Hans': '客服页面已经不在了，请重新打开工单。',
    'zh-Hant': '客服頁面已經不在了，請重新開啟工單。',
  },
  'notice.failed': {
    en: 'That did not work. Please try again.',
    'zh-Hans': '没有成功，请再试一次。',
    'zh-Hant': '沒有成功，請再試一次。',
  },
  'popup.use': {
    en: 'Use CareCue on {desk}',
    'zh-Hans': '在 {desk} 使用暖言',
    'zh-Hant': '在 {desk} 使用暖言',
  },
  'popup.useHelp': {
    en: 'The browser will ask for permission. You can take it back at any time.',
    'zh-Hans': '浏览器会请您同意。随时可以收回。',
    'zh-Hant': '瀏覽器會徵求您的同意。隨時可以收回。',
  },
  'popup.on': {
    en: 'CareCue is on for {desk}',
    'zh-Hans': '{desk} 已开启暖言',
    'zh-Hant': '{desk} 已啟用暖言',
  },
  'popup.openPanel': {
    en: 'Open the panel',
    'zh-Hans': '打开面板',
    'zh-Hant': '開啟面板',
  },
  'popup.turnOff': {
    en: 'Turn off on this desk',
    'zh-Hans': '在这个页面关掉',
    'zh-Hant': '在這個頁面關閉',
  },
  'frames.offer': {
    en: 'This page shows part of the conversation from {desk}. Allow CareCue to read it?',
    'zh-Hans': '这一页的部分会话来自 {desk}。允许暖言一起读吗？',
    'zh-Hant': '這個頁面有部分對話來自 {desk}。要允許暖言一起讀取嗎？',
  },
  'frames.allow': {
    en: 'Allow reading {desk}',
    'zh-Hans': '允许读取 {desk}',
    'zh-Hant': '允許讀取 {desk}',
  },
  'popup.openForCall': {
    en: 'Only open the panel, to search or take a call',
    'zh-Hans': '只打开面板，查话术或接电话',
    'zh-Hant': '只開啟面板，查話術或接電話',
  },
  'popup.unusable': {
    en: 'CareCue cannot work on this page',
    'zh-Hans': '这一页不能使用暖言',
    'zh-Hant': '這個頁面不能使用暖言',
  },
  'popup.unusableHelp': {
    en: 'The browser closes its own pages and the store to extensions. Open your desk’s page and click here again.',
    'zh-Hans': '浏览器自己的页面和扩展商店不对扩展开放。请打开客服页面，再点这里。',
    'zh-Hant': '瀏覽器自己的頁面和擴充功能商店不開放給擴充功能。請開啟客服頁面，再點這裡。',
  },
  'popup.refused': {
    en: 'The browser did not give the permission. Click the button to try again.',
    'zh-Hans': '浏览器没有给权限。想用的话，再点一次按钮。',
    'zh-Hant': '瀏覽器沒有給權限。想用的話，請再點一次按鈕。',
  },
} as const satisfies Texts;
