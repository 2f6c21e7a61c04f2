import type { Texts } from '../text-of-key';

/** Publishing, the versions, and what agents are told of them. */
export const publish = {
  'publish.drafts': {
    en: 'Not published yet',
    'zh-Hans': '还没发布的修改',
    'zh-Hant': '尚未發布的修改',
  },
  'publish.none': {
    en: 'Nothing is waiting to be published.',
    'zh-Hans': '没有等着发布的修改。',
    'zh-Hant': '沒有等待發布的修改。',
  },
  'publish.take': { en: 'Publish: {name}', 'zh-Hans': '发布：{name}', 'zh-Hant': '發布：{name}' },
  'publish.all': { en: 'All', 'zh-Hans': '全选', 'zh-Hant': '全選' },
  'publish.differences': { en: 'What changes', 'zh-Hans': '改了什么', 'zh-Hant': '改了什麼' },
  'publish.unfinished': {
    en: 'Not complete yet: it stays a draft.',
    'zh-Hans': '还没写全，先留作草稿。',
    'zh-Hant': '還沒寫完整，先留作草稿。',
  },
  'publish.open': { en: 'Open', 'zh-Hans': '打开', 'zh-Hant': '開啟' },
  'publish.author': { en: 'Who publishes', 'zh-Hans': '发布人', 'zh-Hant': '發布人' },
  'publish.reviewer': {
    en: 'Who read it over (if a second person did)',
    'zh-Hans': '复核人（有第二个人看过的话）',
    'zh-Hant': '複核人（有第二個人看過的話）',
  },
  'publish.sameReviewer': {
    en: 'Somebody other than who publishes.',
    'zh-Hans': '复核人要和发布人不同。',
    'zh-Hant': '複核人要和發布人不同。',
  },
  'publish.notes': {
    en: 'Notes for those who look at it later',
    'zh-Hans': '留给以后看的说明',
    'zh-Hant': '留給以後看的說明',
  },
  'publish.noAuthor': {
    en: 'Write who publishes.',
    'zh-Hans': '请写上发布人。',
    'zh-Hant': '請寫上發布人。',
  },
  'publish.go': {
    en: 'Publish: {count}',
    'zh-Hans': '发布 {count} 条',
    'zh-Hant': '發布 {count} 條',
  },
  'publish.done': {
    en: 'Version {number} is published. Every open panel in this browser has it now.',
    'zh-Hans': '第 {number} 版已发布，这个浏览器里打开的面板都换上了。',
    'zh-Hant': '第 {number} 版已發布，這個瀏覽器裡開啟的面板都換上了。',
  },
  'publish.history': { en: 'Versions', 'zh-Hans': '版本', 'zh-Hant': '版本' },
  'publish.noHistory': {
    en: 'No version has been published yet.',
    'zh-Hans': '还没有发布过版本。',
    'zh-Hant': '還沒有發布過版本。',
  },
  'publish.version': {
    en: 'Version {number}',
    'zh-Hans': '第 {number} 版',
    'zh-Hant': '第 {number} 版',
  },
  'publish.by': {
    en: '{author}, {day}',
    'zh-Hans': '{author}，{day}',
    'zh-Hant': '{author}，{day}',
  },
  'publish.reviewed': {
    en: 'read over by {reviewer}',
    'zh-Hans': '{reviewer} 复核',
    'zh-Hant': '{reviewer} 複核',
  },
  'publish.count': {
    en: 'items changed: {count}',
    'zh-Hans': '改了 {count} 条',
    'zh-Hant': '改了 {count} 條',
  },
  'publish.bringsBack': {
    en: 'brings version {number} back',
    'zh-Hans': '恢复到第 {number} 版',
    'zh-Hant': '恢復到第 {number} 版',
  },
  'publish.bringsBackStart': {
    en: 'brings back what was there at first',
    'zh-Hans': '恢复到最初的内容',
    'zh-Hant': '恢復到最初的內容',
  },
  'publish.inForce': { en: 'in force', 'zh-Hans': '正在使用', 'zh-Hant': '正在使用' },
  'publish.rollBack': {
    en: 'Bring this version back',
    'zh-Hans': '恢复到这一版',
    'zh-Hant': '恢復到這一版',
  },
  'publish.rollBackStart': {
    en: 'Bring back what was there before the first version',
    'zh-Hans': '恢复到第一版之前',
    'zh-Hant': '恢復到第一版之前',
  },
  'publish.rolledBack': {
    en: 'Done: it is in force again, as version {number}.',
    'zh-Hans': '已恢复，现在是第 {number} 版。',
    'zh-Hant': '已恢復，現在是第 {number} 版。',
  },
  'publish.overdue': {
    en: 'Overdue for review',
    'zh-Hans': '过了复核日期的',
    'zh-Hant': '過了複核日期的',
  },
  'publish.overdueBy': {
    en: 'by {day}, {owner}',
    'zh-Hans': '{day} 前，{owner}',
    'zh-Hant': '{day} 前，{owner}',
  },
  'publish.nobody': { en: 'nobody named', 'zh-Hans': '没有写负责人', 'zh-Hant': '沒有寫負責人' },
  'publish.added': { en: 'new', 'zh-Hans': '新增', 'zh-Hant': '新增' },
  'publish.removed': { en: 'taken away', 'zh-Hans': '撤下', 'zh-Hant': '撤下' },
  'publish.nothing': {
    en: 'No words differ.',
    'zh-Hans': '文字没有不同。',
    'zh-Hant': '文字沒有不同。',
  },
  'publish.before': { en: 'Before', 'zh-Hans': '原来', 'zh-Hant': '原來' },
  'publish.after': { en: 'After', 'zh-Hans': '现在', 'zh-Hant': '現在' },
} as const satisfies Texts;
