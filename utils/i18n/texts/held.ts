import type { Texts } from '../text-of-key';

/** All that is held, and erasing it. */
export const held = {
  'held.title': { en: 'What CareCue holds', 'zh-Hans': '暖言存了什么', 'zh-Hant': '暖言存了什麼' },
  'held.open': {
    en: 'See all that is held, or erase it',
    'zh-Hans': '查看或清除所有内容',
    'zh-Hant': '檢視或清除所有內容',
  },
  'held.where': {
    en: 'All of it is on this computer; nothing of it is sent anywhere.',
    'zh-Hans': '都只在这台电脑上，不会传到任何地方。',
    'zh-Hant': '都只在這台電腦上，不會傳到任何地方。',
  },
  'held.memory': {
    en: 'In memory, gone when the browser closes',
    'zh-Hans': '只在内存里，关掉浏览器就没有了',
    'zh-Hant': '只在記憶體裡，關閉瀏覽器就沒有了',
  },
  'held.disk': { en: 'On this computer', 'zh-Hans': '存在这台电脑上', 'zh-Hant': '存在這台電腦上' },
  'held.reading': { en: 'Counting…', 'zh-Hans': '正在清点……', 'zh-Hant': '正在清點……' },
  'held.texts': {
    en: 'Conversations as text – only while the ticket is open',
    'zh-Hans': '对话原文（工单打开时才有）',
    'zh-Hant': '對話原文（工單開著時才有）',
  },
  'held.drafts': {
    en: 'Replies being written – for a minute',
    'zh-Hans': '正在写的回复（一分钟）',
    'zh-Hant': '正在寫的回覆（一分鐘）',
  },
  'held.conversations': {
    en: 'Needs with the words that led to them – 24 hours',
    'zh-Hans': '需求和依据的原话（24 小时）',
    'zh-Hant': '需求和依據的原話（24 小時）',
  },
  'held.heard': {
    en: 'A caller’s words, as you typed them – until the call is over',
    'zh-Hans': '您记下的来电人的话（通话结束为止）',
    'zh-Hant': '您記下的來電者的話（到通話結束）',
  },
  'held.wishes': {
    en: 'Sentences waiting for a reply box – ten minutes',
    'zh-Hans': '等着填进回复框的句子（十分钟）',
    'zh-Hant': '等著填入回覆框的句子（十分鐘）',
  },
  'held.summary': {
    en: 'Steps opened in large type',
    'zh-Hans': '刚打开的大字步骤',
    'zh-Hant': '剛開啟的大字步驟',
  },
  'held.settings': {
    en: 'Your settings – until you change them',
    'zh-Hans': '您的设置（改动为止）',
    'zh-Hant': '您的設定（到您更改為止）',
  },
  'held.searchMemory': {
    en: 'What you opened in search, pinned, or noted as missing',
    'zh-Hans': '搜索里打开过、置顶、标记为缺少的内容',
    'zh-Hant': '搜尋裡開過、釘選、標記為缺少的內容',
  },
  'held.taught': {
    en: 'Desks you taught by pointing – until the desk is turned off',
    'zh-Hans': '您手把手教过的客服页面（关掉该页面为止）',
    'zh-Hant': '您親手教過的客服頁面（到關閉該頁面為止）',
  },
  'held.setAside': {
    en: 'Settings that could not be used, kept aside',
    'zh-Hans': '用不了、先放一边的设置',
    'zh-Hant': '無法使用、先擱置的設定',
  },
  'held.ledger': {
    en: 'Reminders, in your own words – as long as set, 30 days at most',
    'zh-Hans': '待办提醒，您自己写的话（按设置，最多 30 天）',
    'zh-Hant': '待辦提醒，您自己寫的話（依設定，最多 30 天）',
  },
  'held.counts': {
    en: 'Counts by month, without who or what – 12 months',
    'zh-Hans': '每月次数，不含人和内容（12 个月）',
    'zh-Hant': '每月次數，不含人和內容（12 個月）',
  },
  'held.dayCounts': {
    en: 'Counts by day for your trainers: what came up, never who or what was said – 13 weeks',
    'zh-Hans': '给培训同事看的每日次数，不含人和说的话（13 周）',
    'zh-Hant': '給培訓同事看的每日次數，不含人和說的話（13 週）',
  },
  'held.inbox': {
    en: 'Sentences you released for the trainers – the newest 500',
    'zh-Hans': '您同意交给培训同事的句子（最新 500 条）',
    'zh-Hant': '您同意交給培訓同事的句子（最新 500 則）',
  },
  'held.overrides': {
    en: 'Content that your trainers changed',
    'zh-Hans': '培训同事改过的内容',
    'zh-Hant': '培訓同事改過的內容',
  },
  'held.studio': {
    en: 'The studio’s drafts, versions and examples',
    'zh-Hans': '工作室里的草稿、版本和例子',
    'zh-Hant': '工作室裡的草稿、版本和例子',
  },
  'held.content': {
    en: 'Playbooks, scripts, warnings and words – come with CareCue',
    'zh-Hans': '指引、步骤、提醒和用语（随暖言安装）',
    'zh-Hant': '指引、步驟、提醒和用語（隨暖言安裝）',
  },
  'held.prepared': {
    en: 'Search and rules, made ready from the content',
    'zh-Hans': '由内容生成的搜索和规则数据',
    'zh-Hant': '由內容產生的搜尋和規則資料',
  },
  'held.countsTitle': {
    en: 'Counts for your trainers',
    'zh-Hans': '给培训同事的次数统计',
    'zh-Hant': '給培訓同事的次數統計',
  },
  'held.countsHelp': {
    en: 'How often something came up, by day: no words of customers, no names, no tickets, nothing about you. Nothing is sent. You save a file and hand it on yourself, if you like.',
    'zh-Hans':
      '每天各种情况出现了几次：没有客户说的话，没有姓名和工单，也看不出是您。什么都不会自动发出去，愿意的话，您自己存成文件交给培训同事。',
    'zh-Hant':
      '每天各種情況出現了幾次：沒有客戶說的話，沒有姓名和工單，也看不出是您。什麼都不會自動傳出去，願意的話，您自己存成檔案交給培訓同事。',
  },
  'held.countsNone': {
    en: 'Nothing has been counted yet.',
    'zh-Hans': '还没有统计到什么。',
    'zh-Hant': '還沒有統計到什麼。',
  },
  'held.countsSum': {
    en: 'Counted so far: {count}, on {days} days.',
    'zh-Hans': '目前共 {days} 天、{count} 次。',
    'zh-Hant': '目前共 {days} 天、{count} 次。',
  },
  'held.countsWords': {
    en: 'With the searches that you noted as missing ({count})',
    'zh-Hans': '附上您标记为缺少的搜索词（{count} 条）',
    'zh-Hant': '附上您標記為缺少的搜尋詞（{count} 條）',
  },
  'held.countsShowWords': {
    en: 'See these searches',
    'zh-Hans': '看看是哪些',
    'zh-Hant': '看看是哪些',
  },
  'held.countsGive': {
    en: 'Give out my counts',
    'zh-Hans': '导出我的次数统计',
    'zh-Hant': '匯出我的次數統計',
  },
  'held.countsSaved': {
    en: 'Saved among your downloads. Hand it to your trainer yourself.',
    'zh-Hans': '已存到下载里，请您自己交给培训同事。',
    'zh-Hant': '已存到下載裡，請您自己交給培訓同事。',
  },
  'held.wordsTitle': {
    en: 'Sentences for your trainers: {count}',
    'zh-Hans': '给培训同事的句子：{count} 句',
    'zh-Hant': '給培訓同事的句子：{count} 句',
  },
  'held.wordsHelp': {
    en: 'Those that you read over and released. A trainer at this computer sees them already; for one elsewhere, save a file and hand it on yourself. Nothing is sent.',
    'zh-Hans':
      '都是您读过、同意交出去的。培训同事用这台电脑就能看到；不在这台电脑上的，请您存成文件自己交给他们。什么都不会自动发出去。',
    'zh-Hant':
      '都是您讀過、同意交出去的。培訓同事用這台電腦就能看到；不在這台電腦上的，請您存成檔案自己交給他們。什麼都不會自動傳出去。',
  },
  'held.wordsShow': {
    en: 'See these sentences',
    'zh-Hans': '看看是哪些句子',
    'zh-Hant': '看看是哪些句子',
  },
  'held.wordsGive': {
    en: 'Give out my sentences',
    'zh-Hans': '导出我的句子',
    'zh-Hant': '匯出我的句子',
  },
  'held.erase': { en: 'Erase everything', 'zh-Hans': '全部清除', 'zh-Hant': '全部清除' },
  'held.eraseAsk': {
    en: 'All that is counted above goes, what trainers changed and open reminders too; only the content that came with CareCue is put back. It cannot be undone. Desks stay on: the browser keeps those permissions.',
    'zh-Hans':
      '上面列出的全部会清掉，包括培训同事改过的内容和没办完的提醒，只恢复暖言自带的内容。清掉就找不回来了。客服页面仍然开着，因为权限由浏览器保管。',
    'zh-Hant':
      '上面列出的全部會清除，包括培訓同事改過的內容和未完成的提醒，只恢復暖言自帶的內容。清除後無法復原。客服頁面仍然開啟，因為權限由瀏覽器保管。',
  },
  'held.eraseYes': {
    en: 'Yes, erase everything',
    'zh-Hans': '是，全部清除',
    'zh-Hant': '是，全部清除',
  },
  'held.eraseNo': { en: 'Keep it', 'zh-Hans': '先不清', 'zh-Hant': '先不清除' },
  'held.eraseFailed': {
    en: 'Not all of it could be erased: another window still holds it. Close CareCue’s other windows and try again.',
    'zh-Hans': '没有全部清掉：另一个窗口还占用着。请关掉暖言的其他窗口，再试一次。',
    'zh-Hant': '沒有全部清除：另一個視窗還佔用著。請關閉暖言的其他視窗，再試一次。',
  },
} as const satisfies Texts;
