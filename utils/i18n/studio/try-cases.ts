import type { Texts } from '../text-of-key';

/** The trainers' own conversations: kept, brought in, run. */
export const tryCases = {
  'cases.keep': {
    en: 'Keep as one of our cases',
    'zh-Hans': '存成我们的例子',
    'zh-Hant': '存成我們的例子',
  },
  'cases.keepHelp': {
    en: 'Say what is right here. It is run with every change from then on.',
    'zh-Hans': '选出这段话里对的结果。以后每次改动，都能拿它来检验。',
    'zh-Hant': '選出這段話裡對的結果。以後每次改動，都能拿它來檢驗。',
  },
  'cases.expected': { en: 'What should be found', 'zh-Hans': '应该找到', 'zh-Hant': '應該找到' },
  'cases.expectedNone': {
    en: 'Nothing chosen: an ordinary customer, nothing may be found.',
    'zh-Hans': '一个都不选：普通客户，什么都不该找到。',
    'zh-Hant': '一個都不選：普通客戶，什麼都不該找到。',
  },
  'cases.subject': { en: 'Whose need it is', 'zh-Hans': '是谁的需要', 'zh-Hant': '是誰的需要' },
  'cases.topic': {
    en: 'Script that should be offered',
    'zh-Hans': '应该给出的脚本',
    'zh-Hant': '應該給出的腳本',
  },
  'cases.fraudType': { en: 'Kind of fraud', 'zh-Hans': '诈骗类型', 'zh-Hant': '詐騙類型' },
  'cases.notJudged': { en: 'Not judged', 'zh-Hans': '不评', 'zh-Hant': '不評' },
  'cases.masked': {
    en: 'This is kept. Numbers, names and addresses that were found are hidden:',
    'zh-Hans': '存下来的是这样，找到的号码、姓名和地址已经隐去：',
    'zh-Hant': '存下來的是這樣，找到的號碼、姓名和地址已經隱去：',
  },
  'cases.agree': {
    en: 'I have read it. Nobody can be told from it.',
    'zh-Hans': '我读过了，从里面看不出是谁。',
    'zh-Hant': '我讀過了，從裡面看不出是誰。',
  },
  'cases.doKeep': { en: 'Keep it', 'zh-Hans': '存下来', 'zh-Hant': '存下來' },
  'cases.kept': {
    en: 'Kept. Our cases: {count}.',
    'zh-Hans': '存好了。我们的例子：{count} 个。',
    'zh-Hant': '存好了。我們的例子：{count} 個。',
  },
  'cases.notKept': {
    en: 'Nothing was kept. Load this page again and try once more.',
    'zh-Hans': '没有存进去。请刷新这一页，再试一次。',
    'zh-Hant': '沒有存進去。請重新整理這個頁面，再試一次。',
  },
  'cases.tooMany': {
    en: 'There is room for {count} cases. Remove some first.',
    'zh-Hans': '最多存 {count} 个例子，请先拿掉一些。',
    'zh-Hant': '最多存 {count} 個例子，請先拿掉一些。',
  },
  'cases.run': { en: 'Run all of them', 'zh-Hans': '全部跑一遍', 'zh-Hant': '全部跑一遍' },
  'cases.runHelp': {
    en: 'Each is read twice: as published now, and with the drafts.',
    'zh-Hans': '每个都读两遍：现在发布的一遍，用上草稿的一遍。',
    'zh-Hant': '每個都讀兩遍：現在發布的一遍，用上草稿的一遍。',
  },
  'cases.stopped': { en: 'Stopped.', 'zh-Hans': '已停止。', 'zh-Hant': '已停止。' },
  'cases.result': {
    en: '{better} better, {worse} worse, {still} still wrong, {right} right',
    'zh-Hans': '变好 {better} 个，变差 {worse} 个，仍然不对 {still} 个，对的 {right} 个',
    'zh-Hant': '變好 {better} 個，變差 {worse} 個，仍然不對 {still} 個，對的 {right} 個',
  },
  'cases.score': {
    en: 'Needs, micro F1: {before} → {after}',
    'zh-Hans': '需要的微平均 F1：{before} → {after}',
    'zh-Hant': '需要的微平均 F1：{before} → {after}',
  },
  'cases.outcome.worse': { en: 'Got worse', 'zh-Hans': '变差了', 'zh-Hant': '變差了' },
  'cases.outcome.better': { en: 'Got better', 'zh-Hans': '变好了', 'zh-Hant': '變好了' },
  'cases.outcome.still-wrong': { en: 'Still wrong', 'zh-Hans': '仍然不对', 'zh-Hant': '仍然不對' },
  'cases.error.missed': {
    en: 'not found: {name}',
    'zh-Hans': '没找到：{name}',
    'zh-Hant': '沒找到：{name}',
  },
  'cases.error.extra': {
    en: 'found wrongly: {name}',
    'zh-Hans': '不该找到：{name}',
    'zh-Hant': '不該找到：{name}',
  },
  'cases.error.wrong-person': {
    en: 'for the wrong person: {name}',
    'zh-Hans': '人认错了：{name}',
    'zh-Hant': '人認錯了：{name}',
  },
  'cases.error.no-topic': {
    en: 'script not offered: {name}',
    'zh-Hans': '没给出脚本：{name}',
    'zh-Hant': '沒給出腳本：{name}',
  },
  'cases.error.wrong-fraud': {
    en: 'other kind of fraud than: {name}',
    'zh-Hans': '诈骗类型不对，应该是：{name}',
    'zh-Hant': '詐騙類型不對，應該是：{name}',
  },
  'cases.allRight': { en: 'all right', 'zh-Hans': '全对', 'zh-Hant': '全對' },
  'cases.moreOfThem': {
    en: 'And {count} more.',
    'zh-Hans': '另外还有 {count} 个。',
    'zh-Hant': '另外還有 {count} 個。',
  },
  'cases.none': {
    en: 'No cases yet. Keep what you try, or bring in a file.',
    'zh-Hans': '还没有例子。试过的对话可以存下来，也可以导入文件。',
    'zh-Hant': '還沒有例子。試過的對話可以存下來，也可以匯入檔案。',
  },
  'cases.all': {
    en: 'All our cases ({count})',
    'zh-Hans': '全部例子（{count} 个）',
    'zh-Hant': '全部例子（{count} 個）',
  },
  'cases.try': { en: 'Try it', 'zh-Hans': '打开来试', 'zh-Hant': '打開來試' },
  'cases.remove': { en: 'Remove', 'zh-Hans': '拿掉', 'zh-Hant': '拿掉' },
  'cases.removed': { en: 'Removed.', 'zh-Hans': '拿掉了。', 'zh-Hant': '拿掉了。' },
  'cases.removeAll': { en: 'Remove all of them', 'zh-Hans': '全部拿掉', 'zh-Hant': '全部拿掉' },
  'cases.removeAllSure': {
    en: 'Yes, remove all {count}',
    'zh-Hans': '确定，{count} 个都拿掉',
    'zh-Hant': '確定，{count} 個都拿掉',
  },
  'cases.keepThem': { en: 'No, keep them', 'zh-Hans': '不，留着', 'zh-Hant': '不，留著' },
  'cases.bring': { en: 'Bring in and give out', 'zh-Hans': '导入和导出', 'zh-Hant': '匯入和匯出' },
  'cases.bringHelp': {
    en: 'A file in the evaluation format: JSONL, one conversation a line. All of it is taken, or nothing.',
    'zh-Hans': '评测格式的文件：JSONL，一行一段对话。要么全部收下，要么一个都不收。',
    'zh-Hant': '評測格式的檔案：JSONL，一行一段對話。要麼全部收下，要麼一個都不收。',
  },
  'cases.choose': { en: 'Choose a file', 'zh-Hans': '选择文件', 'zh-Hant': '選擇檔案' },
  'cases.giveOut': {
    en: 'Give out as JSONL',
    'zh-Hans': '导出成 JSONL',
    'zh-Hant': '匯出成 JSONL',
  },
  'cases.given': {
    en: 'Saved as {file}.',
    'zh-Hans': '已存成 {file}。',
    'zh-Hant': '已存成 {file}。',
  },
  'cases.notText': {
    en: 'This is not a text file, or it is too large. Nothing was taken.',
    'zh-Hans': '这不是文本文件，或者太大了。什么也没有收。',
    'zh-Hant': '這不是文字檔，或者太大了。什麼也沒有收。',
  },
  'cases.refused': {
    en: 'Not taken: {count} lines to put right. Nothing was kept.',
    'zh-Hans': '没有收下：有 {count} 行要改。什么也没有存。',
    'zh-Hant': '沒有收下：有 {count} 行要改。什麼也沒有存。',
  },
  'cases.refusedMany': {
    en: 'Not taken. These are the first {count} lines to put right. Nothing was kept.',
    'zh-Hans': '没有收下。先列出 {count} 行要改的。什么也没有存。',
    'zh-Hant': '沒有收下。先列出 {count} 行要改的。什麼也沒有存。',
  },
  'cases.line': {
    en: 'Line {line}: {words}',
    'zh-Hans': '第 {line} 行：{words}',
    'zh-Hant': '第 {line} 行：{words}',
  },
  'cases.problem.not-json': {
    en: 'is not JSON. Give every conversation one line.',
    'zh-Hans': '不是 JSON。一段对话要写在一行里。',
    'zh-Hant': '不是 JSON。一段對話要寫在一行裡。',
  },
  'cases.problem.a-reply': {
    en: 'is an agent’s reply, not a conversation. Leave it out.',
    'zh-Hans': '是客服的回复，不是对话。请去掉这一行。',
    'zh-Hant': '是客服的回覆，不是對話。請去掉這一行。',
  },
  'cases.problem.no-case': {
    en: 'is missing something, or it is too long or of another kind: {where}',
    'zh-Hans': '缺了东西，或者太长、写法不对：{where}',
    'zh-Hant': '缺了東西，或者太長、寫法不對：{where}',
  },
  'cases.problem.same-id': {
    en: 'has the same id as a line before: {where}',
    'zh-Hans': '和前面一行的 id 相同：{where}',
    'zh-Hant': '和前面一行的 id 相同：{where}',
  },
  'cases.problem.too-many': {
    en: 'and those after it are too many: {where} at most.',
    'zh-Hans': '和后面的太多了：最多 {where} 个。',
    'zh-Hant': '和後面的太多了：最多 {where} 個。',
  },
  'cases.found': {
    en: '{count} cases. In {masked} of them numbers, names or addresses were found and are hidden.',
    'zh-Hans': '共 {count} 个例子，其中 {masked} 个里找到了号码、姓名或地址，已经隐去。',
    'zh-Hant': '共 {count} 個例子，其中 {masked} 個裡找到了號碼、姓名或地址，已經隱去。',
  },
  'cases.replaces': {
    en: '{count} take the place of a case with the same id.',
    'zh-Hans': '{count} 个会替换掉 id 相同的例子。',
    'zh-Hant': '{count} 個會替換掉 id 相同的例子。',
  },
  'cases.look': { en: 'Read them', 'zh-Hans': '看内容', 'zh-Hant': '看內容' },
  'cases.agreeAll': {
    en: 'I answer for it: nobody can be told from these.',
    'zh-Hans': '我确认：从这些例子里看不出是谁。',
    'zh-Hant': '我確認：從這些例子裡看不出是誰。',
  },
  'cases.take': {
    en: 'Take all {count}',
    'zh-Hans': '收下全部 {count} 个',
    'zh-Hant': '收下全部 {count} 個',
  },
  'cases.leave': { en: 'Leave it', 'zh-Hans': '不要了', 'zh-Hant': '不要了' },
  'cases.reports': {
    en: 'From agents: “not right” ({count})',
    'zh-Hans': '客服说“不是这样”的（{count} 条）',
    'zh-Hant': '客服說「不是這樣」的（{count} 則）',
  },
  'cases.noReports': {
    en: 'None yet. Agents can send one after “Not right” in the panel.',
    'zh-Hans': '还没有。客服在面板里选了“不是这样”以后，可以发一条过来。',
    'zh-Hant': '還沒有。客服在面板裡選了「不是這樣」以後，可以傳一則過來。',
  },
  'cases.report': {
    en: '{need} – {reason}',
    'zh-Hans': '{need}——{reason}',
    'zh-Hant': '{need}——{reason}',
  },
  'cases.reportSource': {
    en: 'An agent: not right',
    'zh-Hans': '客服反馈：不是这样',
    'zh-Hant': '客服回饋：不是這樣',
  },
  'cases.ownSource': { en: 'Tried by us', 'zh-Hans': '我们自己试的', 'zh-Hant': '我們自己試的' },
} as const satisfies Texts;
