import type { Texts } from '../text-of-key';

/** Changing many items at once. */
export const bulk = {
  'bulk.open': {
    en: 'Change all of these: {count}',
    'zh-Hans': '一起改这 {count} 条',
    'zh-Hant': '一起改這 {count} 條',
  },
  'bulk.title': { en: 'Change many at once', 'zh-Hans': '批量修改', 'zh-Hant': '批次修改' },
  'bulk.what': { en: 'What to change', 'zh-Hans': '改什么', 'zh-Hant': '改什麼' },
  'bulk.replace': {
    en: 'Replace a word everywhere',
    'zh-Hans': '把一个词都换掉',
    'zh-Hant': '把一個詞都換掉',
  },
  'bulk.reviewBy': {
    en: 'Set the day of review',
    'zh-Hans': '设复核期限',
    'zh-Hant': '設複核期限',
  },
  'bulk.owner': { en: 'Set the owner', 'zh-Hans': '设负责人', 'zh-Hant': '設負責人' },
  'bulk.reviewer': { en: 'Set the reviewer', 'zh-Hans': '设复核人', 'zh-Hant': '設複核人' },
  'bulk.needs': { en: 'Change the needs', 'zh-Hans': '改对应的需要', 'zh-Hant': '改對應的需要' },
  'bulk.topics': { en: 'Change the topics', 'zh-Hans': '改对应的主题', 'zh-Hant': '改對應的主題' },
  'bulk.fraudTypes': {
    en: 'Change the kinds of fraud',
    'zh-Hans': '改对应的诈骗类型',
    'zh-Hant': '改對應的詐騙類型',
  },
  'bulk.language': { en: 'In which language', 'zh-Hans': '哪种语言', 'zh-Hant': '哪種語言' },
  'bulk.from': { en: 'This word', 'zh-Hans': '原来的词', 'zh-Hant': '原來的詞' },
  'bulk.to': { en: 'Becomes', 'zh-Hans': '换成', 'zh-Hant': '換成' },
  'bulk.value': {
    en: 'New value; leave it empty to take it out',
    'zh-Hans': '新的内容；留空就是去掉',
    'zh-Hant': '新的內容；留空就是去掉',
  },
  'bulk.add': { en: 'Add', 'zh-Hans': '加上', 'zh-Hant': '加上' },
  'bulk.remove': { en: 'Remove', 'zh-Hans': '去掉', 'zh-Hant': '去掉' },
  'bulk.nothing': { en: 'Nothing', 'zh-Hans': '不变', 'zh-Hant': '不變' },
  'bulk.none': {
    en: 'No item would change.',
    'zh-Hans': '没有会变的条目。',
    'zh-Hant': '沒有會變的條目。',
  },
  'bulk.preview': {
    en: 'This would change: {count}',
    'zh-Hans': '会改 {count} 条',
    'zh-Hant': '會改 {count} 條',
  },
  'bulk.more': {
    en: 'and {count} more',
    'zh-Hans': '还有 {count} 条',
    'zh-Hant': '還有 {count} 條',
  },
  'bulk.keep': {
    en: 'Keep as drafts: {count}',
    'zh-Hans': '存成 {count} 份草稿',
    'zh-Hant': '存成 {count} 份草稿',
  },
  'bulk.kept': {
    en: 'Kept as drafts: {count}. Publish them when you are ready.',
    'zh-Hans': '已存成 {count} 份草稿，准备好了再发布。',
    'zh-Hant': '已存成 {count} 份草稿，準備好了再發布。',
  },
} as const satisfies Texts;
