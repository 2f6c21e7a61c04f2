import type { Texts } from '../text-of-key';

/** Packs and tables in and out. */
export const exchange = {
  'studio.exchange': {
    en: 'In and out',
    'zh-Hans': '导入导出',
    'zh-Hant': '匯入匯出',
  },
  'exchange.bringIn': {
    en: 'Bring in',
    'zh-Hans': '导入',
    'zh-Hant': '匯入',
  },
  'exchange.bringInHelp': {
    en: 'A pack (JSON), tables (CSV, XLSX) or YAML files, several at once. Nothing is taken before you have seen what would change.',
    'zh-Hans':
      '内容包（JSON 文件）、表格(CSV、XLSX)或 YAML 文件，可以一次选几个。看过会改什么，您点头才算数。',
    'zh-Hant':
      '內容包（JSON 檔案）、表格(CSV、XLSX)或 YAML 檔案，可以一次選幾個。看過會改什麼，您點頭才算數。',
  },
  'exchange.choose': {
    en: 'Choose files',
    'zh-Hans': '选择文件',
    'zh-Hant': '選擇檔案',
  },
  'exchange.mode': {
    en: 'What is not in the file',
    'zh-Hans': '文件里没有的条目',
    'zh-Hant': '檔案裡沒有的條目',
  },
  'exchange.mode.add': {
    en: 'stays',
    'zh-Hans': '保留',
    'zh-Hant': '保留',
  },
  'exchange.mode.exactly': {
    en: 'goes, among what the file holds (terms, scripts …)',
    'zh-Hans': '同类的拿掉（术语、脚本等）',
    'zh-Hant': '同類的拿掉（術語、腳本等）',
  },
  'exchange.working': {
    en: 'Reading and checking …',
    'zh-Hans': '正在读取和检查……',
    'zh-Hant': '正在讀取和檢查……',
  },
  'exchange.stop': {
    en: 'Stop',
    'zh-Hans': '停止',
    'zh-Hant': '停止',
  },
  'exchange.stopped': {
    en: 'Stopped. Nothing was changed.',
    'zh-Hans': '已停止，什么也没有改。',
    'zh-Hant': '已停止，什麼也沒有改。',
  },
  'exchange.refused': {
    en: 'Not taken in: {count} to put right. Nothing was changed.',
    'zh-Hans': '没有导入：有 {count} 处要改。什么也没有改动。',
    'zh-Hant': '沒有匯入：有 {count} 處要改。什麼也沒有改動。',
  },
  'exchange.refusedMany': {
    en: 'Not taken in. These are the first {count} things to put right. Nothing was changed.',
    'zh-Hans': '没有导入。先列出 {count} 处要改的。什么也没有改动。',
    'zh-Hant': '沒有匯入。先列出 {count} 處要改的。什麼也沒有改動。',
  },
  'exchange.where': {
    en: 'Where',
    'zh-Hans': '位置',
    'zh-Hant': '位置',
  },
  'exchange.what': {
    en: 'What to do',
    'zh-Hans': '怎么办',
    'zh-Hant': '怎麼辦',
  },
  'exchange.row': {
    en: 'row {row}',
    'zh-Hans': '第 {row} 行',
    'zh-Hant': '第 {row} 列',
  },
  'exchange.column': {
    en: 'column {column}',
    'zh-Hans': '{column} 列',
    'zh-Hant': '{column} 欄',
  },
  'exchange.line': {
    en: 'line {line}',
    'zh-Hans': '第 {line} 行',
    'zh-Hant': '第 {line} 行',
  },
  'exchange.plan': {
    en: 'This would change',
    'zh-Hans': '会有这些改动',
    'zh-Hant': '會有這些改動',
  },
  'exchange.plan.added': {
    en: 'New: {count}',
    'zh-Hans': '新增：{count}',
    'zh-Hant': '新增：{count}',
  },
  'exchange.plan.changed': {
    en: 'Changed: {count}',
    'zh-Hans': '有改动：{count}',
    'zh-Hant': '有改動：{count}',
  },
  'exchange.plan.removed': {
    en: 'Taken away: {count}',
    'zh-Hans': '拿掉：{count}',
    'zh-Hant': '拿掉：{count}',
  },
  'exchange.plan.same': {
    en: 'As they are: {count}',
    'zh-Hans': '没有变化：{count}',
    'zh-Hant': '沒有變化：{count}',
  },
  'exchange.plan.nothing': {
    en: 'Everything in the file is here already. Nothing would change.',
    'zh-Hans': '文件里的内容这里都有，不会有改动。',
    'zh-Hant': '檔案裡的內容這裡都有，不會有改動。',
  },
  'exchange.plan.from': {
    en: 'From “{name}”, version {version}',
    'zh-Hans': '来自“{name}”，第 {version} 版',
    'zh-Hant': '來自「{name}」，第 {version} 版',
  },
  'exchange.note.trusted': {
    en: 'Signed with a key that your company trusts: {about}',
    'zh-Hans': '签名用的是公司认可的密钥：{about}',
    'zh-Hant': '簽章用的是公司認可的金鑰：{about}',
  },
  'exchange.note.signed': {
    en: 'Signed with the key {about}. Your company has pinned none, so ask the sender whether it is theirs.',
    'zh-Hans': '签名用的密钥是 {about}。公司没有指定密钥，请跟发来的人核对一下。',
    'zh-Hant': '簽章用的金鑰是 {about}。公司沒有指定金鑰，請跟寄來的人核對一下。',
  },
  'exchange.note.own': {
    en: 'Signed with the key of this browser.',
    'zh-Hans': '签名用的就是这个浏览器里的密钥。',
    'zh-Hant': '簽章用的就是這個瀏覽器裡的金鑰。',
  },
  'exchange.note.unsigned': {
    en: 'It is not signed: nothing shows who made it.',
    'zh-Hans': '没有签名，看不出是谁做的。',
    'zh-Hant': '沒有簽章，看不出是誰做的。',
  },
  'exchange.note.expired': {
    en: 'It was meant to be used until {about}. Look whether menus and numbers are still right.',
    'zh-Hans': '它原定用到 {about}。请看看里面的菜单和号码还对不对。',
    'zh-Hant': '它原定用到 {about}。請看看裡面的選單和號碼還對不對。',
  },
  'exchange.note.older': {
    en: 'It is older than the pack in force here (version {about}) and may bring back wordings of before.',
    'zh-Hans': '它比这里正在用的内容包旧（现在是第 {about} 版），可能会把以前的说法带回来。',
    'zh-Hant': '它比這裡正在用的內容包舊（現在是第 {about} 版），可能會把以前的說法帶回來。',
  },
  'exchange.take': {
    en: 'Take it in',
    'zh-Hans': '导入',
    'zh-Hant': '匯入',
  },
  'exchange.cancel': {
    en: 'Cancel',
    'zh-Hans': '取消',
    'zh-Hant': '取消',
  },
  'exchange.taken': {
    en: '{count} changes are kept as drafts. Agents see them once they are published.',
    'zh-Hans': '{count} 处改动已存为草稿，发布以后客服才看得到。',
    'zh-Hant': '{count} 處改動已存為草稿，發布以後客服才看得到。',
  },
  'exchange.notKept': {
    en: 'That could not be kept. Nothing was changed; please try again.',
    'zh-Hans': '没能存下。什么也没有改动，请再试一次。',
    'zh-Hant': '沒能存下。什麼也沒有改動，請再試一次。',
  },
  'exchange.more': {
    en: 'Show {count} more',
    'zh-Hans': '再显示 {count} 条',
    'zh-Hant': '再顯示 {count} 條',
  },
  'exchange.gone': {
    en: '(not there)',
    'zh-Hans': '（没有）',
    'zh-Hant': '（沒有）',
  },
  'exchange.giveOut': {
    en: 'Give out',
    'zh-Hans': '导出',
    'zh-Hant': '匯出',
  },
  'exchange.giveOutHelp': {
    en: 'What is in force now; drafts are not among it.',
    'zh-Hans': '导出现在生效的内容，不含草稿。',
    'zh-Hant': '匯出現在生效的內容，不含草稿。',
  },
  'exchange.packName': {
    en: 'Name of the pack',
    'zh-Hans': '内容包的名称',
    'zh-Hant': '內容包的名稱',
  },
  'exchange.asPack': {
    en: 'Everything as a pack',
    'zh-Hans': '全部导出为内容包',
    'zh-Hant': '全部匯出為內容包',
  },
  'exchange.unsigned': {
    en: 'There is no key in this browser, so the pack goes out unsigned; browsers of a company that has pinned a key refuse it. Make a key under “Keys and signing” first.',
    'zh-Hans':
      '这个浏览器里没有密钥，导出的内容包不带签名；公司指定了密钥的话，同事的浏览器不会接受。请先到“密钥和签名”生成密钥。',
    'zh-Hant':
      '這個瀏覽器裡沒有金鑰，匯出的內容包不帶簽章；公司若指定了金鑰，同事的瀏覽器不會接受。請先到「金鑰與簽章」產生金鑰。',
  },
  'exchange.asYaml': {
    en: 'Everything as YAML files (ZIP)',
    'zh-Hans': '全部导出为 YAML 文件（ZIP 格式）',
    'zh-Hant': '全部匯出為 YAML 檔案（ZIP 格式）',
  },
  'exchange.asTable': {
    en: '{kind} as a table (CSV)',
    'zh-Hans': '{kind}导出为表格（CSV 格式）',
    'zh-Hant': '{kind}匯出為表格（CSV 格式）',
  },
  'exchange.given': {
    en: 'Saved as {file}.',
    'zh-Hans': '已存为 {file}。',
    'zh-Hant': '已存為 {file}。',
  },
  'exchange.cannotGive': {
    en: '“{item}” cannot be kept in a table. Give everything out as a pack or as YAML.',
    'zh-Hans': '“{item}”放不进表格。请导出为内容包或 YAML。',
    'zh-Hant': '「{item}」放不進表格。請匯出為內容包或 YAML。',
  },
} as const satisfies Texts;
