import type { Texts } from '../text-of-key';

/** What is wrong with an item that is being written. */
export const faults = {
  'fault.missing': { en: 'This is missing.', 'zh-Hans': '这里还没写。', 'zh-Hant': '這裡還沒寫。' },
  'fault.empty': { en: 'This is empty.', 'zh-Hans': '这里是空的。', 'zh-Hant': '這裡是空的。' },
  'fault.language-missing': {
    en: 'The words in this language are missing.',
    'zh-Hans': '还缺这种语言的文字。',
    'zh-Hant': '還缺這種語言的文字。',
  },
  'fault.too-long': {
    en: 'Too long: at most {limit} characters.',
    'zh-Hans': '太长了，最多 {limit} 个字符。',
    'zh-Hant': '太長了，最多 {limit} 個字元。',
  },
  'fault.too-many': {
    en: 'Too many: at most {limit}.',
    'zh-Hans': '太多了，最多 {limit} 条。',
    'zh-Hant': '太多了，最多 {limit} 條。',
  },
  'fault.too-few': {
    en: 'Too few: at least {limit}.',
    'zh-Hans': '太少了，至少 {limit} 条。',
    'zh-Hant': '太少了，至少 {limit} 條。',
  },
  'fault.too-large': {
    en: 'Too large: at most {limit}.',
    'zh-Hans': '太大了，最多 {limit}。',
    'zh-Hant': '太大了，最多 {limit}。',
  },
  'fault.too-small': {
    en: 'Too small: at least {limit}.',
    'zh-Hans': '太小了，至少 {limit}。',
    'zh-Hant': '太小了，至少 {limit}。',
  },
  'fault.not-one-of': {
    en: 'Choose one that is on the list.',
    'zh-Hans': '请从列表里选一个。',
    'zh-Hant': '請從列表裡選一個。',
  },
  'fault.wrong-type': {
    en: 'This is not of the kind that belongs here.',
    'zh-Hans': '这里填的不是该填的那种内容。',
    'zh-Hant': '這裡填的不是該填的那種內容。',
  },
  'fault.bad-id': {
    en: 'Lower-case words joined by hyphens, such as read-a-code.',
    'zh-Hans': '只用小写字母和连字符，例如 read-a-code。',
    'zh-Hant': '只用小寫字母和連字號，例如 read-a-code。',
  },
  'fault.bad-date': {
    en: 'Write the day as 2026-11-30.',
    'zh-Hans': '日期写成 2026-11-30 这样。',
    'zh-Hant': '日期寫成 2026-11-30 這樣。',
  },
  'fault.bad-address': {
    en: 'This is no address that begins as it should.',
    'zh-Hans': '网址的开头不对。',
    'zh-Hant': '網址的開頭不對。',
  },
  'fault.bad-form': {
    en: 'This does not have the form that belongs here.',
    'zh-Hans': '写法不对。',
    'zh-Hant': '寫法不對。',
  },
  'fault.unknown-field': {
    en: 'CareCue does not know this field: “{about}”.',
    'zh-Hans': '暖言不认识这个字段：“{about}”。',
    'zh-Hant': '暖言不認識這個欄位：「{about}」。',
  },
  'fault.two-actions': {
    en: 'Two actions: a step is one thing to do.',
    'zh-Hans': '有两个动作：一步只做一件事。',
    'zh-Hant': '有兩個動作：一步只做一件事。',
  },
  'fault.only-colour': {
    en: 'Only colour or place: name the words that stand there as well.',
    'zh-Hans': '只说了颜色或位置：还要写出那里的字。',
    'zh-Hant': '只說了顏色或位置：還要寫出那裡的字。',
  },
  'fault.too-many-characters': {
    en: '{about} characters; at most {limit} can be held in mind.',
    'zh-Hans': '{about} 个字，最多 {limit} 个字才记得住。',
    'zh-Hant': '{about} 個字，最多 {limit} 個字才記得住。',
  },
  'fault.too-many-words': {
    en: '{about} words; at most {limit} can be held in mind.',
    'zh-Hans': '{about} 个英文词，最多 {limit} 个才记得住。',
    'zh-Hant': '{about} 個英文詞，最多 {limit} 個才記得住。',
  },
  'fault.not-a-teach-back': {
    en: '“{about}” only brings a yes: ask what the customer sees or will do.',
    'zh-Hans': '“{about}”只会问出一个“懂了”：要问客户看到什么、接下来做什么。',
    'zh-Hant': '「{about}」只會問出一個「懂了」：要問客戶看到什麼、接下來做什麼。',
  },
  'fault.talks-down': {
    en: '“{about}” talks down to the customer.',
    'zh-Hans': '“{about}”听着像在哄人、怪人。',
    'zh-Hant': '「{about}」聽起來像在哄人、怪人。',
  },
  'fault.part-missing': {
    en: 'A complete script has this part.',
    'zh-Hans': '完整脚本要有这一项。',
    'zh-Hant': '完整腳本要有這一項。',
  },
  'fault.short-script': {
    en: 'A short script has at most {limit} steps.',
    'zh-Hans': '简短脚本最多 {limit} 步。',
    'zh-Hant': '簡短腳本最多 {limit} 步。',
  },
  'fault.steps-for-missing': {
    en: 'With other ways beside them, say what these steps are for.',
    'zh-Hans': '还有其他做法时，要写明这些步骤对应什么。',
    'zh-Hant': '還有其他做法時，要寫明這些步驟對應什麼。',
  },
  'fault.jargon': {
    en: '“{about}” is a technical word: use its plain wording.',
    'zh-Hans': '“{about}”是术语，请换成大白话。',
    'zh-Hant': '「{about}」是術語，請換成白話。',
  },
  'fault.no-such-item': {
    en: 'There is no “{about}”.',
    'zh-Hans': '没有“{about}”这一条。',
    'zh-Hant': '沒有「{about}」這一條。',
  },
  'fault.bad-pattern': {
    en: 'This phrase cannot be used: {about}',
    'zh-Hans': '这条说法用不了：{about}',
    'zh-Hant': '這條說法用不了：{about}',
  },
  'fault.example-missed': {
    en: 'This is not found, although it should be.',
    'zh-Hans': '这句应该认出来，却没有认出来。',
    'zh-Hant': '這句應該認出來，卻沒有認出來。',
  },
  'fault.example-found': {
    en: 'This is found, although it should not be.',
    'zh-Hans': '这句不该认出来，却认出来了。',
    'zh-Hant': '這句不該認出來，卻認出來了。',
  },
  'fault.number-unverified': {
    en: 'Nobody has checked this number: agents do not see it.',
    'zh-Hans': '号码还没核实，客服看不到。',
    'zh-Hant': '號碼還沒核實，客服看不到。',
  },
  'fault.path-unverified': {
    en: 'Nobody has checked this path: agents see a note that says so.',
    'zh-Hans': '菜单路径还没核实，客服会看到提示。',
    'zh-Hant': '選單路徑還沒核實，客服會看到提示。',
  },
} as const satisfies Texts;
