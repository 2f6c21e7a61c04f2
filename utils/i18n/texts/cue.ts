import type { Texts } from '../text-of-key';

/** The cue on the desk’s page. */
export const cue = {
  'cue.because': {
    en: 'Because the customer said',
    'zh-Hans': '因为客户说',
    'zh-Hant': '因為客戶說',
  },
  'cue.insert': {
    en: 'Insert',
    'zh-Hans': '插入',
    'zh-Hant': '插入',
  },
  'cue.copyNote': {
    en: 'Only the internal note is open: copy',
    'zh-Hans': '只开着内部备注：复制',
    'zh-Hant': '只開著內部備註：複製',
  },
  'cue.insertWish': {
    en: 'Insert what you chose:',
    'zh-Hans': '插入刚才选的：',
    'zh-Hant': '插入剛才選的：',
  },
  'cue.dismissWish': {
    en: 'Do not offer it',
    'zh-Hans': '不用了',
    'zh-Hant': '不用了',
  },
  'cue.copied': {
    en: 'Copied',
    'zh-Hans': '已复制',
    'zh-Hant': '已複製',
  },
  'cue.notCopied': {
    en: 'Not copied: please use the panel',
    'zh-Hans': '没有复制成功，请从面板复制',
    'zh-Hant': '沒有複製成功，請從面板複製',
  },
  'cue.openPanel': {
    en: 'Open the panel',
    'zh-Hans': '打开面板',
    'zh-Hant': '開啟面板',
  },
  'cue.fold': {
    en: 'Fold away',
    'zh-Hans': '收起',
    'zh-Hant': '收起',
  },
  'cue.unfold': {
    en: 'Unfold',
    'zh-Hans': '展开',
    'zh-Hant': '展開',
  },
  'cue.turnOff': {
    en: 'Do not show on this desk',
    'zh-Hans': '在这个页面不再显示',
    'zh-Hant': '在這個頁面不再顯示',
  },
  'cue.move': {
    en: 'Move the card',
    'zh-Hans': '移动卡片',
    'zh-Hant': '移動卡片',
  },
  'cue.inserted': {
    en: 'In the reply box, not sent',
    'zh-Hans': '已放进回复框，还没有发送',
    'zh-Hant': '已放進回覆框，還沒有送出',
  },
  'cue.noteBox': {
    en: 'Not inserted: this is the internal note, please switch to the reply',
    'zh-Hans': '没有插入：这里是内部备注，请先切换到回复',
    'zh-Hant': '沒有插入：這裡是內部備註，請先切換到回覆',
  },
  'cue.notInserted': {
    en: 'Not inserted: open the reply box, it is offered there',
    'zh-Hans': '没有插入：打开回复框后可以再插入',
    'zh-Hant': '沒有插入：開啟回覆框後可以再插入',
  },
  'cue.unseen': {
    en: 'Covered or moving just now: please press once more',
    'zh-Hans': '刚才这里被挡住或在移动，请再按一次',
    'zh-Hant': '剛才這裡被擋住或在移動，請再按一次',
  },
  'cue.headingCare': {
    en: 'May need',
    'zh-Hans': '可能需要',
    'zh-Hant': '可能需要',
  },
  'cue.headingFraud': {
    en: 'Possible scam',
    'zh-Hans': '可能有骗局',
    'zh-Hant': '可能是詐騙',
  },
  'cue.headingCrisis': {
    en: 'Someone may be in danger',
    'zh-Hans': '可能有人身危险',
    'zh-Hant': '可能有人身危險',
  },
} as const satisfies Texts;
