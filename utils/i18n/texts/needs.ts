import type { Texts } from '../text-of-key';

/** What the customer may need, why, and the agent’s word on it. */
export const needs = {
  'needs.title': {
    en: 'May need',
    'zh-Hans': '可能需要',
    'zh-Hant': '可能需要',
  },
  'needs.why': {
    en: 'Why?',
    'zh-Hans': '为什么？',
    'zh-Hant': '為什麼？',
  },
  'needs.less': {
    en: 'Less',
    'zh-Hans': '收起',
    'zh-Hant': '收起',
  },
  'needs.because': {
    en: 'Because the customer said',
    'zh-Hans': '因为客户说',
    'zh-Hant': '因為客戶說',
  },
  'needs.field': {
    en: 'Because the desk says',
    'zh-Hans': '因为客户资料里写着',
    'zh-Hant': '因為客戶資料裡寫著',
  },
  'needs.other': {
    en: 'For someone the customer speaks about',
    'zh-Hans': '客户说的是另一个人',
    'zh-Hant': '客戶說的是另一個人',
  },
  'needs.confirm': {
    en: 'That’s right',
    'zh-Hans': '对',
    'zh-Hant': '沒錯',
  },
  'needs.notRight': {
    en: 'Not right',
    'zh-Hans': '不是这样',
    'zh-Hant': '不是這樣',
  },
  'needs.confirmed': {
    en: 'You confirmed this',
    'zh-Hans': '您确认过了',
    'zh-Hant': '您已確認',
  },
  'needs.rejected': {
    en: 'You said: not right ({reason})',
    'zh-Hans': '您说过不是这样（{reason}）',
    'zh-Hant': '您說過不是這樣（{reason}）',
  },
  'needs.noneLeft': {
    en: 'You said none of these is right.',
    'zh-Hans': '您说过，这些都不是。',
    'zh-Hant': '您說過，這些都不是。',
  },
  'needs.undo': {
    en: 'Change that',
    'zh-Hans': '改一下',
    'zh-Hant': '更改',
  },
  'needs.playbook': {
    en: 'Playbook',
    'zh-Hans': '沟通要点',
    'zh-Hant': '溝通要點',
  },
  'needs.reasonAsk': {
    en: 'What is not right about it?',
    'zh-Hans': '哪里不对？',
    'zh-Hant': '哪裡不對？',
  },
  'needs.cancel': {
    en: 'Cancel',
    'zh-Hans': '取消',
    'zh-Hant': '取消',
  },
  'needs.add': {
    en: 'Add a need',
    'zh-Hans': '加一项需要',
    'zh-Hant': '加一項需要',
  },
  'needs.tiles': {
    en: 'Needs, as what helps',
    'zh-Hans': '各种需要，以及怎么做',
    'zh-Hant': '各種需要，以及怎麼做',
  },
  'needs.tilesHelp': {
    en: 'Press a tile’s key, or go with the arrows and press Enter. Space adds and stays here.',
    'zh-Hans': '按格子上的键；或者用方向键选，按回车。按空格可以接着选。',
    'zh-Hant': '按格子上的鍵；或用方向鍵選，按 Enter。按空白鍵可以接著選。',
  },
  'needs.added': {
    en: 'Added: {need}',
    'zh-Hans': '已加上：{need}',
    'zh-Hant': '已加上：{need}',
  },
  'needs.removed': {
    en: 'Taken back: {need}',
    'zh-Hans': '已拿掉：{need}',
    'zh-Hant': '已拿掉：{need}',
  },
  'needs.byHand': {
    en: 'You added this yourself',
    'zh-Hans': '您自己加上的',
    'zh-Hant': '您自己加上的',
  },
  'needs.remove': {
    en: 'Take it back',
    'zh-Hans': '拿掉',
    'zh-Hant': '拿掉',
  },
  'needs.new': {
    en: 'new',
    'zh-Hans': '新',
    'zh-Hant': '新',
  },
  'needs.newSentence': {
    en: 'Another sentence fits now',
    'zh-Hans': '现在有更合适的一句',
    'zh-Hant': '現在有更合適的一句',
  },
} as const satisfies Texts;
