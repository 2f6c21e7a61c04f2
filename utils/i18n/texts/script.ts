import type { Texts } from '../text-of-key';

/** A slow-pace script. */
export const script = {
  'script.suggested': {
    en: 'A script that fits',
    'zh-Hans': '正好用得上的脚本',
    'zh-Hant': '剛好用得上的腳本',
  },
  'script.start': {
    en: 'Start, step by step',
    'zh-Hans': '开始，一步一步来',
    'zh-Hant': '開始，一步一步來',
  },
  'script.others': {
    en: 'Other scripts that may fit',
    'zh-Hans': '也可能用得上',
    'zh-Hant': '也可能用得上',
  },
  'script.steps': {
    en: '{count} small steps',
    'zh-Hans': '共 {count} 小步',
    'zh-Hant': '共 {count} 小步',
  },
  'script.gateTitle': {
    en: 'Ask this first',
    'zh-Hans': '先问一句',
    'zh-Hant': '先問一句',
  },
  'script.gateWhy': {
    en: 'Scammers ask customers for this too. The steps open once this is answered.',
    'zh-Hans': '骗子也会让客户办这件事。问清楚了，步骤才会打开。',
    'zh-Hant': '詐騙者也會叫客戶辦這件事。問清楚了，步驟才會打開。',
  },
  'script.gateClear': {
    en: 'Nobody is telling them to',
    'zh-Hans': '没有人在教',
    'zh-Hant': '沒有人在教',
  },
  'script.gateWorrying': {
    en: 'Something is wrong',
    'zh-Hans': '不对劲',
    'zh-Hant': '不對勁',
  },
  'script.gateDone': {
    en: 'Asked: nobody tells them to. Stop if that changes.',
    'zh-Hans': '问过了：没有人在教。有变化就停。',
    'zh-Hant': '問過了：沒有人在教。有變化就停。',
  },
  'script.gateAgain': {
    en: 'Ask again',
    'zh-Hans': '再问一次',
    'zh-Hant': '再問一次',
  },
  'script.stopTitle': {
    en: 'Stop here and say',
    'zh-Hans': '先停下来，这样说',
    'zh-Hant': '先停下來，這樣說',
  },
  'script.stopHelp': {
    en: 'The steps stay closed.',
    'zh-Hans': '步骤先不打开。',
    'zh-Hant': '步驟先不打開。',
  },
  'script.stopTypes': {
    en: 'This may be behind it',
    'zh-Hans': '背后可能是',
    'zh-Hant': '背後可能是',
  },
  'script.openingTitle': {
    en: 'Say what is coming',
    'zh-Hans': '先说说要做什么',
    'zh-Hant': '先說說要做什麼',
  },
  'script.device': {
    en: 'Find out first',
    'zh-Hans': '先问清楚',
    'zh-Hant': '先問清楚',
  },
  'script.before': {
    en: 'Before you start',
    'zh-Hans': '开始前看一眼',
    'zh-Hant': '開始前看一眼',
  },
  'script.begin': {
    en: 'To the first step',
    'zh-Hans': '到第一步',
    'zh-Hant': '到第一步',
  },
  'script.step': {
    en: 'Step {number} of {total}',
    'zh-Hans': '第 {number} 小步，共 {total} 步',
    'zh-Hant': '第 {number} 小步，共 {total} 步',
  },
  'script.where': {
    en: 'Where',
    'zh-Hans': '位置',
    'zh-Hant': '位置',
  },
  'script.see': {
    en: 'They should see',
    'zh-Hans': '客户会看到',
    'zh-Hant': '客戶會看到',
  },
  'script.check': {
    en: 'Ask',
    'zh-Hans': '问一句',
    'zh-Hant': '問一句',
  },
  'script.ifNot': {
    en: 'If they don’t see it',
    'zh-Hans': '要是没看到',
    'zh-Hant': '如果沒看到',
  },
  'script.undo': {
    en: 'To go back',
    'zh-Hans': '想退回去',
    'zh-Hant': '想退回去',
  },
  'script.worked': {
    en: 'It worked, next',
    'zh-Hans': '看到了，下一步',
    'zh-Hant': '看到了，下一步',
  },
  'script.failed': {
    en: 'It didn’t',
    'zh-Hans': '没看到',
    'zh-Hant': '沒看到',
  },
  'script.back': {
    en: 'Back',
    'zh-Hans': '上一步',
    'zh-Hant': '上一步',
  },
  'script.stop': {
    en: 'End the script',
    'zh-Hans': '结束脚本',
    'zh-Hant': '結束腳本',
  },
  'script.secondRoute': {
    en: 'Take the other way',
    'zh-Hans': '换一条路',
    'zh-Hant': '換一條路',
  },
  'script.secondRouteWhy': {
    en: 'This step has not worked twice. Do not repeat it; offer this instead.',
    'zh-Hans': '这一步试了两次都没成。别再重复，换这个办法。',
    'zh-Hant': '這一步試了兩次都沒成功。別再重複，換這個辦法。',
  },
  'script.tryAgain': {
    en: 'Try the step once more',
    'zh-Hans': '这一步再试一次',
    'zh-Hant': '這一步再試一次',
  },
  'script.closeTitle': {
    en: 'All done. Say goodbye well',
    'zh-Hans': '都做完了，好好收个尾',
    'zh-Hant': '都完成了，好好收個尾',
  },
  'script.followUp': {
    en: 'Afterwards',
    'zh-Hans': '之后',
    'zh-Hant': '之後',
  },
  'script.never': {
    en: 'Never',
    'zh-Hans': '千万不要',
    'zh-Hant': '千萬不要',
  },
  'script.unverified': {
    en: 'These menus have not been checked yet: go by the words on the customer’s screen.',
    'zh-Hans': '菜单位置还没有核对过，请以客户屏幕上的字为准。',
    'zh-Hant': '選單位置還沒有核對過，請以客戶螢幕上的字為準。',
  },
  'script.verified': {
    en: 'Menus checked on {date}',
    'zh-Hans': '菜单位置 {date} 核对过',
    'zh-Hant': '選單位置 {date} 核對過',
  },
  'script.allSteps': {
    en: 'All steps',
    'zh-Hans': '全部步骤',
    'zh-Hant': '全部步驟',
  },
} as const satisfies Texts;
