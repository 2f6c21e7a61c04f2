import type { Texts } from '../text-of-key';

/** Sentences that agents passed on because they helped. */
export const sentences = {
  'sentences.title': {
    en: 'Sentences that helped: {count}',
    'zh-Hans': '同事说管用的话：{count} 句',
    'zh-Hant': '同事說管用的話：{count} 句',
  },
  'sentences.help': {
    en: 'Agents passed these on with “This wording helped”, read over and without names. Take one into a script or a playbook; agents see it once you publish.',
    'zh-Hans':
      '同事在“这句话管用”里交上来的，他们自己读过，里面没有姓名和号码。挑一句放进话术或沟通要点，发布以后大家就能用上。',
    'zh-Hant':
      '同事在「這句話管用」裡交上來的，他們自己讀過，裡面沒有姓名和號碼。挑一句放進話術或溝通要點，發布以後大家就能用上。',
  },
  'sentences.none': {
    en: 'Nothing has come in yet. Agents find it among the quick actions: “This wording helped”.',
    'zh-Hans': '还没有收到。同事可以在快捷操作里点“这句话管用”。',
    'zh-Hant': '還沒有收到。同事可以在快捷操作裡點「這句話管用」。',
  },
  'sentences.about': {
    en: '{need} · {day}',
    'zh-Hans': '{need} · {day}',
    'zh-Hant': '{need} · {day}',
  },
  'sentences.inUse': {
    en: 'Stands in “{item}”',
    'zh-Hans': '已经放进“{item}”',
    'zh-Hant': '已經放進「{item}」',
  },
  'sentences.take': { en: 'Take it in', 'zh-Hans': '用上这句', 'zh-Hant': '用上這句' },
  'sentences.remove': { en: 'Remove', 'zh-Hans': '拿掉', 'zh-Hant': '拿掉' },
  'sentences.notRemoved': {
    en: 'It is still there: nothing could be changed. Load this page again and try once more.',
    'zh-Hans': '没有拿掉，什么也没改动。请刷新这一页再试一次。',
    'zh-Hant': '沒有拿掉，什麼也沒改動。請重新整理這個頁面再試一次。',
  },
  'sentences.item': {
    en: 'Script or playbook',
    'zh-Hans': '放进哪份话术或沟通要点',
    'zh-Hant': '放進哪份話術或溝通要點',
  },
  'sentences.place': {
    en: 'In place of',
    'zh-Hans': '换掉哪一句',
    'zh-Hant': '換掉哪一句',
  },
  'sentences.placeOf': {
    en: '{place}: {words}',
    'zh-Hans': '{place}：{words}',
    'zh-Hant': '{place}：{words}',
  },
  'sentences.choose': { en: 'Please choose', 'zh-Hans': '请选择', 'zh-Hant': '請選擇' },
  'sentences.keep': {
    en: 'Keep as a draft and open it',
    'zh-Hans': '存成草稿并打开',
    'zh-Hant': '存成草稿並開啟',
  },
  'sentences.cancel': { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  'sentences.taken': {
    en: 'It stands in the draft, in one language. Write the others too, then publish.',
    'zh-Hans': '已经放进草稿，只有这一种语言。请把别的语言也改好，再发布。',
    'zh-Hant': '已經放進草稿，只有這一種語言。請把別的語言也改好，再發布。',
  },
} as const satisfies Texts;
