import type { Texts } from '../text-of-key';

/** Crisis and fraud, with their hotlines. */
export const alert = {
  'alert.fraud': {
    en: 'Possible scam',
    'zh-Hans': '可能有骗局',
    'zh-Hant': '可能是詐騙',
  },
  'alert.crisis': {
    en: 'Someone may be in danger',
    'zh-Hans': '可能有人身危险',
    'zh-Hant': '可能有人身危險',
  },
  'alert.gate': {
    en: 'Ask before anything else',
    'zh-Hans': '先问这一句',
    'zh-Hant': '先問這一句',
  },
  'alert.pause': {
    en: 'Other tasks wait until this is clear.',
    'zh-Hans': '这件事问清楚之前，别的先放一放。',
    'zh-Hant': '這件事問清楚之前，其他的先放一放。',
  },
  'alert.fold': {
    en: 'Fold away',
    'zh-Hans': '先收起',
    'zh-Hant': '先收起',
  },
  'alert.folded': {
    en: 'Keep watch: {title}',
    'zh-Hans': '继续留意：{title}',
    'zh-Hant': '繼續留意：{title}',
  },
  'alert.open': {
    en: 'Open',
    'zh-Hans': '展开',
    'zh-Hant': '展開',
  },
  'alert.givesAway': {
    en: 'What gives it away',
    'zh-Hans': '哪里露了马脚',
    'zh-Hant': '哪裡露出破綻',
  },
  'alert.nextLines': {
    en: 'What they may tell the customer next',
    'zh-Hans': '骗子接下来可能会说',
    'zh-Hant': '詐騙者接下來可能會說',
  },
  'alert.must': {
    en: 'Do',
    'zh-Hans': '要做',
    'zh-Hant': '要做',
  },
  'alert.never': {
    en: 'Never',
    'zh-Hans': '千万不要',
    'zh-Hant': '千萬不要',
  },
  'alert.ifGone': {
    en: 'If money or a code has already gone',
    'zh-Hans': '钱或验证码已经给出去了',
    'zh-Hant': '錢或驗證碼已經給出去了',
  },
  'alert.aftercare': {
    en: 'Afterwards',
    'zh-Hans': '事后',
    'zh-Hant': '事後',
  },
  'alert.more': {
    en: 'More about this scam',
    'zh-Hans': '关于这个骗局',
    'zh-Hant': '關於這種詐騙手法',
  },
  'alert.otherTypes': {
    en: 'It may also be',
    'zh-Hans': '也可能是',
    'zh-Hant': '也可能是',
  },
  'alert.spellBreakers': {
    en: 'Sentences that break the spell',
    'zh-Hans': '能点醒客户的话',
    'zh-Hant': '能點醒客戶的話',
  },
  'alert.callBack': {
    en: 'The customer may always hang up and call back on a number they found themselves.',
    'zh-Hans': '客户随时可以挂断，用自己查到的官方号码打回来。',
    'zh-Hant': '客戶隨時可以掛斷，用自己查到的官方電話打回來。',
  },
  'hotline.title': {
    en: 'Numbers to call',
    'zh-Hans': '可以打的电话',
    'zh-Hant': '可以撥打的電話',
  },
  'hotline.noRegion': {
    en: 'Choose your region in the settings, then the numbers show here.',
    'zh-Hans': '请先在设置里选好地区，电话就会显示在这里。',
    'zh-Hant': '請先在設定裡選好地區，電話就會顯示在這裡。',
  },
  'hotline.chooseRegion': {
    en: 'Choose the region',
    'zh-Hans': '去选地区',
    'zh-Hant': '去選地區',
  },
  'hotline.none': {
    en: 'There is no verified number for this region yet. Use the one your company gives you.',
    'zh-Hans': '这个地区还没有核实过的电话，请用公司提供的号码。',
    'zh-Hant': '這個地區還沒有查證過的電話，請使用公司提供的號碼。',
  },
  'hotline.verified': {
    en: 'Checked on {date}',
    'zh-Hans': '{date} 核实',
    'zh-Hant': '{date} 查證',
  },
} as const satisfies Texts;
