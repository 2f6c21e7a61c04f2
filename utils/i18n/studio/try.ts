import type { Texts } from '../text-of-key';

/** Trying changes on conversations and replies before they are published. */
export const tryOut = {
  'studio.try': { en: 'Try it', 'zh-Hans': '试一试', 'zh-Hant': '試一試' },
  'try.tabs': { en: 'What to try', 'zh-Hans': '试什么', 'zh-Hant': '試什麼' },
  'try.tab.conversation': { en: 'A conversation', 'zh-Hans': '一段对话', 'zh-Hant': '一段對話' },
  'try.tab.reply': { en: 'A reply', 'zh-Hans': '一句回复', 'zh-Hant': '一句回覆' },
  'try.tab.cases': { en: 'Our cases', 'zh-Hans': '我们的例子', 'zh-Hant': '我們的例子' },
  'try.help': {
    en: 'Paste what a customer wrote. On the left you see what agents see now, on the right what they would see with your drafts. Nothing of it is kept unless you keep it.',
    'zh-Hans':
      '把客户写的话贴进来。左边是客服现在看到的，右边是用上您的草稿以后会看到的。您不存，就什么都不留。',
    'zh-Hant':
      '把客戶寫的話貼進來。左邊是客服現在看到的，右邊是用上您的草稿以後會看到的。您不存，就什麼都不留。',
  },
  'try.words': { en: 'What was said', 'zh-Hans': '对话内容', 'zh-Hant': '對話內容' },
  'try.wordsHelp': {
    en: 'Without anything before it, the customer speaks. A line that begins with “Customer:”, “Agent:” or “Note:” begins a new turn.',
    'zh-Hans': '什么都不写在前面，就算客户说的。一行开头写“客户：”“客服：”“备注：”，就是换人说话。',
    'zh-Hant':
      '什麼都不寫在前面，就算客戶說的。一行開頭寫「客戶：」「客服：」「備註：」，就是換人說話。',
  },
  'try.fields': {
    en: 'What stands beside it (may stay empty)',
    'zh-Hans': '旁边的客户资料（可以不填）',
    'zh-Hant': '旁邊的客戶資料（可以不填）',
  },
  'try.fieldsHelp': {
    en: 'One a line, such as “Age: 73”.',
    'zh-Hans': '一行一项，比如“年龄：73”。',
    'zh-Hant': '一行一項，比如「年齡：73」。',
  },
  'try.speaker.customer': { en: 'Customer', 'zh-Hans': '客户', 'zh-Hant': '客戶' },
  'try.speaker.agent': { en: 'Agent', 'zh-Hans': '客服', 'zh-Hant': '客服' },
  'try.speaker.note': { en: 'Note', 'zh-Hans': '备注', 'zh-Hant': '備註' },
  'try.speaker.system': { en: 'System', 'zh-Hans': '系统', 'zh-Hant': '系統' },
  'try.pick': {
    en: 'Or take one of our cases',
    'zh-Hans': '或者从我们的例子里选一个',
    'zh-Hant': '或者從我們的例子裡選一個',
  },
  'try.pickNone': { en: 'None', 'zh-Hans': '不选', 'zh-Hant': '不選' },
  'try.before': { en: 'As published now', 'zh-Hans': '现在发布的', 'zh-Hant': '現在發布的' },
  'try.after': { en: 'With the drafts', 'zh-Hans': '用上草稿以后', 'zh-Hant': '用上草稿以後' },
  'try.preparing': {
    en: 'One moment, both are being made ready…',
    'zh-Hans': '请稍等，正在准备两边……',
    'zh-Hant': '請稍候，正在準備兩邊……',
  },
  'try.noDrafts': {
    en: 'No draft changes what is found: both sides are the same.',
    'zh-Hans': '没有会影响识别的草稿，两边是一样的。',
    'zh-Hant': '沒有會影響識別的草稿，兩邊是一樣的。',
  },
  'try.unfinished': {
    en: 'Drafts that are not complete yet are left out: {count}.',
    'zh-Hans': '还没写完整的草稿没有算进来：{count} 份。',
    'zh-Hant': '還沒寫完整的草稿沒有算進來：{count} 份。',
  },
  'try.same': {
    en: 'Agents would see the same.',
    'zh-Hans': '客服看到的会是一样的。',
    'zh-Hant': '客服看到的會是一樣的。',
  },
  'try.differs': {
    en: 'Agents would see something else.',
    'zh-Hans': '客服看到的会不一样。',
    'zh-Hant': '客服看到的會不一樣。',
  },
  'try.nothing': {
    en: 'Nothing found: an ordinary conversation.',
    'zh-Hans': '什么也没找到：一段普通的对话。',
    'zh-Hant': '什麼也沒找到：一段普通的對話。',
  },
  'try.who.self': { en: 'the customer', 'zh-Hans': '客户本人', 'zh-Hant': '客戶本人' },
  'try.who.other': {
    en: 'somebody they speak of',
    'zh-Hans': '客户说到的人',
    'zh-Hant': '客戶說到的人',
  },
  'try.sure': {
    en: '{percent} % sure',
    'zh-Hans': '把握 {percent}%',
    'zh-Hant': '把握 {percent}%',
  },
  'try.because': { en: 'Because of', 'zh-Hans': '根据', 'zh-Hant': '根據' },
  'try.byWords': {
    en: 'the words as a whole',
    'zh-Hans': '整段话的用词',
    'zh-Hant': '整段話的用詞',
  },
  'try.openSignal': { en: 'Open: {name}', 'zh-Hans': '打开：{name}', 'zh-Hant': '開啟：{name}' },
  'try.topics': { en: 'Scripts offered', 'zh-Hans': '会给出的脚本', 'zh-Hant': '會給出的腳本' },
  'try.noTopics': { en: 'None', 'zh-Hans': '没有', 'zh-Hant': '沒有' },
  'try.fraud': { en: 'Fraud', 'zh-Hans': '诈骗', 'zh-Hant': '詐騙' },
  'try.gate': {
    en: 'The gate question is asked first.',
    'zh-Hans': '会先问防骗的问题。',
    'zh-Hant': '會先問防騙的問題。',
  },
  'try.crisis': {
    en: 'Kind of crisis: {kind}',
    'zh-Hans': '危机种类：{kind}',
    'zh-Hant': '危機種類：{kind}',
  },
  'try.urgency.about-to-pay': { en: 'about to pay', 'zh-Hans': '正要付钱', 'zh-Hant': '正要付錢' },
  'try.urgency.paid': { en: 'has paid', 'zh-Hans': '已经付了', 'zh-Hant': '已經付了' },
  'try.urgency.shared-access': {
    en: 'has given access',
    'zh-Hans': '已经让对方看了或操作了',
    'zh-Hant': '已經讓對方看了或操作了',
  },
  'try.urgency.asking': { en: 'is asking', 'zh-Hans': '在打听', 'zh-Hant': '在打聽' },
  'try.change.new': { en: 'new', 'zh-Hans': '新找到', 'zh-Hant': '新找到' },
  'try.change.gone': {
    en: 'no longer found',
    'zh-Hans': '用上草稿就没有了',
    'zh-Hant': '用上草稿就沒有了',
  },
  'try.change.other-person': { en: 'other person', 'zh-Hans': '换了人', 'zh-Hant': '換了人' },
  'try.change.surer': { en: 'surer', 'zh-Hans': '更有把握', 'zh-Hant': '更有把握' },
  'try.change.less-sure': { en: 'less sure', 'zh-Hans': '把握小了', 'zh-Hant': '把握小了' },
  'try.reply': { en: 'The agent’s reply', 'zh-Hans': '客服的回复', 'zh-Hant': '客服的回覆' },
  'try.replyHelp': {
    en: 'The conversation of the first tab counts as what came before.',
    'zh-Hans': '“一段对话”里写的，算作前面说过的话。',
    'zh-Hant': '「一段對話」裡寫的，算作前面說過的話。',
  },
  'try.replyNeeds': {
    en: 'The customer’s needs',
    'zh-Hans': '这位客户的需要',
    'zh-Hant': '這位客戶的需要',
  },
  'try.solved': {
    en: 'The matter is solved',
    'zh-Hans': '事情已经办好',
    'zh-Hant': '事情已經辦好',
  },
  'try.clean': {
    en: 'Nothing to point out.',
    'zh-Hans': '没有要提醒的。',
    'zh-Hant': '沒有要提醒的。',
  },
  'try.better': {
    en: 'Better: {words}',
    'zh-Hans': '可以改成：{words}',
    'zh-Hant': '可以改成：{words}',
  },
} as const satisfies Texts;
