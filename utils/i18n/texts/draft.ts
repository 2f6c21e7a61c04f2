import type { Texts } from '../text-of-key';

/** What is pointed out in the reply that the agent is writing. */
export const draft = {
  'draft.title': { en: 'Your draft', 'zh-Hans': '您正在写的回复', 'zh-Hant': '您正在寫的回覆' },
  'draft.jargon': { en: 'A trade word:', 'zh-Hans': '行话：', 'zh-Hant': '行話：' },
  'draft.long-sentence': {
    en: 'A long sentence:',
    'zh-Hans': '句子太长：',
    'zh-Hant': '句子太長：',
  },
  'draft.several-steps': {
    en: 'More than one step:',
    'zh-Hans': '一次说了好几步：',
    'zh-Hant': '一次說了好幾步：',
  },
  'draft.visual-only-direction': {
    en: 'Only for those who see:',
    'zh-Hans': '要看得见才找得到：',
    'zh-Hant': '要看得見才找得到：',
  },
  'draft.phone-only': {
    en: 'A call as the only way:',
    'zh-Hans': '只给了打电话这一条路：',
    'zh-Hant': '只給了打電話這一條路：',
  },
  'draft.robotic': {
    en: 'Says nothing yet:',
    'zh-Hans': '没说到事情：',
    'zh-Hant': '沒說到事情：',
  },
  'draft.rating-request': {
    en: 'A rating, before it is solved:',
    'zh-Hans': '事情还没办好就请评价：',
    'zh-Hant': '事情還沒辦好就請評價：',
  },
  'draft.patronising': {
    en: 'May sound patronising:',
    'zh-Hans': '听着像在哄小孩：',
    'zh-Hant': '聽起來像在哄小孩：',
  },
  'draft.asks-for-code': {
    en: 'Asks for a code or password:',
    'zh-Hans': '在要验证码或密码：',
    'zh-Hant': '在要驗證碼或密碼：',
  },
  'draft.blame': {
    en: 'May sound like blame:',
    'zh-Hans': '听着像在怪客户：',
    'zh-Hant': '聽起來像在怪客戶：',
  },
  'draft.more': {
    en: '(+{count} more)',
    'zh-Hans': '（还有 {count} 处）',
    'zh-Hant': '（還有 {count} 處）',
  },
  'draft.use': { en: 'Use', 'zh-Hans': '换成', 'zh-Hant': '換成' },
  'draft.else': { en: 'More', 'zh-Hans': '其他', 'zh-Hant': '其他' },
  'draft.dismiss': { en: 'Leave it this time', 'zh-Hans': '这次不改', 'zh-Hant': '這次不改' },
  'draft.ignore': { en: 'Never point this out', 'zh-Hans': '以后都不提', 'zh-Hant': '以後都不提' },
  'draft.next': { en: 'Next one', 'zh-Hans': '看下一处', 'zh-Hant': '看下一處' },
  'draft.replaced': {
    en: 'Changed in the reply. Undo there takes it back.',
    'zh-Hans': '已改在回复里。在那里撤销就能改回来。',
    'zh-Hant': '已改在回覆裡。在那裡復原就能改回來。',
  },
  'draft.notReplaced': {
    en: 'The draft has changed meanwhile; nothing was touched.',
    'zh-Hans': '回复刚才有变动，没有改动任何内容。',
    'zh-Hant': '回覆剛才有變動，沒有改動任何內容。',
  },
  'draft.ignored': {
    en: 'Never pointed out in drafts',
    'zh-Hans': '写回复时不再提醒的',
    'zh-Hant': '寫回覆時不再提醒的',
  },
  'draft.takeBack': { en: 'Point it out again', 'zh-Hans': '恢复提醒', 'zh-Hant': '恢復提醒' },
} as const satisfies Texts;
