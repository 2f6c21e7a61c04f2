import type { Texts } from '../text-of-key';

/** What is to be known of a field before it is filled in. */
export const helps = {
  'help.need.helps': {
    en: 'At most 8 characters or 4 words each; what helps, never a diagnosis.',
    'zh-Hans': '每条最多 8 个字；写怎么帮，不写毛病。',
    'zh-Hant': '每條最多 8 個字；寫怎麼幫，不寫毛病。',
  },
  'help.need.sayFirst': {
    en: 'Each is said or sent as it stands.',
    'zh-Hans': '每句都能照着说、照着发。',
    'zh-Hant': '每句都能照著說、照著發。',
  },
  'help.need.rank': {
    en: '1 comes first, 100 last.',
    'zh-Hans': '1 最先，100 最后。',
    'zh-Hant': '1 最先，100 最後。',
  },
  'help.need.checkUnderstanding': {
    en: 'Ask what is there now, never whether it was understood.',
    'zh-Hans': '问现在看到什么，不问“听懂了吗”。',
    'zh-Hant': '問現在看到什麼，不問「聽懂了嗎」。',
  },
  'help.practice.turns.good': {
    en: 'Left out: the words of playbook, script or alert for this moment.',
    'zh-Hans': '不写的话，就用沟通要点、脚本或诈骗提醒里的话。',
    'zh-Hant': '不寫的話，就用溝通要點、腳本或詐騙提醒裡的話。',
  },
  'help.practice.turns.traps': {
    en: 'Only what the check of replies cannot know; it adds jargon, two steps and the like by itself.',
    'zh-Hans': '只写回复检查看不出来的；术语、一次两步这些会自己加上。',
    'zh-Hant': '只寫回覆檢查看不出來的；術語、一次兩步這些會自己加上。',
  },
  'help.script.say': {
    en: 'One thing to do; at most 20 characters or 12 words.',
    'zh-Hans': '一次只做一件事；最多 20 个字。',
    'zh-Hant': '一次只做一件事；最多 20 個字。',
  },
  'help.script.landmark': {
    en: 'The words as they stand on the screen; colour or place alone is not enough.',
    'zh-Hans': '写屏幕上的原字；只说颜色或位置不够。',
    'zh-Hant': '寫螢幕上的原字；只說顏色或位置不夠。',
  },
  'help.script.pathVerifiedOn': {
    en: 'Without a day the panel says that the path is unverified.',
    'zh-Hans': '不填日期，面板会注明“菜单路径未核实”。',
    'zh-Hant': '不填日期，面板會註明「選單路徑未核實」。',
  },
  'help.script.gate': {
    en: 'Wherever money, access or an account is touched.',
    'zh-Hans': '凡是动到钱、权限或账户的都要有。',
    'zh-Hant': '凡是動到錢、權限或帳戶的都要有。',
  },
  'help.term.plain': {
    en: 'Something one can say in one breath: at most 20 characters or 12 words.',
    'zh-Hans': '一口气能说完：最多 20 个字。',
    'zh-Hant': '一口氣能說完：最多 20 個字。',
  },
  'help.term.trade': {
    en: 'Pointed out when it stands in an agent’s reply.',
    'zh-Hans': '出现在回复里会被指出来。',
    'zh-Hant': '出現在回覆裡會被指出來。',
  },
  'help.hotline.verifiedOn': {
    en: 'Without a day agents do not see the number.',
    'zh-Hans': '不填日期，客服看不到这个号码。',
    'zh-Hant': '不填日期，客服看不到這個號碼。',
  },
  'help.signal.patterns': {
    en: 'The notation is explained on the page “Writing content”.',
    'zh-Hans': '写法见《内容写作》一页。',
    'zh-Hant': '寫法見《內容寫作》一頁。',
  },
  'help.signal.matches': {
    en: 'Each is tried as you type.',
    'zh-Hans': '边写边试。',
    'zh-Hant': '邊寫邊試。',
  },
  'help.draft-rule.matches': {
    en: 'Each is tried as you type.',
    'zh-Hans': '边写边试。',
    'zh-Hant': '邊寫邊試。',
  },
  'help.action.url': {
    en: 'Begins with https://; its origin must be allowed in the settings.',
    'zh-Hans': '以 https:// 开头；网站要在设置里允许过。',
    'zh-Hant': '以 https:// 開頭；網站要在設定裡允許過。',
  },
  'help.saying.phrases': {
    en: 'The first one is shown.',
    'zh-Hans': '第一条会显示出来。',
    'zh-Hant': '第一條會顯示出來。',
  },
  'help.need.matches': {
    en: 'Customers’ words in which this need must be found by everything together.',
    'zh-Hans': '客户的原话：合起来必须认出这个需要。',
    'zh-Hant': '客戶的原話：合起來必須認出這個需要。',
  },
  'help.script.matches': {
    en: 'Customers’ words for which this script must be among the first three.',
    'zh-Hans': '客户的原话：这段脚本必须排在前三。',
    'zh-Hant': '客戶的原話：這段腳本必須排在前三。',
  },
  'help.fraud.matches': {
    en: 'Customers’ words in which this fraud must be found.',
    'zh-Hans': '客户的原话：必须认出这种诈骗。',
    'zh-Hant': '客戶的原話：必須認出這種詐騙。',
  },
  'help.concept.matches': {
    en: 'Sentences in which this must be found.',
    'zh-Hans': '句子里必须认出这个意思。',
    'zh-Hant': '句子裡必須認出這個意思。',
  },
  'help.saying.matches': {
    en: 'Customers’ words in which this saying must be found.',
    'zh-Hans': '客户的原话：必须认出这个说法。',
    'zh-Hant': '客戶的原話：必須認出這個說法。',
  },
  'help.term.matches': {
    en: 'Replies in which this word must be pointed out (words of the trade only).',
    'zh-Hans': '回复里必须提醒这个词（只对行话）。',
    'zh-Hant': '回覆裡必須提醒這個詞（只對行話）。',
  },
} as const satisfies Texts;
