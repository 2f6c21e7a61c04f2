import type { Texts } from '../text-of-key';

/** What a customer is given in writing, and the page that prints it. */
export const summary = {
  'summary.write': {
    en: 'Write it down for them',
    'zh-Hans': '给客户写下来',
    'zh-Hant': '幫客戶寫下來',
  },
  'summary.help': {
    en: 'All steps in plain words and large type, to keep.',
    'zh-Hans': '每一步用大白话写成大字，客户可以留着看。',
    'zh-Hant': '每一步用白話寫成大字，客戶可以留著看。',
  },
  'summary.insert': {
    en: 'Insert the steps',
    'zh-Hans': '插入这些步骤',
    'zh-Hant': '插入這些步驟',
  },
  'summary.copy': {
    en: 'Copy the steps',
    'zh-Hans': '复制这些步骤',
    'zh-Hant': '複製這些步驟',
  },
  'summary.open': {
    en: 'Large type, to print',
    'zh-Hans': '打开大字版，可以打印',
    'zh-Hant': '開啟大字版，可以列印',
  },
  'summary.print': {
    en: 'Print',
    'zh-Hans': '打印',
    'zh-Hant': '列印',
  },
  'summary.copied': {
    en: 'Copied.',
    'zh-Hans': '复制好了。',
    'zh-Hant': '複製好了。',
  },
  'summary.notCopied': {
    en: 'The browser did not allow copying. Select the text and copy it yourself.',
    'zh-Hans': '浏览器没让复制。请选中文字，自己复制。',
    'zh-Hant': '瀏覽器不讓複製。請選取文字，自行複製。',
  },
  'summary.nothing': {
    en: 'Nothing to show any more. Open it again from the end of a script in the side panel.',
    'zh-Hans': '这里没有内容了。请在侧边栏做完脚本，从那里再打开。',
    'zh-Hant': '這裡沒有內容了。請在側邊欄做完腳本，從那裡再開啟。',
  },
  'summary.slowly': {
    en: 'Take your time. If your screen looks different, stop and ask us.',
    'zh-Hans': '慢慢来，不着急。屏幕上跟这里写的不一样，就停下来问我们。',
    'zh-Hant': '慢慢來，不用急。螢幕上跟這裡寫的不一樣，就停下來問我們。',
  },
  'summary.codes': {
    en: 'Never tell anyone your PIN, password or a code. We will not ask for them.',
    'zh-Hans': '密码、验证码，谁问都不说。我们也不会问。',
    'zh-Hant': '密碼、驗證碼，誰問都不說。我們也不會問。',
  },
  'summary.contact': {
    en: 'To reach us, look up the number yourself: on the back of your card, on your bill, or in the app. Do not use a number that someone gives you.',
    'zh-Hans': '要找我们，请自己找电话：卡的背面、账单上或官方 App 里都有。别人给的号码不要打。',
    'zh-Hant': '要找我們，請自己找電話：卡片背面、帳單上或官方 App 裡都有。別人給的號碼不要打。',
  },
} as const satisfies Texts;
